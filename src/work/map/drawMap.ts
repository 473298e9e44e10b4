import { type Cell, isBlank } from '../../core/cell';
import { MARK_VERSION, type PlacedMark } from '../../core/ownMark';
import type { Clock, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { ownMarks } from '../ownership';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { MAP_COLUMNS, MAP_TOP, mapBlock } from './mapBlock';
import { readMapNames } from './mapNames';
import { MAP_ID, mapSheet } from './mapSheet';
import { type MapData, mapTable } from './mapTable';
import { MAP_TEXTS } from './texts';

/** Id of the marks on its last row and column. */
const END = 'map_end';
const NAME_PIXELS = 320;
const SHORT_PIXELS = 130;
const MEAN_COLUMN = 4;

type Cells = readonly (readonly Cell[])[];

interface MapPorts {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Where the map stands by its marks. */
interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly end: PlacedMark;
}

function marksOfMap(workbook: Workbook, sheetId: number): readonly PlacedMark[] {
  return ownMarks(workbook).filter(
    ({ place, mark }) => place.sheetId === sheetId && (mark.id === MAP_ID || mark.id === END),
  );
}

/** `undefined` when people deleted a row or column that carries a mark. */
function placeOf(workbook: Workbook, sheetId: number): Place | undefined {
  const marks = marksOfMap(workbook, sheetId);
  const found = (on: 'row' | 'column', id: string) => {
    const placed = marks.find(({ place, mark }) => place.on === on && mark.id === id);
    return placed === undefined || placed.place.on === 'sheet' ? undefined : { placed, index: placed.place.index };
  };
  const [top, bottom, left, right] = [
    found('row', MAP_ID),
    found('row', END),
    found('column', MAP_ID),
    found('column', END),
  ];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  return {
    sheetId,
    row: top.index,
    rows: bottom.index - top.index + 1,
    column: left.index,
    columns: right.index - left.index + 1,
    end: bottom.placed,
  };
}

function markAt(on: 'row' | 'column', sheetId: number, index: number, id: string, file: string): PlacedMark {
  return {
    place: { on, sheetId, index },
    mark: { kind: on === 'row' ? 'header' : 'column', id, version: MARK_VERSION },
    file,
  };
}

function mapImage(name: string, block: Cells): SheetImage {
  const sheet = new SheetBuilder(name);
  const { columns } = sheet.add(block);
  sheet.background({ row: 0, column: 0, rows: 1, columns }, COLOURS.title);
  sheet.background({ row: MAP_TOP - 1, column: 0, rows: 1, columns }, COLOURS.header);
  const rows = block.length - MAP_TOP;
  if (rows > 0) sheet.format({ row: MAP_TOP, column: MEAN_COLUMN, rows, columns: 1 }, '0.00');
  sheet.width(0, 1, NAME_PIXELS);
  sheet.width(1, 1, SHORT_PIXELS);
  sheet.width(2, 1, NAME_PIXELS);
  sheet.width(MEAN_COLUMN - 1, MAP_COLUMNS - MEAN_COLUMN + 1, SHORT_PIXELS);
  return sheet.build();
}

function makeMap(workbook: Workbook, block: Cells, { lang }: FileContext): void {
  const seen = workbook.activeSheet();
  const file = workbook.id();
  underFreeName(workbook, () => {
    const image = mapImage(freeSheetNames(workbook)(MAP_TEXTS.title[lang]), block);
    return workbook.addSheets([image], { kind: 'report', id: MAP_ID, version: MARK_VERSION }, ([made]) => {
      if (made === undefined) return;
      workbook.placeMarks([
        markAt('row', made.id, 0, MAP_ID, file),
        markAt('row', made.id, block.length - 1, END, file),
        markAt('column', made.id, 0, MAP_ID, file),
        markAt('column', made.id, MAP_COLUMNS - 1, END, file),
      ]);
    });
  });
  workbook.show(seen.id);
}

/** Whether the rows that the map needs below itself hold nothing of anybody. */
function hasRoom(cells: Cells, { row, rows, column }: Place, wanted: number): boolean {
  return cells
    .slice(row + rows, row + wanted)
    .every((line) => line.slice(column, column + MAP_COLUMNS).every((cell) => isBlank(cell)));
}

/** Moves the end of the map; `false` when people's cells stand in its way. */
function resize(workbook: Workbook, place: Place, wanted: number): boolean {
  const { sheetId, row, rows, column, end } = place;
  if (rows < 1 || place.columns !== MAP_COLUMNS) return false;
  if (wanted > rows && !hasRoom(workbook.readAll(sheetId), place, wanted)) return false;
  // The mark goes first: a cut in between leaves blank rows inside the map, never rows of the map outside of it.
  workbook.placeMarks([markAt('row', sheetId, row + wanted - 1, END, workbook.id())]);
  workbook.removeMarks([end]);
  if (wanted < rows) {
    workbook.clearCells(sheetId, [{ row: row + wanted, column, rows: rows - wanted, columns: MAP_COLUMNS }]);
  }
  return true;
}

/**
 * Draws the map of what is filed on its own sheet: one remote call where its size is as it was; it stands in the file after the
 * next flush. Cells beside and below it are people's: where the map would grow over them, or where they pulled it apart, that
 * sheet is left to them as it is and a new one is made.
 * @throws AppError PROTECTED, SERVICE_FAILED
 */
export function drawMap({ workbook, store, clock }: MapPorts, data: MapData, file: FileContext): void {
  const names = readMapNames(store, workbook.id());
  const block = mapBlock(mapTable(names, data), names, file, clock.now());
  const sheetId = mapSheet(workbook);
  if (sheetId === undefined) {
    makeMap(workbook, block, file);
    return;
  }
  const place = placeOf(workbook, sheetId);
  const fits = place !== undefined && place.rows === block.length && place.columns === MAP_COLUMNS;
  if (place !== undefined && (fits || resize(workbook, place, block.length))) {
    workbook.writeCells(sheetId, place.row, place.column, block);
    return;
  }
  workbook.removeMarks(marksOfMap(workbook, sheetId));
  makeMap(workbook, block, file);
}
