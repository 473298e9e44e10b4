import type { ColourRule } from '../file/ColourRule';
import type { CallTable, ServiceObject } from '../service/CallRule';

/** A rule of colours as built; it can only be set. */
export class ConditionalFormatRule implements ServiceObject {
  readonly className = 'ConditionalFormatRule';
  readonly shownAs = 'ConditionalFormatRule';
  readonly calls: CallTable = {};

  constructor(
    readonly rule: ColourRule,
    /** The sheet its areas are on. */
    readonly sheetId: number,
  ) {}
}
