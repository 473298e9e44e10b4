import { Ui, type UiState } from '../base/Ui';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { Spreadsheet } from './Spreadsheet';

const DOCS = 'docs reference/spreadsheet/SpreadsheetApp.md';

/** The service SpreadsheetApp of an add-on: the file it is opened in and its user interface. */
export class SpreadsheetApp implements ServiceObject {
  readonly className = 'SpreadsheetApp';
  readonly calls = {
    getActiveSpreadsheet: remote('read', DOCS),
    getUi: local('menu', DOCS),
  } satisfies CallTable;
  private readonly active: Spreadsheet;
  private readonly ui: Ui;

  constructor(file: SpreadsheetFile, ui: UiState, year: number) {
    this.active = new Spreadsheet(file, year);
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
}
