/**
 * The face of the local Apps Script: what a test or the workbench may do with it. It knows nothing of src: it loads
 * a built bundle and plays Google's part. Whatever the bundle calls and this does not have throws "not implemented locally".
 */

import type { ControlOfOutside } from './outsideWorld';
import type { TriggerView } from './triggerView';

/** A cell's content as JSON. A date is the instant at which the clocks in the file's zone show what the cell shows. */
export type CellValue = string | number | boolean | { readonly date: number };

/** A built add-on. */
export interface Bundle {
  /** Text of Code.js. */
  readonly code: string;
  /** HTML files by name without extension. */
  readonly html: Readonly<Record<string, string>>;
  readonly manifest: {
    readonly timeZone?: string;
    readonly oauthScopes?: readonly string[];
    readonly urlFetchWhitelist?: readonly string[];
  };
}

/** A file to start with; its locale is such as `ru_RU`, its zone an IANA one. */
export interface NewFile {
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
}

/** How an execution went. */
export interface Execution {
  readonly name: string;
  readonly ok: boolean;
  /** What the function returned, JSON-able for client calls; for custom functions cells. */
  readonly value?: unknown;
  /** The message a user would see. */
  readonly error?: string;
  readonly log: readonly CallRecord[];
  /** What the bundle wrote to its console, one text a line. */
  readonly console: readonly string[];
  readonly remoteCalls: number;
  readonly localCalls: number;
  /** Estimated duration on Google from a price per remote call plus the measured local time. */
  readonly simulatedMs: number;
}

/** One service call, such as `Range.setValues`. */
export interface CallRecord {
  readonly method: string;
  readonly kind: 'remote' | 'local';
  /** Cells carried by the call, where it carries any. */
  readonly cells?: number;
}

/** An entry of the add-on's menu. */
export interface MenuEntry {
  readonly caption: string;
  readonly functionName: string;
}

/** What is open beside the grid. */
export interface SidebarView {
  readonly title: string;
  readonly html: string;
}

/** What is open over the grid; nothing else can be done there until it is closed. */
export interface DialogView extends SidebarView {
  /** Pixels, where the script said. */
  readonly width?: number;
  readonly height?: number;
}

/** What may be typed into a cell. */
export interface ValidationView {
  readonly values: readonly string[];
  readonly hasDropdown: boolean;
  /** Whether anything else is refused, and what the cell says of itself, also then. */
  readonly isStrict: boolean;
  readonly help?: string;
}

/** A piece of developer metadata where it stands. */
export interface MarkView {
  readonly sheetId: number;
  readonly on: 'sheet' | 'row' | 'column';
  /** 0-based row or column; 0 for a whole sheet. */
  readonly index: number;
  readonly key: string;
  readonly value: string;
}

/** A chart as it stands on a sheet. */
export interface ChartView {
  readonly id: number;
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** A1 ranges with sheet names left out, in the order they were added. */
  readonly ranges: readonly string[];
  /** 1-based anchor. */
  readonly row: number;
  readonly column: number;
  /** Rows of headers in the ranges, where the builder was told. */
  readonly numHeaders?: number;
}

/** A sheet as the page shows it. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Filled extent. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly hidden: boolean;
  /** Pixel widths by 0-based column where they are not the default. */
  readonly widths: Readonly<Record<number, number>>;
  readonly charts: readonly ChartView[];
}

/** A cell as the page shows it. */
export interface CellView {
  /** As displayed in the file's locale. */
  readonly text: string;
  readonly kind: 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';
  readonly background?: string;
  readonly note?: string;
  /** The formula as typed in the file's separators, on the cell that holds it. */
  readonly formula?: string;
}

/** A rectangle of cells by 0-based first row and column. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A named range. */
export interface NamedRangeView {
  readonly name: string;
  readonly sheetId: number;
  readonly area: CellArea;
}

/** A question or heading of a form as its responder sees it. */
export interface FormItemView {
  readonly id: number;
  readonly type: 'text' | 'paragraph' | 'choice' | 'list' | 'date' | 'time' | 'page';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Regular expression or `url`, with the message shown. */
  readonly pattern?: { readonly test: string; readonly message: string };
}

/** A form as its owner left it. */
export interface FormView {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly closedMessage: string;
  readonly progressBar: boolean;
  readonly collectsEmail: boolean;
  readonly allowsEdits: boolean;
  readonly isPublished: boolean;
  readonly isAccepting: boolean;
  /** Whether outsiders may open it: the owner has set responders to anyone with the link. */
  readonly isOpenToAll: boolean;
  readonly isTrashed: boolean;
  readonly sheetId: number | undefined;
  readonly publishedUrl: string;
  readonly items: readonly FormItemView[];
  readonly responses: readonly FormResponseView[];
}

/** What a responder sent. */
export interface FormResponseView {
  readonly id: string;
  readonly time: number;
  readonly answers: Answers;
}

