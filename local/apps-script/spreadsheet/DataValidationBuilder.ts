import type { ValidationView } from '../appsScript';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { DataValidation } from './DataValidation';

const DOCS = 'docs reference/spreadsheet/DataValidationBuilder.md';

/** Collects what a rule is to be. */
export class DataValidationBuilder implements ServiceObject {
  readonly className = 'DataValidationBuilder';
  readonly calls = {
    requireValueInList: local('free', DOCS, 'string[],boolean'),
    setAllowInvalid: local('free', DOCS, 'boolean'),
    setHelpText: local('free', DOCS, 'string'),
    build: local('free', DOCS),
  } satisfies CallTable;
  private list: Pick<ValidationView, 'values' | 'hasDropdown'> | undefined;
  private isStrict = false;
  private help: string | undefined;

  /** Only these texts. */
  requireValueInList(values: readonly string[], showDropdown: boolean): this {
    known(values.length > 0, 'DataValidationBuilder.requireValueInList of nothing');
    this.list = { values: [...values], hasDropdown: showDropdown };
    return this;
  }

  /** Whether anything else is taken with a warning. */
  setAllowInvalid(allowInvalidData: boolean): this {
    this.isStrict = !allowInvalidData;
    return this;
  }

  /** What shows when the cell is pointed at. */
  setHelpText(helpText: string): this {
    this.help = helpText;
    return this;
  }

  /** The rule; it must have been told what to require (its words are assumed). */
  build(): DataValidation {
    if (!this.list) throw new ServiceError('Data validation rule has no criteria.');
    const { list, isStrict, help } = this;
    return new DataValidation({ ...list, isStrict, ...(help === undefined ? {} : { help }) });
  }
}
