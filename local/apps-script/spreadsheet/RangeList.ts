import type { Area } from '../file/area';
import { editable } from '../file/editable';
import type { HeldFile } from '../file/HeldFile';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { formatOf } from './cells';

/** Several ranges of one sheet, changed by one call. */
export class RangeList implements ServiceObject {
  readonly className = 'RangeList';
  readonly calls = {
    setNumberFormat: remote('write', 'docs reference/spreadsheet/RangeList.md', 'string'),
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
}
