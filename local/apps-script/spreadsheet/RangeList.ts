import { fromScript } from '../execution/cellValues';
import type { Area } from '../file/area';
import { editable } from '../file/editable';
import type { HeldFile } from '../file/HeldFile';
import { refuseTooLong } from '../file/refuseTooLong';
import type { Entered, Stored } from '../file/stored';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { formatOf, typedInto } from './cells';

const DOCS = 'docs reference/spreadsheet/RangeList.md';

/** Several ranges of one sheet, changed by one call. */
export class RangeList implements ServiceObject {
  readonly className = 'RangeList';
  readonly calls = {
    setNumberFormat: remote('write', DOCS, 'string'),
    clearContent: remote('write', DOCS),
    setValue: remote('write', DOCS, 'any'),
    setWrap: remote('write', DOCS, 'boolean'),
  } satisfies CallTable;

  constructor(
    private readonly held: HeldFile,
    private readonly sheetId: number,
    private readonly areas: readonly Area[],
  ) {}

  /** One number format for all cells, `General` for automatic. */
  setNumberFormat(format: string): this {
    const sheet = this.held.file.sheet(this.sheetId);
    for (const area of this.areas) editable(sheet, area);
    this.held.later(this.sheetId, ({ formats }) => {
      for (const area of this.areas) formats.paint(area, formatOf(format));
    });
    return this;
  }

  /** Writes one value into every cell; a string is read as if typed. */
  setValue(value: unknown): this {
    const { file } = this.held;
    const given = fromScript(value, file.zone, (text): Stored => text);
    refuseTooLong(given);
    for (const area of this.areas) editable(file.sheet(this.sheetId), area);
    this.held.later(this.sheetId, (sheet) => {
      for (const area of this.areas) {
        const entered = (row: number, column: number): Entered =>
          typeof given === 'string' ? typedInto(sheet, row, column, given, this.held) : given;
        const cells = Array.from({ length: area.rows }, (_, down) =>
          Array.from({ length: area.columns }, (__, right) => entered(area.row + down, area.column + right)),
        );
        file.write(sheet, area, cells);
      }
    });
    return this;
  }

  /** Lets long texts go on in further lines. */
  setWrap(isWrapEnabled: boolean): this {
    for (const area of this.areas) editable(this.held.file.sheet(this.sheetId), area);
    this.held.later(this.sheetId, ({ wraps }) => {
      for (const area of this.areas) wraps.paint(area, isWrapEnabled ? 'wrap' : '');
    });
    return this;
  }

  /** Empties the cells; formats, notes and what may be typed stay. */
  clearContent(): this {
    const target = this.held.file.sheet(this.sheetId);
    for (const area of this.areas) editable(target, area);
    this.held.later(this.sheetId, (sheet) => {
      const { rows, columns } = sheet.filled();
      for (const area of this.areas) {
        const height = Math.min(area.rows, Math.max(0, rows - area.row));
        const width = Math.min(area.columns, Math.max(0, columns - area.column));
        const blank = Array.from({ length: height }, () => Array.from({ length: width }, () => undefined));
        this.held.file.write(sheet, { ...area, rows: height, columns: width }, blank);
      }
    });
    return this;
  }
}
