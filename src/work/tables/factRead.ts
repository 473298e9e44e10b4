import { columnLetter } from '../../core/a1';
import type { FactRead } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { KeptTable } from './openTable';
import { tableRows } from './tableRows';

const NO_SHEET: FactRead = { sheet: '', letters: {}, rows: [] };

/** A table of which only some columns are looked at. */
function partOf(table: KeptTable, only: readonly string[]): KeptTable {
  const at = table.fact.columns.flatMap(({ id }, i) => (only.includes(id) ? [i] : []));
  const columns = table.fact.columns.filter((_, i) => at.includes(i));
  return { ...table, fact: { ...table.fact, columns }, columns: at.map((i) => table.columns[i] ?? 0) };
}

/**
 * A fact as its open table holds it, each value with its cell; no rows where there is no table.
 * @param only ids of the columns that are read; all when missing
 */
export function factReadOf(whole: KeptTable | undefined, file: FileContext, only?: readonly string[]): FactRead {
  if (whole === undefined) return NO_SHEET;
  const table = only === undefined ? whole : partOf(whole, only);
  const { fact } = table;
  const letters = fact.columns.map(({ id }, i) => [id, columnLetter(table.columns[i] ?? 0)] as const);
  const rows = tableRows(table, file).map(({ row, values }) => ({
    values: Object.fromEntries(fact.columns.map(({ id }, i) => [id, values[i] ?? null])),
    row: row + 1,
  }));
  const { id: sheetId, name: sheet } = table.sheet;
  return { sheet, sheetId, letters: Object.fromEntries(letters), rows };
}
