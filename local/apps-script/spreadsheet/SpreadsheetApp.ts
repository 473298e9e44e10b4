import { Ui, type UiState } from '../base/Ui';
import type { HeldFile } from '../file/HeldFile';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { ConditionalFormatRuleBuilder } from './ConditionalFormatRuleBuilder';
import { DataValidationBuilder } from './DataValidationBuilder';
import { LOCATION_TYPES } from './DeveloperMetadataLocation';
import { Spreadsheet } from './Spreadsheet';

const DOCS = 'docs reference/spreadsheet/SpreadsheetApp.md';

/** The service SpreadsheetApp of an add-on: the file it is opened in and its user interface. */
export class SpreadsheetApp implements ServiceObject {
  readonly className = 'SpreadsheetApp';
  readonly calls = {
    getActiveSpreadsheet: remote('read', DOCS),
    getUi: local('menu', DOCS),
    flush: remote('free', DOCS),
    newConditionalFormatRule: local('free', DOCS),
    newDataValidation: local('free', DOCS),
  } satisfies CallTable;
  readonly constants = { DeveloperMetadataLocationType: LOCATION_TYPES };
  private readonly active: Spreadsheet;
  private readonly ui: Ui;

  constructor(
    private readonly held: HeldFile,
    ui: UiState,
  ) {
    this.active = new Spreadsheet(held);
    this.ui = new Ui(ui);
  }

  /** The file the add-on works in. */
  getActiveSpreadsheet(): Spreadsheet {
    return this.active;
  }

  /** The editor's user interface. */
  getUi(): Ui {
    return this.ui;
  }

  /** Starts a rule of colours. */
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  /** Starts a rule of what may be typed. */
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  /** Puts what this execution has written so far into the file. */
  flush(): void {
    this.held.flush();
  }
}
