import type { Besides, CellPlace } from './besides';
import type { Cell } from './cell';
import type { CivilDay } from './civilDate';
import type { HelpFile } from './helpFile';
import type { StrictCells } from './marksImage';
import type { OwnMark, PlacedMark } from './ownMark';
import type { Area, SheetImage } from './sheetImage';
import type { FileContext } from './table';

/** A sheet of the file. */
export interface SheetInfo {
  /** Stable id (gid); survives renaming. */
  readonly id: number;
  readonly name: string;
}

/** What the work needs of the spreadsheet. Each method says what it costs in remote calls. */
export interface Workbook {
  /** Id of the file; a copy has another. No remote call. */
  id(): string;
  /** Locale and zone of the file; no remote call after the file is open. */
  file(): Pick<FileContext, 'locale' | 'zone'>;
  /** All sheets in tab order; one remote call, remembered for this execution. */
  sheets(): readonly SheetInfo[];
  /** A sheet's name, `undefined` when it is gone; no remote call for a sheet whose mark was found or that was listed. */
  nameOf(sheetId: number): string | undefined;
  /**
   * Sheets that answers to forms come to, with the forms' addresses; one remote call for each sheet besides the list.
   * @param but sheets that are known to be others
   */
  formSheets(but: ReadonlySet<number>): readonly (SheetInfo & { readonly url: string })[];
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
  /** Cells of an area that lies within the grid; one remote call. @throws AppError SHEET_GONE */
  readArea(sheetId: number, area: Area): readonly (readonly Cell[])[];
  /** The first rows of a sheet where it has so many, else none; never more than one remote call. */
  peek(sheetId: number, rows: number): readonly (readonly Cell[])[];
  /** The first rows of a sheet, for recognising its columns; one remote call, two or three for an empty or small sheet. */
  readTop(sheetId: number, rows: number): readonly (readonly Cell[])[];
  /**
   * All cells of a sheet up to the last filled row and column; one remote call, two for an empty sheet.
   * @throws AppError SHEET_GONE
   */
  readAll(sheetId: number): readonly (readonly Cell[])[];
  /**
   * Formulas, notes and charts of a sheet; five remote calls. Beyond the filled part only where the grid is not too large.
   * @param filled rows and columns that hold something, as `readAll` gave them
   * @throws AppError SHEET_GONE
   */
  besides(sheetId: number, filled: { readonly rows: number; readonly columns: number }): Besides;
  /** Cells of an area that hold formulas, by their places on the sheet; one remote call. @throws AppError SHEET_GONE */
  formulas(sheetId: number, area: Area): readonly CellPlace[];
  /**
   * Makes new sheets, marked as ours; never touches an existing one. They stand in the file when this returns.
   * @param mark what the sheets are to us
   * @param alsoWrite further writes that reach the file together with the sheets
   * @returns the sheets as they were named, in the order of the images
   * @throws AppError PROTECTED, SERVICE_FAILED, NAME_TAKEN
   */
  addSheets(
    images: readonly SheetImage[],
    mark: OwnMark,
    alsoWrite?: (made: readonly SheetInfo[]) => void,
  ): readonly SheetInfo[];
  /**
   * Makes one new sheet with everything but its cells, for a list too long for one batch; `writeRows` and `finishSheet` follow.
   * @param before the sheet in front of which it stands; else it follows the one in view
   * @throws AppError PROTECTED, SERVICE_FAILED, NAME_TAKEN
   */
  beginSheet(image: SheetImage, mark: OwnMark, before?: number): SheetInfo;
  /** Writes some rows of an image onto its sheet; its first cell says "not finished" until the end. One remote call. */
  writeRows(sheetId: number, image: SheetImage, from: number, count: number): void;
  /** How far down a sheet is filled; one remote call. */
  filledRows(sheetId: number): number;
  /** Draws what charts are not there yet and writes the first cell, by which the sheet is known to be whole. */
  finishSheet(sheetId: number, image: SheetImage): void;
  /** Every mark of ours in the file, also those a copy brought along; one remote call, remembered for this execution. */
  marks(): readonly PlacedMark[];
  /** Marks whole sheets, rows or columns of ours; one remote call each. */
  placeMarks(marks: readonly PlacedMark[]): void;
  /** Gives marks that are there another value; one remote call each, besides that of `marks`. */
  changeMarks(changes: readonly { readonly from: PlacedMark; readonly to: OwnMark }[]): void;
  /** Takes marks away; one remote call each, besides that of `marks`. */
  removeMarks(marks: readonly PlacedMark[]): void;
  /**
   * Writes cells of a sheet of ours, which grows as needed; one remote call, five more to grow. Strings are text.
   * @param row 0-based
   * @param column 0-based
   * @param room how many rows more than needed to add when the sheet grows, so that it grows rarely; none when missing
   * @throws AppError SHEET_GONE, PROTECTED, FILE_FULL
   */
  writeCells(sheetId: number, row: number, column: number, values: readonly (readonly Cell[])[], room?: number): void;
  /**
   * Writes one value into cells that need not touch, on a sheet of ours that is large enough; one remote call. `''` empties them.
   * @throws AppError SHEET_GONE, PROTECTED
   */
  setEqual(sheetId: number, areas: readonly Area[], value: Cell): void;
  /** Lets cells of a sheet of ours, which is large enough, take the given numbers only; one remote call for each block. */
  setStrict(sheetId: number, blocks: readonly StrictCells[]): void;
  /** Empties cells of a sheet of ours; one remote call. */
  clearCells(sheetId: number, areas: readonly Area[]): void;
  /** Deletes rows of a sheet of ours; one remote call. @param row 0-based */
  removeRows(sheetId: number, row: number, count: number): void;
  /** Deletes a sheet of ours; one remote call. The last sheet of a file cannot go. */
  removeSheet(sheetId: number): void;
  /** Makes an empty sheet that is not ours; one remote call. @throws AppError PROTECTED, NAME_TAKEN */
  addEmptySheet(name: string): SheetInfo;
  /**
   * Cells of the grids of some sheets in tab order, filled or not; two remote calls each.
   * @param from 0-based place of the first sheet
   */
  gridCells(from: number, count: number): number;
  /** Hides a sheet of ours from view; one remote call. */
  hideSheet(sheetId: number): void;
  /** Makes everything written so far stand in the file; one remote call. */
  flush(): void;
  /** Shows a sheet to the person and, if given, puts the cursor on a 1-based row. */
  show(sheetId: number, row?: number): void;
}

