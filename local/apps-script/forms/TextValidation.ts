import type { FormItemView } from '../appsScript';
import type { CallTable, ServiceObject } from '../service/CallRule';

/** A rule of what a text must be; it can only be set. */
export class TextValidation implements ServiceObject {
  readonly className = 'TextValidation';
  readonly service = 'FormApp';
  readonly calls: CallTable = {};

  /** @param pattern nothing is required where it is missing */
  constructor(readonly pattern: FormItemView['pattern']) {}
}
