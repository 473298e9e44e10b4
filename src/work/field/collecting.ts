import type { FieldView } from '../../core/fieldViews';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { StateRowView } from '../../core/views';
import { readForms } from '../forms/registry';
import { isOpen } from '../intake/formReadings';
import { readHourly } from '../state/hourlyRecord';
import { hourlyRows } from '../state/hourlyRows';
import { personToken } from '../state/person';
import type { StatePorts } from '../state/ports';
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

/**
 * Why answers do not come although the background work runs: Google opens a form to nobody but who made it, and to that person
 * only with their consent.
 */
function hindrance({ store, workbook, own, consents }: FieldPorts, { lang }: FileContext): string | undefined {
  const record = readHourly(store, workbook.id());
  if (record?.kind !== 'running') return undefined;
  const open = readForms(store, workbook.id()).filter(isOpen);
  const foreign = open.find(({ owner }) => owner !== undefined && owner !== record.token);
  if (foreign !== undefined) return FIELD_NEWS.collectingOther[lang];
  const isMine = record.token === personToken(own);
  return isMine && open.length > 0 && !consents.has('forms') ? FIELD_NEWS.collectingNoForms[lang] : undefined;
}

/** Whether answers are collected: both triggers together are the background work. */
export function collectingOf(ports: FieldPorts, file: FileContext): FieldView['collecting'] {
  const mayTrigger = ports.consents.has('triggers');
  const [row] = hourlyRows(ports, mayTrigger, file);
  if (row === undefined) return { mood: 'none', text: '', acts: [] };
  const { mood, value, hint, acts } = row;
  const hindered = mood === 'ok' ? hindrance(ports, file) : undefined;
  if (hindered !== undefined) return { mood: 'warn', text: hindered, acts };
  return { mood, text: collectingTexts({ mood, value, hint }, mayTrigger, file).join(' '), acts };
}
