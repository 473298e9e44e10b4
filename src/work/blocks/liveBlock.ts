import { type Cell, isBlank } from '../../core/cell';
import type { Localized } from '../../core/lang';
import { MARK_VERSION, type PlacedMark } from '../../core/ownMark';
import type { Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { ownMarks } from '../ownership';
import { freeSheetNames, underFreeName } from '../sheetNames';

/** Rows of cells, all of them as long as the block is wide. */
export type Cells = readonly (readonly Cell[])[];

/** A table that Rosta draws again and again on a sheet of its own, beside whatever people write there. */
export interface LiveBlock {
  /** Id of its marks. */
  readonly id: string;
  /** Name of a new sheet. */
  readonly title: Localized;
  readonly columns: number;
  /** The sheet as it is made: cells, colours, formats and widths. */
  readonly image: (name: string, block: Cells) => SheetImage;
}

/** Where a block stands by its marks. */
interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Marks on the last row and the last column. */
  readonly end: PlacedMark;
  readonly edge: PlacedMark;
}

/** Id of the marks on the last row and column of a block. */
const endOf = (id: string): string => `${id}_end`;

const isSheetOf = ({ place, mark }: PlacedMark, id: string): boolean =>
  place.on === 'sheet' && mark.kind === 'report' && mark.id === id;

/** The sheet a block stands on; no remote call besides the list of marks. */
export function blockSheet(workbook: Pick<Workbook, 'id' | 'marks'>, id: string): number | undefined {
  return ownMarks(workbook).find((placed) => isSheetOf(placed, id))?.place.sheetId;
}

function marksOf(workbook: Workbook, sheetId: number, id: string): readonly PlacedMark[] {
  return ownMarks(workbook).filter(
    ({ place, mark }) => place.sheetId === sheetId && (mark.id === id || mark.id === endOf(id)),
  );
}

/** `undefined` when people deleted a row or column that carries a mark. */
function placeOf(workbook: Workbook, sheetId: number, id: string): Place | undefined {
  const marks = marksOf(workbook, sheetId, id);
  const found = (on: 'row' | 'column', wanted: string) => {
    const placed = marks.find(({ place, mark }) => place.on === on && mark.id === wanted);
    return placed === undefined || placed.place.on === 'sheet' ? undefined : { placed, index: placed.place.index };
  };
  const [top, bottom, left, right] = [
    found('row', id),
    found('row', endOf(id)),
    found('column', id),
    found('column', endOf(id)),
  ];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  return {
    sheetId,
    row: top.index,
    rows: bottom.index - top.index + 1,
    column: left.index,
    columns: right.index - left.index + 1,
    end: bottom.placed,
    edge: right.placed,
  };
}

function markAt(on: 'row' | 'column', sheetId: number, index: number, id: string, file: string): PlacedMark {
  return {
    place: { on, sheetId, index },
    mark: { kind: on === 'row' ? 'header' : 'column', id, version: MARK_VERSION },
    file,
  };
}

function makeBlock(workbook: Workbook, live: LiveBlock, block: Cells, { lang }: FileContext): void {
  const seen = workbook.activeSheet();
  const file = workbook.id();
  const { id } = live;
  underFreeName(workbook, () => {
    const image = live.image(freeSheetNames(workbook)(live.title[lang]), block);
    return workbook.addSheets([image], { kind: 'report', id, version: MARK_VERSION }, ([made]) => {
      if (made === undefined) return;
      workbook.placeMarks([
        markAt('row', made.id, 0, id, file),
        markAt('row', made.id, block.length - 1, endOf(id), file),
        markAt('column', made.id, 0, id, file),
        markAt('column', made.id, live.columns - 1, endOf(id), file),
      ]);
    });
  });
  workbook.show(seen.id);
}

/** Whether the cells that the block needs below and beside itself hold nothing of anybody. */
function hasRoom(cells: Cells, { row, rows, column, columns }: Place, wanted: number, wide: number): boolean {
  return cells
    .slice(row, row + wanted)
    .every((line, i) => line.slice(column + (i < rows ? columns : 0), column + wide).every((cell) => isBlank(cell)));
}

/**
 * Moves the end of the block, and its right edge where an earlier version drew it narrower; `false` when people's cells stand in its
 * way.
 */
function resize(workbook: Workbook, live: LiveBlock, place: Place, wanted: number): boolean {
  const { sheetId, row, rows, column, columns, end, edge } = place;
  if (rows < 1 || columns < 1 || columns > live.columns) return false;
  const isGrowing = wanted > rows || columns < live.columns;
  if (isGrowing && !hasRoom(workbook.readAll(sheetId), place, wanted, live.columns)) return false;
  // The mark goes first: a cut in between leaves blank rows inside the block, never rows of it outside.
  if (columns < live.columns) {
    workbook.placeMarks([markAt('column', sheetId, column + live.columns - 1, endOf(live.id), workbook.id())]);
    workbook.removeMarks([edge]);
  }
  if (wanted !== rows) {
    workbook.placeMarks([markAt('row', sheetId, row + wanted - 1, endOf(live.id), workbook.id())]);
    workbook.removeMarks([end]);
  }
  if (wanted < rows) workbook.clearCells(sheetId, [{ row: row + wanted, column, rows: rows - wanted, columns }]);
  return true;
}

/**
 * Draws a block on its own sheet, which is made where it is missing: one remote call where its size is as it was; it stands in
 * the file after the next flush. Cells beside and below it are people's: where it would grow over them, or where they pulled it
 * apart, that sheet is left to them as it is and a new one is made. To be called under the lock.
 * @param block at least one row
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function drawBlock(workbook: Workbook, live: LiveBlock, block: Cells, file: FileContext): void {
  const sheetId = blockSheet(workbook, live.id);
  if (sheetId === undefined) {
    makeBlock(workbook, live, block, file);
    return;
  }
  const place = placeOf(workbook, sheetId, live.id);
  const fits = place !== undefined && place.rows === block.length && place.columns === live.columns;
  if (place !== undefined && (fits || resize(workbook, live, place, block.length))) {
    workbook.writeCells(sheetId, place.row, place.column, block);
    return;
  }
  workbook.removeMarks(marksOf(workbook, sheetId, live.id));
  makeBlock(workbook, live, block, file);
}
