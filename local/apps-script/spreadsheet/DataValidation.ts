import type { ValidationView } from '../appsScript';
import type { CallTable, ServiceObject } from '../service/CallRule';

/** A rule of what may be typed; it can only be set. */
export class DataValidation implements ServiceObject {
  readonly className = 'DataValidation';
  readonly calls: CallTable = {};

  constructor(readonly rule: ValidationView) {}
}
