import type { Cell } from './cell';
import type { GivenFact } from './defineFact';
import type { FactRead } from './defineModel';
import type { Localized } from './lang';

/** One sentence for each column of a table, by the column's id: the header's note in a report, and a line of the help. */
export type ColumnNotes = Readonly<Record<string, Localized>>;

/** Notes of a fact; the compiler lists a column without one. */
export type FactNotes<Row extends object> = Readonly<Record<keyof Row & string, Localized>>;

/** What a parameter of a custom function means. */
export interface ParamHelp {
  /** Shown as help in Sheets; one sentence without line breaks. */
  readonly text: Localized;
  /** Shown as the example, such as `A2:A`; in English notation, shown in the file's. */
  readonly example: string;
}

/** What a custom function gives, and what each of its parameters means. */
export interface FunctionHelp {
  readonly text: Localized;
  readonly params: Readonly<Record<string, ParamHelp>>;
  /** The fact whose columns it gives; a shape no fact has is told in words. */
  readonly result: Pick<GivenFact, 'id'> | Localized;
}

/**
 * What people read about a model, its functions and its tables. It stands apart from the model, because the server's
 * bundle is evaluated on every call: build.mjs puts help into Help.html, which is read on demand.
 */
export interface ModelHelp {
  /** The model's id. */
  readonly model: string;
  /** How to read the answer: short paragraphs. The question itself stands in the model. */
  readonly about: readonly Localized[];
  /** By the function's name. */
  readonly functions: Readonly<Record<string, FunctionHelp>>;
  /** Notes of columns by the table's id, for every table of the report. */
  readonly tables: Readonly<Record<string, ColumnNotes>>;
  /** A little data by role, cells of one length: the build makes a report of it to see which tables there are. */
  readonly sample: Readonly<Record<string, readonly Cell[]>>;
  /** Likewise the facts it takes, by id; absent where it takes none. */
  readonly facts?: Readonly<Record<string, FactRead>>;
}
