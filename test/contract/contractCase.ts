/** The overload for some scopes, which the package of types does not have yet: docs reference/script/ScriptApp.md */
interface ScopesAsked {
  getAuthorizationInfo(
    authMode: GoogleAppsScript.Script.AuthMode,
    oAuthScopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** What the package of types does not have yet: docs reference/forms/Form.md */
interface PublishedForm extends GoogleAppsScript.Forms.Form {
  setTitle(title: string): PublishedForm;
  setPublished(enabled: boolean): PublishedForm;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
}

/** Forms that can be published. */
interface Forms extends GoogleAppsScript.Forms.FormApp {
  create(title: string): PublishedForm;
  openById(id: string): PublishedForm;
}

/** The services a case may use; the same on Google and in the local double. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly FormApp: Forms;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly MailApp: GoogleAppsScript.Mail.MailApp;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp & ScopesAsked;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** What a case came to: a value that passes as JSON, or the message of an error. */
export type Seen = { readonly value: unknown } | { readonly error: string };

/**
 * What a case must come to. `refused` where only the refusal is known and not its words; `absent` where nothing
 * useful arrives: an error or null.
 */
export type Expected = Seen | { readonly refused: true } | { readonly absent: true };

/**
 * One thing Apps Script does, small enough to be run by a person on real Google. What it needs of the file is data,
 * so that any implementation can prepare it. The file has one empty sheet and no properties.
 */
export interface ContractCase {
  /** Stable and telling. */
  readonly id: string;
  /** `docs <path>`, `reported <where>`, `recorded <date>` or `assumed`. */
  readonly source: string;
  /**
   * How it is called: FULL from a menu (when missing), LIMITED on opening the file, CUSTOM_FUNCTION by a formula,
   * CLIENT from the sidebar.
   */
  readonly mode?: 'LIMITED' | 'CUSTOM_FUNCTION' | 'CLIENT';
  /** Locale of the file; `en_US` when missing. */
  readonly locale?: string;
  /** Zone of the file; `Asia/Almaty` when missing. */
  readonly zone?: string;
  /** Texts that stand on the sheet from A1 on, as if typed. */
  readonly cells?: readonly (readonly string[])[];
  /** The HTML file that the project needs: `sidebar` of any text, or `Help` or `Server` as the add-on's build makes it. */
  readonly html?: 'sidebar' | 'Help' | 'Server';
  /**
   * A formula in F1, for CUSTOM_FUNCTION: `CONTRACT(…)` gives the arguments to `run` and keeps what it came to,
   * `CONTRACT_CELLS(…)` leaves its result in the cells; `CONTRACT()` when missing.
   */
  readonly formula?: string;
  /** The cells in which a `CONTRACT_CELLS` formula shows its result; their values are what the case comes to. */
  readonly shows?: string;
  /** Arguments, made in the browser, for CLIENT. */
  readonly args?: () => readonly unknown[];
  /** Whether the called function's name ends in an underscore, for CLIENT. */
  readonly hidden?: true;
  /** Runs as text in the script's own world, so it sees nothing but its arguments. */
  readonly run: (google: Globals, ...args: readonly unknown[]) => unknown;
  readonly expect: Expected;
}

/** Something that behaves as Apps Script does, or should: the local double, or Google itself. */
export interface Implementation {
  /** Runs a case in a file prepared as it needs. */
  run(item: ContractCase): Seen;
}
