import type { CivilDay } from '../../core/civilDate';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { type RowCells, writeColumns } from '../qfd/writeColumns';
import type { KeptTable } from '../tables/openTable';
import type { BriefedVisit } from './briefedPlan';

/** What is to stand in a visit's row; what is missing stays as it is. */
export interface BriefedChange {
  readonly visit: BriefedVisit;
  readonly briefed?: CivilDay;
  readonly link?: string;
}

const COLUMNS = ['briefed', 'link'] as const;
type Column = (typeof COLUMNS)[number];

const placeOf = (table: KeptTable, column: Column): number =>
  table.columns[VISIT_PLAN_FACT.columns.findIndex(({ id }) => id === column)] ?? 0;

/** Rows of a column in which people put formulas, also those that show nothing; one remote call. */
function formulaRows(workbook: Workbook, table: KeptTable, column: Column): ReadonlySet<number> {
  const area = { row: 0, column: placeOf(table, column), rows: table.cells.length, columns: 1 };
  return new Set(workbook.formulas(table.sheet.id, area).map(({ row }) => row + 1));
}

/**
 * Writes days and links to the plan, and into no cell that holds a formula; a call or two for each column, and one more for
 * each run of rows. Whoever calls it flushes.
 * @throws AppError PROTECTED
 */
export function writeBriefed(
  workbook: Workbook,
  table: KeptTable,
  changes: readonly BriefedChange[],
  { zone }: Pick<FileContext, 'zone'>,
): void {
  const { midnightOf } = zoneDays(zone);
  for (const column of COLUMNS) {
    const wanted = changes.filter((change) => change[column] !== undefined);
    if (wanted.length === 0) continue;
    const formulas = formulaRows(workbook, table, column);
    const rows = wanted.flatMap(({ visit, briefed, link }): RowCells[] => {
      if (formulas.has(visit.row.row)) return [];
      const value = column === 'link' ? link : briefed !== undefined && new Date(midnightOf(briefed));
      return [{ row: visit.row.row, cells: { [column]: value || '' } }];
    });
    writeColumns(workbook, table, [column], rows);
  }
}
