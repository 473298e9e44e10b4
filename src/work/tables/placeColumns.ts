import { type Cell, isBlank } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import { LANGS } from '../../core/lang';
import type { MarkPlace, PlacedMark } from '../../core/ownMark';
import type { Column } from '../../core/table';
import { normaliseHeader } from '../../data/headers';

/** Rows in which a header row without its mark is looked for. */
const HEADER_ROWS = 50;
/** One header word may stand in a note above the table by chance. */
const SURE_WORDS = 2;

/** Where a table's pieces stand, and what is wrong with their marks. */
export interface PlacedColumns {
  /** 0-based. */
  readonly headerRow: number;
  /** 0-based column of the sheet for each column of the fact; `undefined` for one that is not there. */
  readonly columns: readonly (number | undefined)[];
  /** Marks to put back, and marks that stand in a wrong place by now. */
  readonly repairs: { readonly place: readonly MarkedPlace[]; readonly remove: readonly PlacedMark[] };
}

/** A row or column that lost its mark. */
export interface MarkedPlace {
  readonly kind: 'header' | 'column';
  readonly id: string;
  readonly place: MarkPlace;
}

type Cells = readonly (readonly Cell[])[];

/** Whether a header is one by which a column is known: its code, or its word in any language. */
export function isHeaderOf({ id, header }: Column, cell: Cell | undefined): boolean {
  if (isBlank(cell)) return false;
  const text = normaliseHeader(cell);
  return normaliseHeader(id) === text || LANGS.some((lang) => normaliseHeader(header[lang]) === text);
}

/** The marked row, else the row with most header words: a person may have taken the mark away or sorted the header down. */
function headerRowOf(cells: Cells, { columns }: GivenFact, marked: number | undefined): number {
  const words = (row: readonly Cell[] = []): number =>
    columns.filter((column) => row.some((cell) => isHeaderOf(column, cell))).length;
  if (marked !== undefined && words(cells[marked]) > 0) return marked;
  const found = cells.slice(0, HEADER_ROWS).map((row) => words(row));
  const most = Math.max(0, ...found);
  return most >= Math.min(SURE_WORDS, columns.length) ? found.indexOf(most) : (marked ?? 0);
}

const indexOf = ({ place }: PlacedMark): number => (place.on === 'sheet' ? -1 : place.index);

/**
 * Finds a table's header row and columns by their marks, and by header words where a mark is missing or its header moved
 * away by cutting and pasting.
 * @param marks those of the sheet
 */
export function placeColumns(
  cells: Cells,
  fact: GivenFact,
  marks: readonly PlacedMark[],
  sheetId: number,
): PlacedColumns {
  const place: MarkedPlace[] = [];
  const remove: PlacedMark[] = [];
  const markOf = (kind: MarkedPlace['kind'], id: string): PlacedMark | undefined =>
    marks.find(({ mark }) => mark.kind === kind && mark.id === id);
  const settle = (kind: MarkedPlace['kind'], id: string, index: number): number => {
    const mark = markOf(kind, id);
    if (mark !== undefined && indexOf(mark) === index) return index;
    if (mark !== undefined) remove.push(mark);
    place.push({ kind, id, place: { on: kind === 'header' ? 'row' : 'column', sheetId, index } });
    return index;
  };
  const rowMark = markOf('header', fact.id);
  const headerRow = settle('header', fact.id, headerRowOf(cells, fact, rowMark && indexOf(rowMark)));
  const headers = cells[headerRow] ?? [];
  const taken = new Set(marks.filter(({ mark }) => mark.kind === 'column').map(indexOf));
  const columns = fact.columns.map((column) => {
    const mark = markOf('column', column.id);
    const byWord = headers.findIndex((cell, i) => !taken.has(i) && isHeaderOf(column, cell));
    if (mark !== undefined && (byWord < 0 || !isBlank(headers[indexOf(mark)]))) return indexOf(mark);
    if (byWord < 0) return undefined;
    taken.add(byWord);
    return settle('column', column.id, byWord);
  });
  return { headerRow, columns, repairs: { place, remove } };
}
