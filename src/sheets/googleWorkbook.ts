import { areaA1 } from '../core/a1';
import { again } from '../core/again';
import { AppError } from '../core/appError';
import type { Besides, CellPlace } from '../core/besides';
import type { Cell } from '../core/cell';
import { guarded } from '../core/guarded';
import type { StrictCells } from '../core/marksImage';
import type { OwnMark, PlacedMark } from '../core/ownMark';
import type { SheetInfo, Workbook } from '../core/ports';
import type { Area, SheetImage } from '../core/sheetImage';
import { setStrict } from './drawMarks';
import { drawRows, drawSheet, finishDrawing, prepareSheet } from './drawSheet';
import { lookBesides } from './lookBesides';
import { changeMark, type FoundMark, findMarks, placeMark } from './marks';
import { asTyped } from './outsideText';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As a number of rows or columns: up to the last filled one, so that no call is spent on asking for it. */
const TO_THE_LAST = -1;

/** Makes a grid large enough, with room for more rows; `false` when it already was, so that the trouble is another. */
function growTo(sheet: Sheet, rows: number, columns: number, room: number): boolean {
  const moreRows = rows - sheet.getMaxRows();
  const moreColumns = columns - sheet.getMaxColumns();
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows + room);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
  return moreRows > 0 || moreColumns > 0;
}

const infoOf = (sheet: Sheet): SheetInfo => ({ id: sheet.getSheetId(), name: sheet.getName() });

/** What people work on for months stands behind everything else. */
const isKeptLast = ({ kind }: OwnMark): boolean => kind === 'table' || kind === 'matrix';

/** The open spreadsheet as the work sees it. Loaded objects are kept for the execution: each getter of a list is a remote call. */
export class GoogleWorkbook implements Workbook {
  private readonly spreadsheet: Spreadsheet;
  private loaded: Sheet[] | undefined;
  private found: readonly FoundMark[] | undefined;
  /** Sheets of which there is an object already, by id. */
  private readonly known = new Map<number, Sheet>();

  constructor() {
    this.spreadsheet = again(() => SpreadsheetApp.getActiveSpreadsheet());
  }

  id(): string {
    return guarded(() => this.spreadsheet.getId());
  }

  file(): { locale: string; zone: string } {
    return guarded(() => ({
      locale: this.spreadsheet.getSpreadsheetLocale(),
      zone: this.spreadsheet.getSpreadsheetTimeZone(),
    }));
  }

  sheets(): readonly SheetInfo[] {
    return again(() => this.all().map(infoOf));
  }

  nameOf(sheetId: number): string | undefined {
    return guarded(() =>
      (this.known.get(sheetId) ?? this.all().find((one) => one.getSheetId() === sheetId))?.getName(),
    );
  }

  formSheets(but: ReadonlySet<number>): readonly (SheetInfo & { readonly url: string })[] {
    const others = this.all().filter((sheet) => !but.has(sheet.getSheetId()));
    return others.flatMap((sheet) => {
      const url = again(() => sheet.getFormUrl());
      return url === null ? [] : [{ ...infoOf(sheet), url }];
    });
  }

  forgetSheets(): void {
    this.loaded = undefined;
    this.found = undefined;
    this.known.clear();
  }

  activeSheet(): SheetInfo {
    return again(() => infoOf(this.spreadsheet.getActiveSheet()));
  }

