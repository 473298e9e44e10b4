import { columnLetter } from '../../core/a1';
import type { FactDefinition, GivenFact } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { cleanName } from '../../data/cleanName';
import { JOBS_FACT, type Job } from '../../facts/jobs';
import { LOCATIONS_FACT, type Location } from '../../facts/locations';
import { TOUCHPOINTS_FACT, type Touchpoint } from '../../facts/touchpoints';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT, type Wave } from '../../facts/waves';
import { type KeptTable, openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';

/** A row of one of the programme's sheets. */
export interface SheetRow<Row extends object> {
  /** 1-based row of the sheet. */
  readonly row: number;
  value(column: keyof Row & string): Value;
  /** A cell's text without blanks around; empty for a blank cell and a failed formula. */
  text(column: keyof Row & string): string;
  /** The cell by its address, such as `B7`. */
  cell(column: keyof Row & string): string;
}

/** One of the programme's sheets. */
export interface ProgrammeSheet<Row extends object> {
  readonly fact: GivenFact;
  /** `undefined` when there is none. */
  readonly table: KeptTable | undefined;
  /** `null` when there is none. */
  readonly sheet: SheetRef | null;
  readonly rows: readonly SheetRow<Row>[];
}

/** The programme's sheets as they stand. */
export interface ProgrammeSheets {
  readonly jobs: ProgrammeSheet<Job>;
  readonly locations: ProgrammeSheet<Location>;
  readonly touchpoints: ProgrammeSheet<Touchpoint>;
  readonly waves: ProgrammeSheet<Wave>;
  readonly plan: ProgrammeSheet<PlannedVisit>;
}

/** Reads the sheet that keeps a fact; one remote call besides the list of marks, none where there is no such sheet. @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN */
export function openSheet<Row extends object>(
  workbook: Workbook,
  fact: FactDefinition<Row>,
  file: FileContext,
): ProgrammeSheet<Row> {
  const table = openTable(workbook, fact, file);
  if (table === undefined) return { fact, table, sheet: null, rows: [] };
  const places = new Map<string, number>(fact.columns.map(({ id }, i) => [id, i]));
  const placeOf = (column: string): number => places.get(column) ?? -1;
  const rows = tableRows(table, file).map(
    ({ row, values }): SheetRow<Row> => ({
      row: row + 1,
      value: (column) => values[placeOf(column)] ?? null,
      text: (column) => cleanName(values[placeOf(column)] ?? ''),
      cell: (column) => `${columnLetter(table.columns[placeOf(column)] ?? 0)}${row + 1}`,
    }),
  );
  const { id, name } = table.sheet;
  return { fact, table, sheet: { id, name }, rows };
}

/**
 * Reads the programme's sheets; a remote call each besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function openProgramme(workbook: Workbook, file: FileContext): ProgrammeSheets {
  return {
    jobs: openSheet(workbook, JOBS_FACT, file),
    locations: openSheet(workbook, LOCATIONS_FACT, file),
    touchpoints: openSheet(workbook, TOUCHPOINTS_FACT, file),
    waves: openSheet(workbook, WAVES_FACT, file),
    plan: openSheet(workbook, VISIT_PLAN_FACT, file),
  };
}
