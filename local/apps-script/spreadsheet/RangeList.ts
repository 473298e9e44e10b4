import type { Area } from '../file/area';
import { editable } from '../file/editable';
import type { HeldFile } from '../file/HeldFile';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { formatOf } from './cells';

const DOCS = 'docs reference/spreadsheet/RangeList.md';

/** Several ranges of one sheet, changed by one call. */
export class RangeList implements ServiceObject {
  readonly className = 'RangeList';
  readonly calls = {
    setNumberFormat: remote('write', DOCS, 'string'),
    clearContent: remote('write', DOCS),
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
