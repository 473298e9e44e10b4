import { fromScript } from '../execution/cellValues';
import type { Area } from '../file/area';
import { keyOf } from '../file/Painted';
import type { SheetData } from '../file/SheetData';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { Grid } from '../service/Realm';
import { parseTyped } from '../typing/parseTyped';
import { editable, formatOf, paintCells, readArea, refuseOtherSize } from './cells';

const DOCS = 'docs reference/spreadsheet/Range.md';

/** A rectangle of one sheet. */
export class Range implements ServiceObject {
  readonly className = 'Range';
  readonly shownAs = 'Range';
  readonly calls = {
    getValues: remote('read', DOCS),
    setValues: remote('write', DOCS, 'grid'),
    setNumberFormats: remote('write', DOCS, 'grid'),
    setBackgrounds: remote('write', DOCS, 'grid'),
    setNotes: remote('write', DOCS, 'grid'),
  } satisfies CallTable;

  constructor(
    private readonly file: SpreadsheetFile,
    private readonly sheetId: number,
    readonly area: Area,
    private readonly year: number,
  ) {}

  /** Values by row. */
  getValues(): Grid {
    return new Grid(readArea(this.file.sheet(this.sheetId), this.area));
  }

  /** Writes a table of the same size; strings are read as if typed. */
  setValues(values: readonly (readonly unknown[])[]): this {
    const sheet = this.editable();
    refuseOtherSize(values, this.area);
    const { zone, rules } = this.file;
    const formats = sheet.formats;
    const entered = values.map((cells, row) =>
      Array.from(cells, (value, column) =>
        fromScript(value, zone, (text) => {
          const plain = !formats.empty && formats.at(this.area.row + row, this.area.column + column) === '@';
          return plain ? text.replace(/^'/, '') : parseTyped(text, rules, this.year);
        }),
      ),
    );
    this.file.write(sheet, this.area, entered);
    return this;
  }

  /** A number format for each cell. */
  setNumberFormats(formats: readonly (readonly unknown[])[]): this {
    const sheet = this.editable();
    refuseOtherSize(formats, this.area);
    paintCells(sheet.formats, this.area, formats, formatOf);
    return this;
  }

  /** A background colour for each cell. */
  setBackgrounds(colours: readonly (readonly unknown[])[]): this {
    const sheet = this.editable();
    refuseOtherSize(colours, this.area);
    paintCells(sheet.backgrounds, this.area, colours, (colour) => colour);
    return this;
  }

  /** A note for each cell, `null` or `''` for none. */
  setNotes(notes: readonly (readonly unknown[])[]): this {
    const sheet = this.editable();
    refuseOtherSize(notes, this.area);
    notes.forEach((cells, row) => {
      cells.forEach((note, column) => {
        const key = keyOf(this.area.row + row, this.area.column + column);
        if (note === null || note === undefined || note === '') sheet.notes.delete(key);
        else sheet.notes.set(key, String(note));
      });
    });
    return this;
  }

  private editable(): SheetData {
    return editable(this.file.sheet(this.sheetId));
  }
}
