import type { Cell } from '../core/cell';
import type { CivilDay } from '../core/civilDate';
import { wordOf } from '../core/defineFact';
import type { Column, FileContext, Table, Value } from '../core/table';
import { headerText } from './headers';

/** Instant (ms) at which a civil day begins in the file's zone; data/zone.ts makes one. */
export type MidnightOf = (day: CivilDay) => number;

/** What a cell of a column shows for a value; made once per column, since a table may have 100 000 rows. */
function cellMaker(column: Column, lang: FileContext['lang'], midnightOf: MidnightOf): (value: Value) => Cell {
  if (column.type === 'date')
    return (value) => (typeof value === 'number' ? new Date(midnightOf(value)) : (value ?? ''));
  if (column.type === 'choice') return (value) => (value === null ? '' : wordOf(column, String(value), lang));
  return (value) => value ?? '';
}

/** The rows of a table as cells: days as Dates at their midnight in the file's zone, codes as words, `null` as empty. */
export function tableCells(table: Table, lang: FileContext['lang'], midnightOf: MidnightOf): Cell[][] {
  const makers = table.columns.map((column) => cellMaker(column, lang, midnightOf));
  return table.rows.map((row) => makers.map((make, i) => make(row[i] ?? null)));
}

/** The header row of a table. */
export function headerCells(table: Table, file: Pick<FileContext, 'lang' | 'currency'>): string[] {
  return table.columns.map((column) => headerText(column, file.lang, table.currency ?? file.currency));
}
