import type { FieldView } from '../../core/fieldViews';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef, StateRowView } from '../../core/views';
import { FILED_FACTS } from '../intake/filedFacts';
import { lastReconcile } from '../intake/keptReconcile';
import { readRetention } from '../intake/retention';
import { VisitsLog } from '../intake/visitsLog';
import { mapSheet } from '../map/mapSheet';
import { fieldView } from '../programme/fieldView';
import { type ProgrammeReading, readProgramme } from '../programme/readProgramme';
import { hourlyRows } from '../state/hourlyRows';
import type { StatePorts } from '../state/ports';
import { tableSheet } from '../tables/openTable';
import { FIELD_NEWS } from './texts';

/** What the screen of field work needs of the world. */
export interface FieldPorts extends Omit<StatePorts, 'workbook'> {
  readonly workbook: Workbook;
}

/** On and off are told by what becomes of the answers; what is out of order, as the state of things tells it. */
function collectingTexts(
  { mood, value, hint }: Pick<StateRowView, 'mood' | 'value' | 'hint'>,
  mayTrigger: boolean,
  { lang }: FileContext,
): readonly string[] {
  if (mood === 'ok') return [FIELD_NEWS.collectingOn[lang]];
  if (mood === 'none')
    return [FIELD_NEWS.collectingOff[lang], ...(mayTrigger ? [] : [FIELD_NEWS.collectingConsent[lang]])];
  return [[value, hint].filter((text) => text !== '').join('. ')];
}

/** Whether answers are collected: both triggers together are the background work. */
function collectingOf(ports: FieldPorts, file: FileContext): FieldView['collecting'] {
  const mayTrigger = ports.consents.has('triggers');
  const [row] = hourlyRows(ports, mayTrigger, file);
  if (row === undefined) return { mood: 'none', text: '', acts: [] };
  const { mood, value, hint, acts } = row;
  return { mood, text: collectingTexts({ mood, value, hint }, mayTrigger, file).join(' '), acts };
}

function filedSheets(workbook: Workbook): readonly SheetRef[] {
  const tables = FILED_FACTS.flatMap((fact) => tableSheet(workbook, fact) ?? []);
  const map = mapSheet(workbook);
  const name = map === undefined ? undefined : workbook.nameOf(map);
  return map === undefined || name === undefined ? tables : [...tables, { id: map, name }];
}

/**
 * The screen of field work: the programme, its forms, whether answers are collected and what became of them.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function fieldScreen(
  ports: FieldPorts,
  file: FileContext,
  news = '',
  reading: ProgrammeReading = readProgramme(ports.workbook, file),
): FieldView {
  const { workbook, store } = ports;
  const parts = {
    collecting: collectingOf(ports, file),
    filed: filedSheets(workbook),
    reconciled: lastReconcile(store, workbook.id()),
    retention: readRetention(store),
    visits: VisitsLog.open(workbook, file)?.counted().length ?? 0,
  };
  return fieldView(ports, parts, file, news, reading);
}
