import type { FieldView } from '../../core/fieldViews';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { FILED_FACTS } from '../intake/filedFacts';
import { lastReconcile } from '../intake/keptReconcile';
import { readRetention } from '../intake/retention';
import { VisitsLog } from '../intake/visitsLog';
import { mapSheet } from '../map/mapSheet';
import { fieldView } from '../programme/fieldView';
import { type ProgrammeReading, readProgramme } from '../programme/readProgramme';
import { unreviewed } from '../review/unreviewed';
import { tableSheet } from '../tables/openTable';
import { collectingOf, type FieldPorts } from './collecting';

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
  const visits = VisitsLog.open(workbook, file)?.standing() ?? [];
  const parts = {
    collecting: collectingOf(ports, file),
    filed: filedSheets(workbook),
    reconciled: lastReconcile(store, workbook.id()),
    retention: readRetention(store),
    visits: visits.length,
    waiting: unreviewed(visits),
  };
  return fieldView(ports, parts, file, news, reading);
}
