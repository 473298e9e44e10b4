import { type Cell, isBlank } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import type { OwnKind } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { ownMarks } from '../ownership';
import { type KeptTable, openTable, tableSheet } from './openTable';
import { isHeaderOf } from './placeColumns';

/** More columns that people put between ours are not worth reading along. */
const MOST_BETWEEN = 4;

/** Where the marks say that a table's pieces stand; `undefined` when one of them is missing. */
function markedPlaces(workbook: Workbook, fact: GivenFact, sheetId: number) {
  const marks = ownMarks(workbook).filter(({ place }) => place.sheetId === sheetId);
  const indexOf = (kind: OwnKind, id: string): number | undefined => {
    const place = marks.find(({ mark }) => mark.kind === kind && mark.id === id)?.place;
    return place === undefined || place.on === 'sheet' ? undefined : place.index;
  };
  const headerRow = indexOf('header', fact.id);
  const columns = fact.columns.flatMap(({ id }) => indexOf('column', id) ?? []);
  if (headerRow === undefined || columns.length < fact.columns.length) return undefined;
  return { headerRow, columns };
}

/**
 * Finds a table as `openTable` does, but reads some of its columns only, for tables of a hundred thousand rows: cells of other
 * columns are blank in what it gives. One remote call besides the list of marks; a table without its marks, or whose columns
 * people pulled apart, is read whole.
 * @param ids columns of the fact that are wanted
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function openColumns(
  workbook: Workbook,
  fact: GivenFact,
  ids: readonly string[],
  file: Pick<FileContext, 'lang'>,
): KeptTable | undefined {
  const sheet = tableSheet(workbook, fact);
  if (sheet === undefined) return undefined;
  const places = markedPlaces(workbook, fact, sheet.id);
  if (places === undefined) return openTable(workbook, fact, file);
  const { headerRow, columns } = places;
  const wanted = fact.columns.flatMap((column, i) => (ids.includes(column.id) ? [columns[i] ?? 0] : []));
  const first = Math.min(...wanted);
  const count = Math.max(...wanted) - first + 1;
  if (count > ids.length + MOST_BETWEEN) return openTable(workbook, fact, file);
  const read = workbook.read(sheet.id, first, count);
  const before = new Array<Cell>(first).fill('');
  const cells = first === 0 ? read : read.map((row) => [...before, ...row]);
  // A header that was cut and pasted elsewhere leaves its mark behind; headers that were renamed do not matter.
  const headers = wanted.map((column) => cells[headerRow]?.[column]);
  const isThere =
    headers.every((header) => !isBlank(header)) &&
    fact.columns.some((column) => headers.some((header) => isHeaderOf(column, header)));
  return isThere
    ? { fact, sheet, headerRow, columns, cells, repairs: { place: [], remove: [] } }
    : openTable(workbook, fact, file);
}
