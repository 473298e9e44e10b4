import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import type { Range } from './Range';

const DOCS = 'docs reference/spreadsheet/RangeList.md';

/** Several ranges of one sheet, changed by one call. */
export class RangeList implements ServiceObject {
  readonly className = 'RangeList';
  readonly calls = {
    setNumberFormat: remote('write', DOCS, 'string'),
    setBackground: remote('write', DOCS, 'string?'),
    setFontWeight: remote('write', DOCS, 'string?'),
  } satisfies CallTable;

  constructor(private readonly ranges: readonly Range[]) {}

  /** As `Range.setNumberFormat`. */
  setNumberFormat(format: string): this {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }

  /** As `Range.setBackground`. */
  setBackground(colour: string | null): this {
    for (const range of this.ranges) range.setBackground(colour);
    return this;
  }

  /** As `Range.setFontWeight`. */
  setFontWeight(weight: string | null): this {
    for (const range of this.ranges) range.setFontWeight(weight);
    return this;
  }
}
