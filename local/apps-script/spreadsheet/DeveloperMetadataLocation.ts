import type { Mark } from '../file/Mark';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { type Constant, enumeration } from '../service/Constant';

const DOCS = 'docs reference/spreadsheet/DeveloperMetadataLocation.md';

/** The kinds of places that can be marked; nothing here marks a whole file. */
export const LOCATION_TYPES = enumeration('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

/** A sheet that has marks. */
export interface MarkedSheet extends ServiceObject {
  getSheetId(): number;
  /** The whole row or column that a mark stands on. */
  line(mark: Mark): ServiceObject;
}

/** Where a mark stands. */
export class DeveloperMetadataLocation implements ServiceObject {
  readonly className = 'DeveloperMetadataLocation';
  readonly calls = {
    getLocationType: local('read', DOCS),
    getSheet: local('read', DOCS),
    getRow: local('read', DOCS),
    getColumn: local('read', DOCS),
  } satisfies CallTable;

  constructor(
    private readonly mark: Mark,
    private readonly sheet: MarkedSheet,
  ) {}

  /** The kind of place. */
  getLocationType(): Constant {
    const { SHEET, ROW, COLUMN } = LOCATION_TYPES.constants;
    return { sheet: SHEET, row: ROW, column: COLUMN }[this.mark.on];
  }

  /** The sheet, `null` for a mark on a row or column. */
  getSheet(): MarkedSheet | null {
    return this.mark.on === 'sheet' ? this.sheet : null;
  }

  /** The row as a range, `null` for a mark on anything else. */
  getRow(): ServiceObject | null {
    return this.mark.on === 'row' ? this.sheet.line(this.mark) : null;
  }

  /** The column as a range, `null` for a mark on anything else. */
  getColumn(): ServiceObject | null {
    return this.mark.on === 'column' ? this.sheet.line(this.mark) : null;
  }
}