/** Small settings that travel with the file. */
export interface Settings {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

/** Everything kept with the file, or with one person; a store may be read whole in one call. */
export interface Store extends Settings {
  /** All keys with their values; one remote call, remembered for this execution. */
  all(): Readonly<Record<string, string>>;
  /** Keeps several values; one remote call. */
  setAll(values: Readonly<Record<string, string>>): void;
  /** Reads anew when asked next, so that what others have kept since is seen; no remote call. */
  reread(): void;
  /** Forgets a key; one remote call. */
  remove(key: string): void;
}

/** A place for what lives minutes: progress, a wish to stop, since when the file is busy. May lose anything at any time. */
export interface ShortMemory {
  get(key: string): string | undefined;
  put(key: string, value: string, seconds: number): void;
  /** What is there of some keys; one remote call. */
  some(keys: readonly string[]): Readonly<Record<string, string>>;
}

/** Work that runs without anybody at the screen; each person has triggers of their own and does not see others'. */
export interface Triggers {
  /** Ids of this person's hourly triggers in this file. */
  hourly(): readonly string[];
  /** Makes the one hourly trigger and gives its id. @throws AppError NO_CONSENT, TRIGGER_LIMIT, SERVICE_REFUSED */
  makeHourly(): string;
  /** Ids of this person's triggers in this file that answers to linked forms fire. */
  submits(): readonly string[];
  /** Makes the one such trigger and gives its id. @throws AppError NO_CONSENT, TRIGGER_LIMIT, SERVICE_REFUSED */
  makeSubmit(): string;
  /** Takes away one of this person's triggers in this file; nothing happens when it is gone. @throws AppError NO_CONSENT */
  remove(id: string): void;
  /** Takes away this person's triggers in this file. @throws AppError NO_CONSENT */
  removeAll(): void;
}

/** What a feature needs the person to have agreed to. */
export type Consent = 'triggers' | 'mail' | 'forms' | 'requests';

/** Whether the person has agreed to what a feature needs. */
export interface Consents {
  has(consent: Consent): boolean;
  /** Where to agree; `undefined` when Google gives no address. */
  address(): string | undefined;
}

/** A mail as it is sent. */
export interface Letter {
  /** Addresses; each of them sees the others. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The same for programs that show HTML. */
  readonly html?: string;
}

/** Mails in the name of the person who uses Rosta. */
export interface Mail {
  /** Recipients to whom this person may still write today; one remote call. */
  left(): number;
  /** Sends a mail; one remote call. What was sent once may have been sent although this throws. @throws AppError NO_CONSENT, QUOTA_USED_UP, SERVICE_FAILED, SERVICE_REFUSED */
  send(letter: Letter): void;
}

/** Addresses outside Google's files that take messages: see work/alerts/webhookAddress.ts. */
export interface Webhooks {
  /**
   * Sends something as JSON and waits a few seconds for the answer; one remote call. No redirect is followed.
   * @returns the status of the answer, also where it is a refusal
   * @throws AppError NO_CONSENT, SERVICE_FAILED, SERVICE_REFUSED where there was no answer
   */
  post(url: string, json: unknown): { readonly status: number };
}

/** Lets one execution at a time write into the file. */
export interface Lock {
  /**
   * Runs work while no other execution of ours may write into the file. The work itself flushes what it writes, so that it
   * is told what Google refuses and can take it back.
   * @param span `execution` for the last thing an execution does, which is soon over: Google gives the lock back at its end, which is
   * no call, and nobody is told since when, which would be one; after an error it is given back at once all the same. `minutes` for
   * what may take long
   * @throws AppError BUSY when another one is writing; `since` where that is known
   */
  hold<T>(work: () => T, span?: 'execution' | 'minutes'): T;
}

/** A lock that can also be tried. */
export interface TryLock extends Lock {
  /**
   * Runs work as `hold` does, but gives up without a word when another one is writing; one remote call. The lock is kept
   * until the execution ends, which has to be soon: Google gives it back.
   * @returns whether it ran
   */
  attempt(work: () => void): boolean;
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
