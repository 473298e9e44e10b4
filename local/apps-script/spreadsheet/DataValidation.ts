import type { ValidationView } from '../appsScript';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/spreadsheet/DataValidation.md';

/** A rule of what may be typed. */
export class DataValidation implements ServiceObject {
  readonly className = 'DataValidation';
  readonly calls = {
    getAllowInvalid: local('free', DOCS),
    getHelpText: local('free', DOCS),
  } satisfies CallTable;

  constructor(readonly rule: ValidationView) {}

  /** Whether what fails the rule is taken with a warning. */
  getAllowInvalid(): boolean {
    return !this.rule.isStrict;
  }

  /** What the cell says of itself, `null` where nothing was said. */
  getHelpText(): string | null {
    return this.rule.help ?? null;
  }
}
