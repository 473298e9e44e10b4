import type { AppError, CellAt } from './appError';
import type { Cell } from './cell';
import type { CivilDay } from './civilDate';
import type { GivenFact } from './defineFact';
import type { FunctionDefinition } from './defineFunction';
import type { Finding } from './finding';
import type { Lang, Localized } from './lang';
import type { ChartType } from './sheetImage';
import type { FileContext, Label, Table, Value } from './table';

/** A column a model reads from the user's sheet. */
export interface InputColumn {
  /** What the column is to the model; stable code. */
  readonly role: string;
  readonly type: 'text' | 'date' | 'number';
  readonly required: boolean;
  /** The picker's label in the panel. */
  readonly label: Localized;
  /** Headers by which the column is recognised, in the order of confidence, lower case, with ", " between them. */
  readonly synonyms: Localized;
  /** Beginnings of words that mean another thing, written likewise: a header with one of any language is not this column. */
  readonly unlike?: Localized;
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
  /** A number, typed with the decimal sign of the file. */
  | (ParamBase & { readonly kind: 'number'; readonly min: number; readonly max: number; readonly default: number })
  | (ParamBase & { readonly kind: 'day'; readonly default: null })
  /** Ascending limits, typed as numbers with semicolons between them. */
  | (ParamBase & { readonly kind: 'cuts'; readonly default: null });

/** Checked settings: the code of a choice, a number, a civil day, ascending limits or `null` for "not given". */
export type ParamValues = Readonly<Record<string, string | number | readonly number[] | null>>;

/** A table on a model's settings sheet, for people to edit. */
export interface SettingsTable {
  readonly id: string;
  /** Stands above the table and is how it is found again, in whatever language it was made. */
  readonly title: Localized;
  /** A line under the title: what may be changed and how. */
  readonly hint: Localized;
  readonly headers: readonly Localized[];
  /** The rows it starts with. */
  readonly rows: (lang: Lang) => readonly (readonly Cell[])[];
}

/** Settings too large for a panel: a sheet of the user's, made on demand and read when it is chosen. */
export interface SettingsSheet {
  readonly sheetName: Localized;
  readonly tables: readonly SettingsTable[];
}

/** A row of a settings table as a person left it. */
export interface SettingsRow {
  readonly cells: readonly unknown[];
  /** 1-based row of the sheet, for errors. */
  readonly row: number;
}

/** A settings sheet as people left it. */
export interface SettingsRead {
  /** Its name, for errors. */
  readonly sheet: string;
  /** By the table's id; blank rows end a table. */
  readonly tables: Readonly<Record<string, readonly SettingsRow[]>>;
}

/** A row of a fact as it was read, by column id: a person may have typed text where a number belongs. */
export type FactRow = Readonly<Record<string, Value>>;

/** A fact as its sheet holds it. */
export interface FactRead {
  /** The sheet's name, for errors; empty where no sheet keeps the fact. */
  readonly sheet: string;
  /** The sheet's id, for the button beside an error; absent where no sheet keeps the fact, or several do. */
  readonly sheetId?: number;
  /** Letters of the sheet's columns by column id: with the row they name a cell. */
  readonly letters: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly values: FactRow;
    /** 1-based row of the sheet. */
    readonly row: number;
    /** The sheet's id where the rows of a fact stand on several. */
    readonly sheetId?: number;
  }[];
  /** Why a fact that other facts are computed into has no rows; absent where it could be computed. */
  readonly hindered?: AppError;
  /** What of the sources of a fact that is read where it stands could not be used; absent where people keep the fact as a table. */
  readonly leftOut?: readonly LeftOut[];
  /** Sign of the currency its sources name; absent where they name none. */
  readonly currency?: string;
}

/** What a model runs on. */
export interface ModelInput {
  /** Raw cells by role; all columns have the same length. A role the user left out is missing. */
  readonly columns: Readonly<Record<string, readonly unknown[]>>;
  /** Headers of the chosen columns by role, as far as they have any: what people call their numbers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly params: ParamValues;
  /** The settings sheet, when one was chosen. */
  readonly settings?: SettingsRead;
  /** The facts the model takes, by id; absent where a model takes none. */
  readonly facts?: Readonly<Record<string, FactRead>>;
  readonly file: FileContext;
  /** Today in the file's zone: for deadlines in findings, never for the numbers. */
  readonly today: CivilDay;
  /** Least visits of a cell that may be published, by the file's rules; absent: nothing is made for publishing. */
  readonly publishedFrom?: number;
}

/** Rows that were read and not used, and why. */
export interface LeftOut {
  /** The reason with placeholders `{rows:int}` and others named in `values`. */
  readonly text: Localized;
  readonly rows: number;
  /** Names or other outside text the reason mentions. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Cells at fault or to look at, at most a handful. */
  readonly offences: readonly CellAt[];
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
      /** A list to be taken elsewhere: it always has that sheet to itself, however short it is. */
      readonly apart?: true;
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
      /**
       * A chart over columns of a table part of the same report. A `waterfall` has one series of steps: the first row is where it
       * starts, the last where it ends (a sum that the table counts itself), those between are changes with their sign; blank is 0.
       * The columns it is drawn from are put to its right. A `tornado` has two series: changes to the left of zero (negative) and to the
       * right of it (positive); rows stand in the table's order, so the greatest comes first. `bands` have lines, and as their last
       * series a `choice` column: behind rows with its code `off` the ground is shaded. Signs or words in the table say what colours
       * say.
       */
      readonly kind: 'chart';
      readonly id: string;
      readonly title: Localized;
      readonly type: ChartType;
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
  /** Sign of the money where it is not the file's currency; empty when it is of several. */
  readonly currency?: string;
  /** Most important first. */
  readonly findings: readonly Finding[];
  /** What the data say about the settings; shown beside them in the preview and below the findings of the report. */
  readonly advice?: readonly Finding[];
  readonly parts: readonly ReportPart[];
  /** Rows of facts that the report does not show. */
  readonly made?: readonly Table[];
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
  /** Empty where all it needs are the facts it takes: then nothing is chosen on a sheet. */
  readonly columns: readonly InputColumn[];
  readonly params: readonly Param[];
  /** Whether its panel opens with the settings of its last report, which what is computed beside reports shares. */
  readonly keepsParams?: true;
  /** Ids of facts among `made` that are kept with its last report, for models that take them. */
  readonly keeps?: readonly string[];
  readonly settings?: SettingsSheet;
  /** Ids of the facts it reads. */
  readonly takes: readonly string[];
  /** The facts it makes. */
  readonly gives: readonly GivenFact[];
  /** The custom functions that compute the same in cells. */
  readonly functions?: readonly FunctionDefinition[];
  readonly sheetName: Localized;
  /** A report for one upright page: the widths of its columns in pixels; long texts go on in further lines of their cell. */
  readonly page?: { readonly columns: readonly number[] };
  /** What is best done next with a list of the report: another model's panel on the sheet of a part. */
  readonly next?: { readonly model: string; readonly part: string; readonly label: Localized };
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
