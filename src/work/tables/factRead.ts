import { columnLetter } from '../../core/a1';
import type { FactRead, FactRow } from '../../core/defineModel';
import type { FileContext, Value } from '../../core/table';
import type { KeptTable } from './openTable';
import { tableRows } from './tableRows';

const NO_SHEET: FactRead = { sheet: '', letters: {}, rows: [] };

/** Values by column. Written one by one: of hundreds of thousands of answers a list of pairs each would be dear. */
function keyed(ids: readonly string[], values: readonly Value[]): FactRow {
  const row: Record<string, Value> = {};
  for (const [i, id] of ids.entries()) row[id] = values[i] ?? null;
  return row;
}

/** A fact as its open table holds it, each value with its cell; no rows where there is no table. */
export function factReadOf(table: KeptTable | undefined, file: FileContext): FactRead {
  if (table === undefined) return NO_SHEET;
  const { fact } = table;
  const letters = fact.columns.map(({ id }, i) => [id, columnLetter(table.columns[i] ?? 0)] as const);
  const ids = fact.columns.map(({ id }) => id);
  const rows = tableRows(table, file).map(({ row, values }) => ({ values: keyed(ids, values), row: row + 1 }));
  const { id: sheetId, name: sheet } = table.sheet;
  return { sheet, sheetId, letters: Object.fromEntries(letters), rows };
}
