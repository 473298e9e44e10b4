import type { Area } from '../file/area';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { editable, formatOf } from './cells';

/** Several ranges of one sheet, changed by one call. */
export class RangeList implements ServiceObject {
  readonly className = 'RangeList';
  readonly calls = {
    setNumberFormat: remote('write', 'docs reference/spreadsheet/RangeList.md', 'string'),
  } satisfies CallTable;

  constructor(
    private readonly file: SpreadsheetFile,
    private readonly sheetId: number,
    private readonly areas: readonly Area[],
  ) {}

  /** One number format for all cells, `General` for automatic. */
  setNumberFormat(format: string): this {
    const { formats } = editable(this.file.sheet(this.sheetId));
    for (const area of this.areas) formats.paint(area, formatOf(format));
    return this;
  }
}
