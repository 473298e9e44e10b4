import type { Cell } from './cell';
import type { CivilDay } from './civilDate';
import type { HelpFile } from './helpFile';
import type { SheetImage } from './sheetImage';
import type { FileContext } from './table';

/** A sheet of the file. */
export interface SheetInfo {
  /** Stable id (gid); survives renaming. */
  readonly id: number;
  readonly name: string;
}

/** What the work needs of the spreadsheet. Each method says what it costs in remote calls. */
export interface Workbook {
  /** Locale and zone of the file; no remote call after the file is open. */
  file(): Pick<FileContext, 'locale' | 'zone'>;
  /** All sheets in tab order; one remote call, remembered for this execution. */
  sheets(): readonly SheetInfo[];
  /** Looks at the sheets anew when they are asked for next. */
  forgetSheets(): void;
  /** The sheet a person is looking at. */
  activeSheet(): SheetInfo;
  /**
   * Some neighbouring columns from the top to the last filled row; one remote call. Only what is needed, since a
   * call's time grows with its cells.
   * @param firstColumn 0-based
   * @throws AppError SHEET_GONE, COLUMNS_GONE
   */
  read(sheetId: number, firstColumn: number, columns: number): readonly (readonly Cell[])[];
  /** The first rows of a sheet, for recognising its columns; one remote call, two or three for an empty or small sheet. */
  readTop(sheetId: number, rows: number): readonly (readonly Cell[])[];
  /**
   * Makes new sheets, marked as ours; never touches an existing one. They stand in the file when this returns.
   * @param model id of the model they belong to
   * @returns the sheets as they were named, in the order of the images
   * @throws AppError PROTECTED, SERVICE_FAILED, NAME_TAKEN
   */
  addSheets(images: readonly SheetImage[], model: string): readonly SheetInfo[];
  /** Shows a sheet to the person and, if given, puts the cursor on a 1-based row. */
  show(sheetId: number, row?: number): void;
}

/** Small settings that travel with the file. */
export interface Settings {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** Lets one execution at a time write into the file. */
export interface Lock {
  /**
   * Runs work while no other execution of ours may write into the file. The work itself flushes what it writes, so that it
   * is told what Google refuses and can take it back.
   * @throws AppError BUSY when another one is writing
   */
  hold<T>(work: () => T): T;
}

/** Help that is not part of the evaluated bundle. */
export interface Help {
  /** All of it; read on the first call of an execution. */
  file(): HelpFile;
}

/** Time, so that tests can hold it still. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Today in a zone. */
  today(zone: string): CivilDay;
}