  read(sheetId: number, firstColumn: number, columns: number): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return again(() => {
      try {
        return sheet.getSheetValues(1, firstColumn + 1, TO_THE_LAST, columns);
      } catch (cause) {
        if (sheet.getLastRow() === 0) return [];
        if (firstColumn + columns > sheet.getLastColumn())
          throw new AppError('COLUMNS_GONE', { sheet: sheet.getName() });
        throw cause;
      }
    });
  }

  readArea(sheetId: number, { row, column, rows, columns }: Area): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return again(() => sheet.getSheetValues(row + 1, column + 1, rows, columns));
  }

  peek(sheetId: number, rows: number): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return again(() => {
      try {
        return sheet.getSheetValues(1, 1, rows, TO_THE_LAST);
      } catch {
        // An empty sheet, or a grid of fewer rows: not worth another call.
        return [];
      }
    });
  }

  readTop(sheetId: number, rows: number): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return again(() => {
      try {
        return sheet.getSheetValues(1, 1, rows, TO_THE_LAST);
      } catch (cause) {
        // An empty sheet has no last column to reach to, and a small grid may end before the wanted rows.
        const filled = sheet.getLastRow();
        if (filled === 0) return [];
        if (filled < rows) return sheet.getSheetValues(1, 1, filled, TO_THE_LAST);
        throw cause;
      }
    });
  }

  readAll(sheetId: number): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return again(() => {
      try {
        return sheet.getSheetValues(1, 1, TO_THE_LAST, TO_THE_LAST);
      } catch (cause) {
        if (sheet.getLastRow() === 0) return [];
        throw cause;
      }
    });
  }

  besides(sheetId: number, filled: { readonly rows: number; readonly columns: number }): Besides {
    return lookBesides(this.find(sheetId), filled);
  }

  formulas(sheetId: number, { row, column, rows, columns }: Area): readonly CellPlace[] {
    const sheet = this.find(sheetId);
    const texts = again(() => sheet.getRange(row + 1, column + 1, rows, columns).getFormulas());
    return texts.flatMap((line, down) =>
      line.flatMap((text, right) => (text === '' ? [] : [{ row: row + down, column: column + right }])),
    );
  }

  addSheets(
    images: readonly SheetImage[],
    mark: OwnMark,
    alsoWrite: (made: readonly SheetInfo[]) => void = () => {},
  ): readonly SheetInfo[] {
    const made: Sheet[] = [];
    try {
      // A new sheet becomes the one in view, so the first image is made last, in front of the others.
      images
        .map((image, part) => ({ image, part }))
        .reverse()
        .forEach(({ image, part }) => {
          const sheet = guarded(() => this.insert(image.name, made[0] ?? (isKeptLast(mark) ? 'last' : undefined)));
          made.unshift(sheet);
          this.known.set(sheet.getSheetId(), sheet);
          guarded(() => {
            // The mark goes first: a sheet left behind by a cut is still known as ours.
            this.markSheet(sheet, { ...mark, part });
            drawSheet(sheet, image);
          });
        });
      const named = guarded(() => made.map(infoOf));
      alsoWrite(named);
      // Google may refuse as late as now, when the sheets can still be taken back.
      this.flush();
      this.loaded = undefined;
      return named;
    } catch (cause) {
      this.takeBack(made);
      throw cause;
    }
  }

  beginSheet(image: SheetImage, mark: OwnMark, before?: number): SheetInfo {
    const next = before === undefined ? undefined : this.find(before);
    let sheet: Sheet | undefined;
    try {
      const inserted = guarded(() => this.insert(image.name, next));
      sheet = inserted;
      guarded(() => {
        this.markSheet(inserted, mark);
        prepareSheet(inserted, image);
      });
      this.known.set(inserted.getSheetId(), inserted);
      this.loaded?.push(inserted);
      return guarded(() => infoOf(inserted));
    } catch (cause) {
      if (sheet !== undefined) this.takeBack([sheet]);
      throw cause;
    }
  }

  writeRows(sheetId: number, image: SheetImage, from: number, count: number): void {
    const sheet = this.find(sheetId);
    drawRows(sheet, image, from, count, image.unfinished);
  }

  filledRows(sheetId: number): number {
    const sheet = this.find(sheetId);
    return again(() => sheet.getLastRow());
  }

  finishSheet(sheetId: number, image: SheetImage): void {
    const sheet = this.find(sheetId);
    // Charts that an earlier execution drew before it was cut are not drawn twice.
    guarded(() => finishDrawing(sheet, image, image.charts.length === 0 ? 0 : sheet.getCharts().length));
  }

  marks(): readonly PlacedMark[] {
    this.found ??= again(() => findMarks(this.spreadsheet, (sheet) => this.known.set(sheet.getSheetId(), sheet)));
    return this.found;
  }

  placeMarks(marks: readonly PlacedMark[]): void {
    for (const placed of marks) {
      const sheet = this.find(placed.place.sheetId);
      guarded(() => placeMark(sheet, placed));
    }
    this.found = undefined;
  }

  changeMarks(changes: readonly { readonly from: PlacedMark; readonly to: OwnMark }[]): void {
    for (const { from, to } of changes) {
      const found = this.foundMark(from);
      if (found !== undefined) again(() => changeMark(found, to, this.id()));
    }
    this.found = undefined;
  }

  removeMarks(marks: readonly PlacedMark[]): void {
    for (const mark of marks) {
      const found = this.foundMark(mark);
      if (found !== undefined) guarded(() => found.metadata.remove());
    }
    this.found = undefined;
  }

  writeCells(sheetId: number, row: number, column: number, values: readonly (readonly Cell[])[], room = 0): void {
    const sheet = this.find(sheetId);
    const columns = values[0]?.length ?? 0;
    if (columns === 0) return;
    const typed = values.map((cells) => cells.map(asTyped));
    const write = (): unknown =>
      again(() => sheet.getRange(row + 1, column + 1, values.length, columns).setValues(typed));
    try {
      write();
    } catch (cause) {
      // The cells may lie beyond the grid, which is not asked for its size every time.
      if (!guarded(() => growTo(sheet, row + values.length, column + columns, room))) throw cause;
      write();
    }
  }

  setEqual(sheetId: number, areas: readonly Area[], value: Cell): void {
    const sheet = this.find(sheetId);
    if (areas.length > 0) again(() => sheet.getRangeList(areas.map(areaA1)).setValue(asTyped(value)));
  }

  setStrict(sheetId: number, blocks: readonly StrictCells[]): void {
    const sheet = this.find(sheetId);
    for (const block of blocks) setStrict(sheet, block);
  }

  clearCells(sheetId: number, areas: readonly Area[]): void {
    const sheet = this.find(sheetId);
    if (areas.length > 0) again(() => sheet.getRangeList(areas.map(areaA1)).clearContent());
  }

  removeRows(sheetId: number, row: number, count: number): void {
    const sheet = this.find(sheetId);
    guarded(() => sheet.deleteRows(row + 1, count));
  }

  removeSheet(sheetId: number): void {
    const sheet = this.find(sheetId);
    guarded(() => this.spreadsheet.deleteSheet(sheet));
    this.known.delete(sheetId);
    this.loaded = this.loaded?.filter((one) => one !== sheet);
  }

  addEmptySheet(name: string): SheetInfo {
    const sheet = guarded(() => this.spreadsheet.insertSheet(name));
    this.loaded?.push(sheet);
    return infoOf(sheet);
  }

  gridCells(from: number, count: number): number {
    const sheets = again(() => this.all()).slice(from, from + count);
    return sheets.reduce((sum, sheet) => sum + again(() => sheet.getMaxRows() * sheet.getMaxColumns()), 0);
  }

  hideSheet(sheetId: number): void {
    const sheet = this.find(sheetId);
    again(() => sheet.hideSheet());
  }

  flush(): void {
    again(() => SpreadsheetApp.flush());
  }

  show(sheetId: number, row?: number): void {
    const sheet = this.find(sheetId);
    guarded(() => {
      this.spreadsheet.setActiveSheet(sheet);
      if (row === undefined) return;
      // Rows may have been deleted since the row was named.
      const last = Math.max(1, sheet.getLastRow());
      sheet.setActiveRange(sheet.getRange(Math.min(row, last), 1));
    });
  }

  private all(): Sheet[] {
    this.loaded ??= this.spreadsheet.getSheets();
    return this.loaded;
  }

  private find(sheetId: number): Sheet {
    const known = this.known.get(sheetId);
    if (known !== undefined) return known;
    const sheet = again(() => this.all().find((candidate) => candidate.getSheetId() === sheetId));
    if (sheet === undefined) throw new AppError('SHEET_GONE');
    return sheet;
  }

  private markSheet(sheet: Sheet, mark: OwnMark): void {
    placeMark(sheet, { place: { on: 'sheet', sheetId: sheet.getSheetId() }, mark, file: this.spreadsheet.getId() });
    this.found = undefined;
  }

  /** The metadata behind a mark, which may have been read in another call of `marks`. */
  private foundMark(mark: PlacedMark): FoundMark | undefined {
    this.marks();
    const textOf = ({ place, mark: own, file, madeOn }: PlacedMark): string =>
      JSON.stringify([place, own, file, madeOn]);
    return this.found?.find((found) => textOf(found) === textOf(mark));
  }

  /** @param before in front of which sheet; `last` behind all others; else behind the one in view */
  private insert(name: string, before: Sheet | 'last' | undefined): Sheet {
    if (before === undefined) return this.spreadsheet.insertSheet(name);
    const index = before === 'last' ? this.all().length : before.getIndex() - 1;
    return this.spreadsheet.insertSheet(name, index);
  }

  /** A half-written report would look like a finished one. The sheets are ours, made a moment ago. */
  private takeBack(made: readonly Sheet[]): void {
    for (const sheet of made) {
      try {
        this.known.delete(sheet.getSheetId());
        this.spreadsheet.deleteSheet(sheet);
      } catch {
        // The first error is the one to report; a sheet that cannot be removed stays, marked or empty.
      }
    }
  }
}
