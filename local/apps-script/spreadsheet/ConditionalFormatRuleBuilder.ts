import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { ConditionalFormatRule } from './ConditionalFormatRule';
import type { Range } from './Range';

const DOCS = 'docs reference/spreadsheet/ConditionalFormatRuleBuilder.md';

/** Collects what a rule of colours is to be. */
export class ConditionalFormatRuleBuilder implements ServiceObject {
  readonly className = 'ConditionalFormatRuleBuilder';
  readonly calls = {
    whenNumberEqualTo: local('free', DOCS, 'number'),
    setBackground: local('free', DOCS, 'string'),
    setRanges: local('free', DOCS, 'Range[]'),
    build: local('free', DOCS),
  } satisfies CallTable;
  private equalTo: number | undefined;
  private background = '';
  private ranges: readonly Range[] = [];

  /** Cells that hold this number. */
  whenNumberEqualTo(number: number): this {
    this.equalTo = number;
    return this;
  }

  /** The colour behind them. */
  setBackground(color: string): this {
    known(/^#[0-9a-f]{6}$/i.test(color), 'ConditionalFormatRuleBuilder.setBackground but in hexadecimal');
    this.background = color;
    return this;
  }

  /** Where it is looked for them. */
  setRanges(ranges: readonly Range[]): this {
    this.ranges = [...ranges];
    return this;
  }

  /** The rule; it must have been told a condition and ranges of one sheet (the words of its refusal are assumed). */
  build(): ConditionalFormatRule {
    const { equalTo, background, ranges } = this;
    const sheetId = ranges[0]?.sheetId;
    if (equalTo === undefined || sheetId === undefined || ranges.some((range) => range.sheetId !== sheetId)) {
      throw new ServiceError('Conditional format rule must have a condition and ranges of one sheet.');
    }
    return new ConditionalFormatRule({ areas: ranges.map(({ area }) => area), equalTo, background }, sheetId);
  }
}
