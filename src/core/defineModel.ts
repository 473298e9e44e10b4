import type { Offence } from './appError';
import type { CivilDay } from './civilDate';
import type { FactDefinition } from './defineFact';
import type { Finding } from './finding';
import type { Lang, Localized } from './lang';
import type { FileContext, Label, Table } from './table';

/** A column a model reads from the user's sheet. */
export interface InputColumn {
  /** What the column is to the model; stable code. */
  readonly role: string;
  readonly type: 'text' | 'date' | 'number';
  readonly required: boolean;
  /** The picker's label in the panel. */
  readonly label: Localized;
  /** Headers by which the column is recognised, in the order of confidence, lower case. */
  readonly synonyms: Readonly<Record<Lang, readonly string[]>>;
  /** Beginnings of words that mean another thing, in any language: a header with one of them is not this column. */
  readonly unlike: readonly string[];
}

/** Shown only while another setting has this value. */
interface Condition {
  readonly param: string;
  readonly value: string;
}

interface ParamBase {
  readonly id: string;
  readonly label: Localized;
  /** One sentence under the field. */
  readonly hint?: Localized;
  readonly when?: Condition;
}

/** A setting of a model; the panel draws the field from it and the server checks the value by it. */
export type Param =
  | (ParamBase & {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: Localized }[];
      readonly default: string;
    })
  | (ParamBase & { readonly kind: 'whole'; readonly min: number; readonly max: number; readonly default: number })
  | (ParamBase & { readonly kind: 'day'; readonly default: null });

/** Checked settings: the code of a choice, a whole number, a civil day or `null` for "not given". */
export type ParamValues = Readonly<Record<string, string | number | null>>;

/** What a model runs on. */
export interface ModelInput {
  /** Raw cells by role; all columns have the same length. A role the user left out is missing. */
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  readonly params: ParamValues;
  readonly file: FileContext;
  /** Today in the file's zone: for deadlines in findings, never for the numbers. */
  readonly today: CivilDay;
}

/** Rows that were read and not used, and why. */
export interface LeftOut {
  /** The reason with placeholders `{rows:int}` and others named in `values`. */
  readonly text: Localized;
  readonly rows: number;
  /** Names or other outside text the reason mentions. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Cells at fault, at most a handful. */
  readonly offences: readonly Offence[];
}

/** A piece of a report, in reading order. */
export type ReportPart =
  | {
      readonly kind: 'table';
      readonly id: string;
      readonly title: Localized;
      readonly table: Table;
      /** A long list: beyond 200 rows it moves to a sheet of its own under this name. */
      readonly detailSheet?: Localized;
    }
  | {
      /** Counts in a grid, shaded by size; every shade is also a number. */
      readonly kind: 'heat';
      readonly id: string;
      readonly title: Localized;
      /** Corner text that names what the rows and the columns are. */
      readonly corner: Localized;
      readonly rowLabels: readonly string[];
      readonly columnLabels: readonly string[];
      readonly counts: readonly (readonly number[])[];
    }
  | {
      /** A chart over columns of a table part of the same report. */
      readonly kind: 'chart';
      readonly id: string;
      readonly title: Localized;
      readonly type: 'bar' | 'column';
      readonly table: string;
      readonly category: string;
      readonly series: readonly string[];
    };

/** Everything a model found out. */
export interface ModelOutput {
  /** How many things the model speaks of (customers for RFM). */
  readonly n: number;
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** Days the data cover; `null` for data without dates. */
  readonly period: { readonly from: CivilDay; readonly to: CivilDay } | null;
  readonly label: Label;
  /** Most important first. */
  readonly findings: readonly Finding[];
  readonly parts: readonly ReportPart[];
}

/** A model as one declarative object: panel, validation, report, help and facts are generated from it. */
export interface ModelDefinition {
  /** Stable code, also the folder's name. */
  readonly id: string;
  readonly title: Localized;
  /** The question it answers, in the user's words. */
  readonly question: Localized;
  /** A noun phrase with `{n:int}` for what `n` counts. */
  readonly counted: Localized;
  readonly inputTitle: Localized;
  readonly columns: readonly InputColumn[];
  readonly params: readonly Param[];
  /** Ids of the facts it reads. */
  readonly takes: readonly string[];
  /** The facts it makes. */
  readonly gives: readonly Pick<FactDefinition<object>, 'id' | 'version' | 'title' | 'personal'>[];
  readonly sheetName: Localized;
  /**
   * Computes everything at once, leaving bad rows out and listing them.
   * @throws AppError when nothing can be computed
   */
  readonly run: (input: ModelInput) => ModelOutput;
}

/** Declares a model. */
export function defineModel(model: ModelDefinition): ModelDefinition {
  return model;
}
