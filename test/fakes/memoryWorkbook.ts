import { AppError } from '../../src/core/appError';
import type { Cell } from '../../src/core/cell';
import type { SheetInfo, Workbook } from '../../src/core/ports';
import type { SheetImage } from '../../src/core/sheetImage';

interface MemorySheet extends SheetInfo {
  readonly values: readonly (readonly Cell[])[];
}

/** A spreadsheet in memory for tests of the work: keeps what was written, in the order it was written. */
export class MemoryWorkbook implements Workbook {
  readonly written: SheetImage[] = [];
  shown: number | undefined;
  private readonly all: MemorySheet[];

  constructor(
    sheets: readonly { readonly name: string; readonly values: readonly (readonly Cell[])[] }[],
    private readonly at = { locale: 'ru_RU', zone: 'Europe/Moscow' },
  ) {
    this.all = sheets.map((sheet, index) => ({ ...sheet, id: index + 1 }));
  }

  file(): { locale: string; zone: string } {
    return this.at;
  }

  sheets(): readonly SheetInfo[] {
    return this.all;
  }

  forgetSheets(): void {}

  activeSheet(): SheetInfo {
    return this.find(1);
  }

  read(sheetId: number, firstColumn: number, columns: number): readonly (readonly Cell[])[] {
    return this.find(sheetId).values.map((row) => row.slice(firstColumn, firstColumn + columns));
  }

  readTop(sheetId: number, rows: number): readonly (readonly Cell[])[] {
    return this.find(sheetId).values.slice(0, rows);
  }

  addSheets(images: readonly SheetImage[]): readonly SheetInfo[] {
    return images.map((image) => {
      const sheet = { id: this.all.length + 1, name: image.name, values: image.values };
      this.all.push(sheet);
      this.written.push(image);
      return sheet;
    });
  }

  show(sheetId: number): void {
    this.shown = sheetId;
  }

  private find(sheetId: number): MemorySheet {
    const sheet = this.all.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new AppError('SHEET_GONE');
    return sheet;
  }
}
