/** The services a case may use; the same on Google and in the local double. */
export interface Globals {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly Charts: GoogleAppsScript.Charts.Charts;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly Session: GoogleAppsScript.Base.Session;
}

/** What a case must come to: a value that passes as JSON, or the message of an error. */
export type Expected = { readonly value: unknown } | { readonly error: string };

/** One thing Apps Script does, small enough to be run by a person on real Google. */
export interface ContractCase {
  /** Stable and telling. */
  readonly id: string;
  /** `docs <path>`, `reported <where>`, `recorded <date>` or `assumed`. */
  readonly source: string;
  /** FULL when missing. */
  readonly mode?: 'LIMITED' | 'CUSTOM_FUNCTION';
  /** Locale of the file; `en_US` when missing. */
  readonly locale?: string;
  /** Runs as text in the script's own world, so it sees nothing but its argument. The file is new and empty. */
  readonly run: (google: Globals) => unknown;
  readonly expect: Expected;
}
