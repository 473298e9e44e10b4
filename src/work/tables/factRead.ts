import { columnLetter } from '../../core/a1';
import type { FactRead } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { KeptTable } from './openTable';
import { tableRows } from './tableRows';

const NO_SHEET: FactRead = { sheet: '', letters: {}, rows: [] };

/** A fact as its open table holds it, each value with its cell; no rows where there is no table. */
export function factReadOf(table: KeptTable | undefined, file: FileContext): FactRead {
  if (table === undefined) return NO_SHEET;
  const { fact } = table;
  const letters = fact.columns.map(({ id }, i) => [id, columnLetter(table.columns[i] ?? 0)] as const);
  const rows = tableRows(table, file).map(({ row, values }) => ({
    values: Object.fromEntries(fact.columns.map(({ id }, i) => [id, values[i] ?? null])),
    row: row + 1,
  }));
  const { id: sheetId, name: sheet } = table.sheet;
  return { sheet, sheetId, letters: Object.fromEntries(letters), rows };
}