/** By item id. */
type Answers = Readonly<Record<number, string>>;
type Sent = { readonly responseId: string };
type EditedAs = { readonly id: 'same' | 'new'; readonly time: 'old' | 'new' };
type FormState = Partial<Pick<FormView, 'isAccepting' | 'isPublished' | 'isOpenToAll' | 'isTrashed'>>;

/** What people and time do to the file; none of it goes through the bundle's service calls. */
export interface Control extends ControlOfSheets, ControlOfPeople, ControlOfLines, ControlOfForms, ControlOfOutside {}

/** What responders send and owners change in the editor of forms. Every call throws where there is no such form or item. */
interface ControlOfForms {
  forms(): readonly FormView[];
  /** What a responder sends, refused by an error that names item and message. Time is the clock's unless given. */
  submitForm(formId: string, answers: Answers, time?: number): Sent;
  /** An edited response; which of its id and time stay is open, so the caller says. */
  editResponse(formId: string, responseId: string, answers: Answers, variant: EditedAs): Sent;
  deleteFormResponse(formId: string, responseId: string): void;
  renameQuestion(formId: string, itemId: number, title: string): void;
  changeChoices(formId: string, itemId: number, choices: readonly string[]): void;
  moveQuestion(formId: string, itemId: number, index: number): void;
  /** Adds a question for a short text at the end. */
  addQuestion(formId: string, title: string): number;
  removeQuestion(formId: string, itemId: number): void;
  setFormState(formId: string, change: FormState): void;
  unlinkForm(formId: string): void;
}

/** What lies on sheets, and what people type and see there. */
interface ControlOfSheets {
  sheets(): readonly SheetView[];
  activeSheetId(): number;
  /** Goes to a sheet; one that is hidden is shown first. */
  activate(sheetId: number): void;
  /** The 0-based cell of the active sheet that a script put the cursor on last; the first cell when none did. */
  activeCell(): { readonly row: number; readonly column: number };
  /** A window of displayed cells, rows by columns; beyond the filled extent cells are blank. */
  cells(sheetId: number, row: number, column: number, rows: number, columns: number): readonly (readonly CellView[])[];
  /** Raw values of the filled extent. */
  values(sheetId: number): readonly (readonly CellValue[])[];
  /** What would be edited: the formula, or the value as typed in the file's locale. */
  input(sheetId: number, row: number, column: number): string;
  /**
   * Types into cells from the 0-based corner, parsed as Sheets parses typing in the file's locale; formulas recalculate.
   * @throws when a strict validation does not list a text
   */
  type(sheetId: number, row: number, column: number, texts: readonly (readonly string[])[]): void;
  /** Puts raw values as an import does (no parsing of text). */
  importValues(name: string, values: readonly (readonly CellValue[])[]): number;
  addSheet(name: string): number;
  /** Drags a column's edge to a width in pixels. */
  setColumnWidth(sheetId: number, column: number, pixels: number): void;
  renameSheet(sheetId: number, name: string): void;
  /**
   * Names a range for use in formulas, as the name box does; a name that was there moves.
   * @throws for a name that Sheets refuses
   */
  nameRange(name: string, sheetId: number, area: CellArea): void;
  /** Named ranges of sheets that are still there. */
  names(): readonly NamedRangeView[];
  deleteSheet(sheetId: number): void;
  /** Every developer metadata of a sheet itself as key → value; `marks` also has those of rows and columns. */
  metadata(sheetId: number): Readonly<Record<string, string>>;
  /** Refuses scripts' writes to a sheet, or to a range of it in A1 notation. */
  protect(sheetId: number, range?: string): void;
  /** What is open beside the grid, or `undefined`. */
  sidebar(): SidebarView | undefined;
  /** Number format of a cell. */
  format(sheetId: number, row: number, column: number): string;
  /** Everything, to be kept in a file and handed back to `createAppsScript`. */
  save(): FileState;
}

/** Who uses the file. A person is known by a name; where none is given it is whoever acts now, `owner` at first. */
interface ControlOfPeople {
  /**
   * Somebody sits down: properties, triggers, consents and mails of what runs from now on are theirs. What runs already
   * goes on as whoever began it.
   */
  actAs(user: string): void;
  /** Makes somebody an editor of the file, or one who may only view it. */
  setEditor(mayEdit: boolean, user?: string): void;
  /** Takes back consents: calls that need these scopes of the manifest are refused from the next execution on. */
  withdraw(scopes: readonly string[], user?: string): void;
  grant(scopes: readonly string[], user?: string): void;
  setMailsLeft(count: number, user?: string): void;
  /** How many triggers of the add-on somebody has in other files. */
  setTriggersElsewhere(count: number, user?: string): void;
  /** Everybody's. */
  triggers(): readonly TriggerView[];
  /** Somebody's triggers in the file fire no more, and are still listed. */
  killTriggers(user?: string): void;
  /** The file's properties. */
  properties(): Readonly<Record<string, string>>;
  userProperties(user?: string): Readonly<Record<string, string>>;
  /** Puts a property of the file past all quotas; `undefined` takes it away. */
  setProperty(key: string, value: string | undefined): void;
  /** What is open over the grid, or `undefined`. */
  dialog(): DialogView | undefined;
  closeDialog(): void;
  /**
   * A copy of the file as a person makes it, with an id of its own. Cells, hidden sheets, metadata and the file's
   * properties travel (assumed); triggers and what belongs to people do not.
   */
  copyFile(): FileState;
}

