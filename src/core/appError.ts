/**
 * What can go wrong, by stable code. The texts (what happened, where, what to do) stand in i18n/errors.ts, which
 * must have an entry for each code in every language.
 */
export type ErrorCode =
  | 'NO_DATA'
  | 'SIZE_MISMATCH'
  | 'HEADER_INSIDE'
  | 'EMPTY_CUSTOMER'
  | 'NOT_DATE'
  | 'NOT_NUMBER'
  | 'NOT_ONE_COLUMN'
  | 'AS_OF_NOT_DATE'
  | 'AS_OF_BEFORE_ORDERS'
  | 'ONLY_REFUNDS'
  | 'SCORING_UNKNOWN'
  | 'GROUPS_OUT_OF_RANGE'
  | 'GROUPS_TOO_MANY'
  | 'CUTS_NOT_THREE_COLUMNS'
  | 'CUTS_NOT_NUMBER'
  | 'CUTS_NOT_ASCENDING'
  | 'MONEY_UNKNOWN'
  | 'RESULT_TOO_LARGE'
  | 'COLUMN_NOT_FOUND'
  | 'COLUMN_TWICE'
  | 'PARAM_OUT_OF_RANGE'
  | 'PARAM_NOT_DATE'
  | 'SHEET_GONE'
  | 'COLUMNS_GONE'
  | 'PROTECTED'
  | 'REQUEST_BROKEN'
  | 'SERVICE_FAILED'
  | 'INTERNAL';

/** A value in the wrong place: which input column, which row of the data (0-based, header not counted), what it holds. */
export interface Offence {
  readonly code: ErrorCode;
  /** Role of the input column: `customer`, `date`, `amount` … */
  readonly role: string;
  readonly row: number;
  readonly value: string;
}

/** Values that an error's text or a finding may show. Placeholders say how each is formatted. */
export type TextValues = Readonly<Record<string, string | number>>;

/** An error a person can act on. Everything that leaves Rosta as an error is one of these, rendered in the file's language. */
export class AppError extends Error {
  /**
   * @param code stable code, the key of the text
   * @param values what the text shows
   * @param offences the cells at fault, first ones first; the text names three
   */
  constructor(
    readonly code: ErrorCode,
    readonly values: TextValues = {},
    readonly offences: readonly Offence[] = [],
  ) {
    super(code);
    this.name = 'AppError';
  }
}
