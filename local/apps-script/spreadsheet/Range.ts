import { fromScript } from '../execution/cellValues';
import type { Area } from '../file/area';
import { editable } from '../file/editable';
import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { keyOf } from '../file/Painted';
import { refuseTooLong } from '../file/refuseTooLong';
import { ServiceError } from '../file/ServiceError';
import type { SheetData } from '../file/SheetData';
import type { Entered, Stored } from '../file/stored';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { Grid } from '../service/Realm';
import { formatOf, paintCells, readArea, refuseOtherSize, typedInto } from './cells';
import { DataValidation } from './DataValidation';
import { addMark } from './DeveloperMetadata';

const DOCS = 'docs reference/spreadsheet/Range.md';

/** As long as a text in a cell (assumed). */
const MOST_CHARACTERS_OF_A_NOTE = 50_000;

const isText = (value: unknown): boolean => typeof value === 'string';
const isColour = (value: unknown): boolean => value === null || /^#[0-9a-f]{6}$/i.test(String(value));
const isNote = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.length <= MOST_CHARACTERS_OF_A_NOTE);

/** A rectangle of one sheet. */
export class Range implements ServiceObject {
  readonly className = 'Range';
  readonly shownAs = 'Range';
  readonly calls = {
    getValues: remote('read', DOCS),
    setValues: remote('write', DOCS, 'grid'),
    getFormulas: remote('read', DOCS),
    getNumberFormats: remote('read', DOCS),
    setNumberFormats: remote('write', DOCS, 'grid'),
    getBackgrounds: remote('read', DOCS),
    setBackgrounds: remote('write', DOCS, 'grid'),
    getNotes: remote('read', DOCS),
    setNotes: remote('write', DOCS, 'grid'),
    setWrap: remote('write', DOCS, 'boolean'),
    getWrap: remote('read', DOCS),
    setDataValidation: remote('write', DOCS, 'DataValidation?'),
    setDataValidations: remote('write', DOCS, 'DataValidation?[][]'),
    getDataValidation: remote('read', DOCS),
    addDeveloperMetadata: remote('write', DOCS, 'string,string'),
    getRow: local('read', DOCS),
    getColumn: local('read', DOCS),
    getSheet: local('read', DOCS),
  } satisfies CallTable;

  constructor(
    private readonly held: HeldFile,
    readonly sheetId: number,
    readonly area: Area,
    private readonly sheet: ServiceObject,
  ) {}

  /** First row, counted from 1. */
  getRow(): number {
    return this.area.row + 1;
  }

  /** First column, counted from 1. */
  getColumn(): number {
    return this.area.column + 1;
  }

  /** The sheet it is on. */
  getSheet(): ServiceObject {
    return this.sheet;
  }

  /** Values by row. */
  getValues(): Grid {
    return new Grid(readArea(this.held.read(this.sheetId), this.area));
  }

  /** Writes a table of the same size; strings are read as if typed. */
  setValues(values: readonly (readonly unknown[])[]): this {
    const { zone } = this.held.file;
    const given = values.map((cells) => Array.from(cells, (value) => fromScript(value, zone, (text): Stored => text)));
    for (const cells of given) for (const value of cells) refuseTooLong(value);
    return this.later(given, (sheet, rows) => {
      const { area, held } = this;
      const enter = (value: Stored, row: number, column: number): Entered =>
        typeof value === 'string' ? typedInto(sheet, area.row + row, area.column + column, value, held) : value;
      const entered = rows.map((cells, row) => cells.map((value, column) => enter(value, row, column)));
      this.held.file.write(sheet, this.area, entered);
    });
  }

  /** The formula of each cell with its `=`, `''` where there is none, also where another formula's result has spilled (assumed). */
  getFormulas(): string[][] {
    return this.each((sheet, row, column) => sheet.formula(row, column)?.text ?? '');
  }

  /** The number format of each cell, `''` where it is automatic (assumed). */
  getNumberFormats(): string[][] {
    return this.each(({ formats }, row, column) => formats.at(row, column) ?? '');
  }

  /** A number format for each cell. */
  setNumberFormats(formats: readonly (readonly unknown[])[]): this {
    return this.later(formats, (sheet, rows) => paintCells(sheet.formats, this.area, rows, formatOf), isText);
  }

  /** The background colour of each cell, white where it has none. */
  getBackgrounds(): string[][] {
    return this.each(({ backgrounds }, row, column) => backgrounds.at(row, column) || '#ffffff');
  }

