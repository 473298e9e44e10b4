import { AppError } from '../core/appError';
import type { Cell } from '../core/cell';
import { guarded } from '../core/guarded';
import type { SheetInfo, Workbook } from '../core/ports';
import type { SheetImage } from '../core/sheetImage';
import { drawSheet } from './drawSheet';
import { markAsOwn } from './ownMark';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As a number of rows or columns: up to the last filled one, so that no call is spent on asking for it. */
const TO_THE_LAST = -1;

const infoOf = (sheet: Sheet): SheetInfo => ({ id: sheet.getSheetId(), name: sheet.getName() });

/** The open spreadsheet as the work sees it. Loaded objects are kept for the execution: each getter of a list is a remote call. */
export class GoogleWorkbook implements Workbook {
  private readonly spreadsheet: Spreadsheet;
  private loaded: Sheet[] | undefined;

  constructor() {
    this.spreadsheet = guarded(() => SpreadsheetApp.getActiveSpreadsheet());
  }

  file(): { locale: string; zone: string } {
    return guarded(() => ({
      locale: this.spreadsheet.getSpreadsheetLocale(),
      zone: this.spreadsheet.getSpreadsheetTimeZone(),
    }));
  }

  sheets(): readonly SheetInfo[] {
    return guarded(() => this.all().map(infoOf));
  }

  forgetSheets(): void {
    this.loaded = undefined;
  }

  activeSheet(): SheetInfo {
    return guarded(() => infoOf(this.spreadsheet.getActiveSheet()));
  }

  read(sheetId: number, firstColumn: number, columns: number): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return guarded(() => {
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

  readTop(sheetId: number, rows: number): readonly (readonly Cell[])[] {
    const sheet = this.find(sheetId);
    return guarded(() => {
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

  addSheets(images: readonly SheetImage[], model: string): readonly SheetInfo[] {
    const made: Sheet[] = [];
    try {
      // A new sheet becomes the one in view, so the first image is made last, in front of the others.
      for (const image of [...images].reverse()) {
        const sheet = guarded(() => this.insert(image.name, made[0]));
        made.unshift(sheet);
        guarded(() => {
          // The mark goes first: a sheet left behind by a cut is still known as ours.
          markAsOwn(sheet, this.spreadsheet.getId(), model);
          drawSheet(sheet, image);
        });
      }
      const named = guarded(() => made.map(infoOf));
      // Google may refuse as late as now, when the sheets can still be taken back.
      guarded(() => SpreadsheetApp.flush());
      this.loaded = undefined;
      return named;
    } catch (cause) {
      this.takeBack(made);
      throw cause;
    }
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
    const sheet = guarded(() => this.all().find((candidate) => candidate.getSheetId() === sheetId));
    if (sheet === undefined) throw new AppError('SHEET_GONE');
    return sheet;
  }

  private insert(name: string, before: Sheet | undefined): Sheet {
    if (before === undefined) return this.spreadsheet.insertSheet(name);
    return this.spreadsheet.insertSheet(name, before.getIndex() - 1);
  }

  /** A half-written report would look like a finished one. The sheets are ours, made a moment ago. */
  private takeBack(made: readonly Sheet[]): void {
    for (const sheet of made) {
      try {
        this.spreadsheet.deleteSheet(sheet);
      } catch {
        // The first error is the one to report; a sheet that cannot be removed stays, marked or empty.
      }
    }
  }
}
