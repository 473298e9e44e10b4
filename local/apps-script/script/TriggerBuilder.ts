import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import type { Spreadsheet } from '../spreadsheet/Spreadsheet';
import { ClockTriggerBuilder } from './ClockTriggerBuilder';
import { SpreadsheetTriggerBuilder } from './SpreadsheetTriggerBuilder';

const DOCS = 'docs reference/script/TriggerBuilder.md';

/** A trigger being made. */
export class TriggerBuilder implements ServiceObject {
  readonly className = 'TriggerBuilder';
  readonly calls = {
    timeBased: local('triggers', DOCS),
    forSpreadsheet: local('read', DOCS, 'Spreadsheet', 'string'),
  } satisfies CallTable;

  /** @param isTriggered whether the execution itself was begun by a trigger */
  constructor(
    private readonly held: HeldFile,
    private readonly functionName: string,
    private readonly isTriggered: boolean,
  ) {}

  /** One that the clock fires. */
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.held, this.functionName, this.isTriggered);
  }

  /** One of the file; an add-on may have none of others: docs workspace-add-ons/concepts/editor-triggers.md. */
  forSpreadsheet(file: Spreadsheet | string): SpreadsheetTriggerBuilder {
    const id = typeof file === 'string' ? file : file.getId();
    known(id === this.held.file.id, 'TriggerBuilder.forSpreadsheet of another file');
    return new SpreadsheetTriggerBuilder(this.held, this.functionName, this.isTriggered);
  }
}
