import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { makeTrigger } from './makeTrigger';
import type { Trigger } from './Trigger';

const DOCS = 'docs reference/script/SpreadsheetTriggerBuilder.md';

/** A trigger of the spreadsheet being made. */
export class SpreadsheetTriggerBuilder implements ServiceObject {
  readonly className = 'SpreadsheetTriggerBuilder';
  readonly calls = {
    onFormSubmit: local('free', DOCS),
    create: remote('free', DOCS),
  } satisfies CallTable;
  private isOfForms = false;

  constructor(
    private readonly held: HeldFile,
    private readonly functionName: string,
    private readonly isTriggered: boolean,
  ) {}

  /** One that fires when a form is sent whose responses go to the spreadsheet. */
  onFormSubmit(): this {
    this.isOfForms = true;
    return this;
  }

  /** Makes it; `makeTrigger` says what it throws. */
  create(): Trigger {
    known(this.isOfForms, 'SpreadsheetTriggerBuilder.create but for sent forms');
    return makeTrigger(this.held, 'submit', this.functionName, this.isTriggered);
  }
}
