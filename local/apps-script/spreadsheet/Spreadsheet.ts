import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import type { SheetData } from '../file/SheetData';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { DeveloperMetadataFinder } from './DeveloperMetadataFinder';
import { Sheet } from './Sheet';

const DOCS = 'docs reference/spreadsheet/Spreadsheet.md';

/** A spreadsheet as a script holds it. */
export class Spreadsheet implements ServiceObject {
  readonly className = 'Spreadsheet';
  // What is free here is documented without a scope of its own; whoever has the file has been asked for one already.
  readonly calls = {
    getId: local('free', DOCS),
    getSpreadsheetLocale: local('read', DOCS),
    getSpreadsheetTimeZone: local('read', DOCS),
    getSheets: remote('free', DOCS),
    getActiveSheet: remote('free', DOCS),
    setActiveSheet: remote('write', DOCS, 'Sheet'),
    insertSheet: remote('write', DOCS, 'string', 'string,integer'),
    deleteSheet: remote('write', DOCS, 'Sheet'),
    createDeveloperMetadataFinder: local('free', DOCS),
  } satisfies CallTable;
  private readonly known = new Map<SheetData, Sheet>();

  private readonly file: SpreadsheetFile;

  constructor(private readonly held: HeldFile) {
    this.file = held.file;
  }

  /** The file's id. */
  getId(): string {
    return this.file.id;
  }

  /** Such as `ru_RU`. */
  getSpreadsheetLocale(): string {
    return this.file.about.locale;
  }

  /** IANA zone. */
  getSpreadsheetTimeZone(): string {
    return this.file.about.zone;
  }

  /** All sheets in tab order. */
  getSheets(): Sheet[] {
    return this.file.sheets.map((data) => this.sheet(data));
  }

  /** The sheet that is being looked at. */
  getActiveSheet(): Sheet {
    return this.sheet(this.file.sheet(this.file.activeId));
  }

  /** Shows a sheet. */
  setActiveSheet(sheet: Sheet): Sheet {
    this.file.activate(sheet.getSheetId());
    return sheet;
  }

  /** Adds a sheet and shows it. */
  insertSheet(name: string, index?: number): Sheet {
    const { sheets } = this.file;
    known(name !== '' && (index === undefined || (index >= 0 && index <= sheets.length)), 'Spreadsheet.insertSheet so');
    this.held.restructure();
    return this.sheet(this.file.insert(name, index));
  }

  /**
   * Takes a sheet out of the file.
   * @throws ServiceError for the response sheet of a form, as the page of Sheets does (assumed, words too)
   */
  deleteSheet(sheet: Sheet): void {
    const id = sheet.getSheetId();
    if (this.file.find(id)?.answers) {
      throw new ServiceError('Cannot delete a sheet with a linked form. Please unlink the form first.');
    }
    this.held.restructure();
    this.file.remove(id);
    this.held.drop(id);
  }

  /** Starts a search for marks. */
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.held, (data) => this.sheet(data));
  }

  private sheet(data: SheetData): Sheet {
    const known = this.known.get(data) ?? new Sheet(this.held, data.id);
    this.known.set(data, known);
    return known;
  }
}
