import type { Localized } from './lang';

/** One sentence for each column of a table, by the column's id: the header's note in a report, and a line of the help. */
export type ColumnNotes = Readonly<Record<string, Localized>>;

/** Notes of a fact; the compiler lists a column without one. */
export type FactNotes<Row extends object> = Readonly<Record<keyof Row & string, Localized>>;

/** What a parameter of a custom function means. */
export interface ParamHelp {
  /** Shown as help in Sheets; one sentence without line breaks. */
  readonly text: Localized;
  /** Shown as the example, such as `A2:A`. */
  readonly example: string;
}

/** What a custom function gives, and what each of its parameters means. */
export interface FunctionHelp {
  readonly text: Localized;
  readonly params: Readonly<Record<string, ParamHelp>>;
}

/**
 * What people read about a model's functions and tables. It stands apart from the model, because the server's bundle is
 * evaluated on every call: build.mjs puts help into Help.html, which is read on demand.
 */
export interface ModelHelp {
  /** By the function's name. */
  readonly functions: Readonly<Record<string, FunctionHelp>>;
  /** Notes of the columns of tables that are no facts, by the table's id. */
  readonly tables: Readonly<Record<string, ColumnNotes>>;
}