  /** A background colour for each cell. */
  setBackgrounds(colours: readonly (readonly unknown[])[]): this {
    const paint = (sheet: SheetData, rows: readonly (readonly unknown[])[]): void =>
      paintCells(sheet.backgrounds, this.area, rows, (colour) => colour);
    return this.later(colours, paint, isColour);
  }

  /** The note of each cell, `''` where it has none. */
  getNotes(): string[][] {
    return this.each(({ notes }, row, column) => notes.get(keyOf(row, column)) ?? '');
  }

  /** A note for each cell, `null` or `''` for none. */
  setNotes(notes: readonly (readonly unknown[])[]): this {
    const put = (sheet: SheetData, rows: readonly (readonly unknown[])[]): void =>
      rows.forEach((cells, row) => {
        cells.forEach((note, column) => {
          const key = keyOf(this.area.row + row, this.area.column + column);
          if (note === null || note === '') sheet.notes.delete(key);
          else sheet.notes.set(key, String(note));
        });
      });
    return this.later(notes, put, isNote);
  }

  /** Lets long texts go on in further lines, which the local grid does not draw. */
  setWrap(isWrapEnabled: boolean): this {
    editable(this.held.file.sheet(this.sheetId), this.area);
    this.held.later(this.sheetId, ({ wraps }) => wraps.paint(this.area, isWrapEnabled ? 'wrap' : ''));
    return this;
  }

  /** Whether the first cell wraps its text. */
  getWrap(): boolean {
    return this.held.read(this.sheetId).wraps.at(this.area.row, this.area.column) === 'wrap';
  }

  /** What may be typed into each cell, `null` for anything. */
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    const kept = rules.map((cells) => cells.map((rule) => (rule ? JSON.stringify(rule.rule) : null)));
    return this.later(kept, (sheet, rows) => paintCells(sheet.validations, this.area, rows, (rule) => rule));
  }

  /** What may be typed into the first cell, `null` for anything. */
  getDataValidation(): DataValidation | null {
    const kept = this.held.read(this.sheetId).validations.at(this.area.row, this.area.column);
    return kept ? new DataValidation(JSON.parse(kept)) : null;
  }

  /** Says what may be typed, `null` for anything. Whether a script's own writes are held to it is open; here they are not. */
  setDataValidation(rule: DataValidation | null): this {
    editable(this.held.file.sheet(this.sheetId), this.area);
    const kept = rule ? JSON.stringify(rule.rule) : '';
    this.held.later(this.sheetId, ({ validations }) => validations.paint(this.area, kept));
    return this;
  }

  /**
   * Marks a whole row or a whole column.
   * @throws ServiceError in Google's words for any other range: reported brucemcpherson/gas-fakes test/testsheetsdeveloper.js
   */
  addDeveloperMetadata(key: string, value: string): this {
    const { rows, columns } = this.held.file.sheet(this.sheetId);
    const isRow = this.area.column === 0 && this.area.columns === columns;
    const isColumn = this.area.row === 0 && this.area.rows === rows;
    if (isRow === isColumn) {
      known(!isRow, 'Range.addDeveloperMetadata to a whole sheet');
      throw new ServiceError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    known((isRow ? this.area.rows : this.area.columns) === 1, 'Range.addDeveloperMetadata to several rows or columns');
    const place = isRow
      ? { on: 'row' as const, index: this.area.row }
      : { on: 'column' as const, index: this.area.column };
    addMark(this.held, this.sheetId, { key, value, ...place });
    return this;
  }

  private each(read: (sheet: SheetData, row: number, column: number) => string): string[][] {
    const sheet = this.held.read(this.sheetId);
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => read(sheet, row + down, column + right)),
    );
  }

  /** Checks a table at once and keeps a copy of it for later. */
  private later<T>(
    values: readonly (readonly T[])[],
    write: (sheet: SheetData, rows: readonly (readonly T[])[]) => void,
    isKnown: (value: T) => boolean = () => true,
  ): this {
    editable(this.held.file.sheet(this.sheetId), this.area);
    refuseOtherSize(values, this.area);
    known(
      values.every((cells) => cells.every(isKnown)),
      'Range given such a value',
    );
    const copy = values.map((cells) => Array.from(cells));
    this.held.later(this.sheetId, (sheet) => write(sheet, copy));
    return this;
  }
}
