import type { Lang, Localized } from './lang';

/** How a column's values are meant, which decides number format, alignment and header suffix. */
export type ColumnType =
  | 'text'
  | 'date'
  | 'count'
  | 'days'
  | 'number'
  | 'money'
  | 'share'
  | 'score'
  | 'choice'
  /** Cells of the user's sheet as `role:row role:row`, rows of the data from 0; a report names them A1. */
  | 'places';

/** A column of a fact, an output table or a custom function's result. */
export interface Column {
  /** Stable English code; the published header. */
  readonly id: string;
  readonly type: ColumnType;
  /** What people read; a money column gets the file's currency appended. */
  readonly header: Localized;
  /** Digits behind the decimal sign in a report, for a `number`; one when missing. */
  readonly decimals?: number;
  /** Width in pixels where the column stands on a sheet people edit; else by its type. */
  readonly pixels?: number;
  /** What to type, where people fill the column in: the note on its header. */
  readonly note?: Localized;
  /** Words for the codes of a `choice` column. */
  readonly words?: Readonly<Record<string, Localized>>;
}

/**
 * A value in a table before it is written: a civil day stands as a number in a `date` column,
 * a code in a `choice` column; `null` is "nothing to show" and becomes an empty cell, never 0.
 */
export type Value = string | number | null;

/** Columns with their rows; the shape in which models hand over everything they computed. */
export interface Table {
  /** Under this id the help explains the columns; a fact's own id where the table is one. */
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  /** What the numbers of `number` columns are row by row, where a column holds counts, shares and money below each other. */
  readonly rowTypes?: readonly ColumnType[];
  /** Sign of its money where the data name another currency than the file's; empty where it is none or several. */
  readonly currency?: string;
}

/** How far a number can be trusted: counted from data, a person's judgement, or an assumption. */
export type Label = 'measured' | 'judged' | 'assumed';

/** What the code needs to know of the file it runs in. */
export interface FileContext {
  readonly lang: Lang;
  /** Spreadsheet locale such as `ru_RU`; decides how typed dates are read. Empty when unknown. */
  readonly locale: string;
  /** IANA zone of the spreadsheet; civil dates are taken in it. */
  readonly zone: string;
  /** The file's currency sign, or empty when unknown. */
  readonly currency: string;
}
