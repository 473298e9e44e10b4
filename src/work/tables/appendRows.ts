import type { Cell } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { tableCells } from '../../i18n/cells';
import { rowPrint } from '../ledger/print';
import { neighbours } from './neighbours';
import type { KeptTable } from './openTable';
import { rowKey } from './tableValues';

/** Rows that were added. */
export interface AppendedRows {
  /** 0-based row of the first one. */
  readonly row: number;
  /** Their prints by key, as the ledger keeps them. */
  readonly added: Readonly<Record<string, string>>;
}

/** What is to be known of a table to add rows to it: of its cells only how far down they reach. */
export type AppendTo = Omit<KeptTable, 'cells'> & { readonly cells: { readonly length: number } };

/**
 * Writes rows below everything that stands on a table's sheet, so that nothing of anybody is overwritten; one remote call
 * for each run of neighbouring columns. Marks that were lost are put back first.
 * @param room rows to add to the grid at once when it has to grow
 * @returns the 0-based row of the first one, and the cells as written
 */
export function appendCells(
  workbook: Workbook,
  table: AppendTo,
  rows: readonly (readonly Value[])[],
  { lang, zone }: Pick<FileContext, 'lang' | 'zone'>,
  room = 0,
): { readonly row: number; readonly written: readonly (readonly Cell[])[] } {
  const { fact, sheet, headerRow, columns, cells, repairs } = table;
  const file = workbook.id();
  if (repairs.remove.length > 0) workbook.removeMarks(repairs.remove);
  if (repairs.place.length > 0) {
    const marked = repairs.place.map(({ kind, id, place }) => ({
      place,
      mark: { kind, id, version: fact.version },
      file,
    }));
    workbook.placeMarks(marked);
  }
  const row = Math.max(cells.length, headerRow + 1);
  const written = tableCells({ id: fact.id, columns: fact.columns, rows }, lang, zoneDays(zone).midnightOf);
  for (const { column, places } of neighbours(columns)) {
    const block = written.map((line) => places.map((place) => line[place] ?? ''));
    workbook.writeCells(sheet.id, row, column, block, room);
  }
  return { row, written };
}

/** Adds rows as `appendCells` does, and tells what the ledger keeps of them. */
export function appendRows(
  workbook: Workbook,
  table: KeptTable,
  rows: readonly (readonly Value[])[],
  file: Pick<FileContext, 'lang' | 'zone'>,
): AppendedRows {
  const { row, written } = appendCells(workbook, table, rows, file);
  const added = new Map<string, string>();
  rows.forEach((values, i) => {
    const key = rowKey(table.fact, values);
    added.set(key, `${added.get(key) ?? ''}${rowPrint(written[i] ?? [])}`);
  });
  return { row, added: Object.fromEntries(added) };
}