/**
 * What people do to rows, columns and sheets as wholes. All numbers are 0-based.
 * @throws where formulas stand on the sheet or name it: their references are not rewritten here
 */
interface ControlOfLines {
  insertRows(sheetId: number, before: number, count: number): void;
  insertColumns(sheetId: number, before: number, count: number): void;
  deleteRows(sheetId: number, first: number, count: number): void;
  deleteColumns(sheetId: number, first: number, count: number): void;
  /** Sorts the rows from one on by a column, upwards; metadata of rows stay where they are (open: nobody here knows). */
  sortRows(sheetId: number, firstRow: number, column: number): void;
  /** Drags a column to where another stands. */
  moveColumn(sheetId: number, from: number, to: number): void;
  moveSheet(sheetId: number, index: number): void;
  /** @throws for the only sheet to be seen */
  hide(sheetId: number): void;
  unhide(sheetId: number): void;
  /** All developer metadata. */
  marks(): readonly MarkView[];
  /** Takes away all metadata of a sheet, its rows and columns, or of every sheet, as another program may. */
  removeMetadata(sheetId?: number): void;
  /** What may be typed into a cell; `undefined` is anything. */
  validation(sheetId: number, row: number, column: number): ValidationView | undefined;
}

/** What a caller may hold still or break. */
export interface Extras {
  /** The user's language; `en` when missing. */
  readonly userLocale?: string;
  /** The script's clock in milliseconds since 1970; the host's when missing. */
  readonly now?: () => number;
  /**
   * When what a script writes reaches the file, which Google leaves open: when it is flushed or read (`held`, when
   * missing), also whenever a sheet or chart is made, grown or deleted (`structural`), or at once (`immediate`).
   */
  readonly writes?: 'held' | 'structural' | 'immediate';
  /** Remote calls until a response sheet appears, at most an execution (3); whether forms can be published (yes). */
  readonly forms?: { readonly sheetAfter?: number; readonly canPublish?: boolean };
  /**
   * What befalls a call, asked before it is done; `undefined` lets it pass. People's hands and other executions may be at
   * work in it: whatever it does through `control`, `run` or `click` happens between two calls of this execution.
   * @param index 0-based number of the call in its execution
   */
  readonly fault?: (call: CallRecord, index: number) => Fault | undefined;
  /**
   * Told the price in milliseconds of each remote call and of what it carries, between two calls as `fault` is; `true` when
   * so much has passed on the clock, which then is not counted once more.
   */
  readonly passTime?: (milliseconds: number) => boolean;
}

/** What can befall a call of a service. */
export type Fault =
  /** It is not done and throws this message. */
  | string
  /** It is done, but its answer is lost and the script gets this message. */
  | { readonly lost: string }
  /** It is not done and answers this: `false` to `tryLock` is a lock refused. */
  | { readonly answer: unknown }
  /** The execution ends here: "Exceeded maximum execution time". What it wrote and did not flush is lost. */
  | { readonly cut: true };

/** A kept file; opaque but JSON. */
export interface FileState {
  readonly version: 1;
  readonly data: unknown;
}

/** A spreadsheet with the add-on in it. */
export interface AppsScript {
  readonly control: Control;
  /** The file's name. */
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
  /**
   * Opens the file: runs onOpen and keeps the menu it made.
   * @param mode NONE as where the add-on is installed and was never used in this file; LIMITED when missing
   */
  open(mode?: 'NONE' | 'LIMITED'): Execution;
  menu(): readonly MenuEntry[];
  /** Clicks a menu entry; FULL mode. */
  click(functionName: string): Execution;
  /** What google.script.run does: arguments and result pass its type rules; FULL mode. */
  run(functionName: string, args: readonly unknown[]): Execution;
  /** Calls a custom function as a cell does; CUSTOM_FUNCTION mode. */
  customFunction(name: string, args: readonly unknown[]): Execution;
  /**
   * An hour passes for triggers, not on the script's clock: each alive fires as its maker, in FULL mode without a screen.
   * @returns how each went
   */
  fireHourly(): readonly Execution[];
  /**
   * Delivers the events of submits that wait, to every living trigger of theirs.
   * @param fate of the n-th event: `twice` fires again without values, `blank` has none, `missed` never fires
   */
  fireSubmits(fate?: (index: number) => 'once' | 'twice' | 'blank' | 'missed'): readonly Execution[];
  /** Executions so far, newest last. */
  executions(): readonly Execution[];
}
