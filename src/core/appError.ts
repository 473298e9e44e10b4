import type { Localized } from './lang';

/**
 * What can go wrong anywhere, by stable code; the texts stand in i18n/errors.ts. What only one model or one kind of
 * data can get wrong is an ErrorDefinition beside that code.
 */
export type ErrorCode =
  | 'NO_DATA'
  | 'SIZE_MISMATCH'
  | 'HEADER_INSIDE'
  | 'EMPTY_CUSTOMER'
  | 'NOT_DATE'
  | 'NOT_NUMBER'
  | 'MIXED_CURRENCY'
  | 'CELL_ERROR'
  | 'NOT_ONE_COLUMN'
  | 'NOT_ONE_CELL'
  | 'RESULT_TOO_LARGE'
  | 'COLUMN_NOT_FOUND'
  | 'COLUMN_TWICE'
  | 'PARAM_OUT_OF_RANGE'
  | 'PARAM_NOT_NUMBER'
  | 'PARAM_NOT_DATE'
  | 'PARAM_NOT_CUTS'
  | 'SETTINGS_BROKEN'
  | 'SHEET_DELETED'
  | 'SHEET_GONE'
  | 'COLUMNS_GONE'
  | 'PROTECTED'
  | 'FILE_FULL'
  | 'NAME_TAKEN'
  | 'PROPERTIES_FULL'
  | 'TRIGGER_LIMIT'
  | 'QUOTA_USED_UP'
  | 'BUSY'
  | 'NO_CONSENT'
  | 'SEVERAL_ACCOUNTS'
  | 'REQUEST_BROKEN'
  | 'SERVICE_FAILED'
  | 'SERVICE_REFUSED'
  | 'RUN_GONE'
  | 'JOB_GONE'
  | 'JOB_SOURCE'
  | 'INTERNAL'
  | 'PERSON_NAME'
  | 'DUTY_CUT'
  | 'NEWER_VERSION'
  | 'OLDER_VERSION'
  | 'TABLE_BROKEN'
  | 'TASK_INCOMPLETE'
  | 'TASK_TOO_LONG'
  | 'EXCHANGE_BROKEN'
  | 'EXCHANGE_COLUMN'
  | 'FORM_UNREACHABLE'
  | 'FORMS_OF_ANOTHER'
  | 'PROGRAMME_BROKEN'
  | 'FORM_OPEN'
  | 'NOTHING_ERASED';

/** An error of one model or one kind of data: what happened, where (`{where}`), what to do. */
export interface ErrorDefinition {
  readonly code: string;
  readonly text: Localized;
}

/** A cell of an input column: shown to a person, not necessarily at fault. */
export interface CellAt {
  /** Role of the input column: `customer`, `date`, `amount` … */
  readonly role: string;
  /** Row of the data, 0-based, header not counted. */
  readonly row: number;
  /** Column within the role's range, 0-based, where that has several. */
  readonly column?: number;
  readonly value: string;
  /** A custom function takes this one value here, so that no row needs to be named. */
  readonly isAlone?: true;
}

/** A value in the wrong place, and what is wrong with it. */
export interface Offence extends CellAt {
  readonly code: ErrorCode;
}

/** Values that an error's text or a finding may show. Placeholders say how each is formatted. */
export type TextValues = Readonly<Record<string, string | number>>;

/** An error a person can act on. Everything that leaves Rosta as an error is one of these, rendered in the file's language. */
export class AppError extends Error {
  readonly code: string;
  /** The error's own words; without them i18n/errors.ts has them under the code. */
  readonly text: Localized | undefined;

  /**
   * @param what stable code of the shell, or a definition that brings its text
   * @param values what the text shows
   * @param offences the cells at fault, first ones first; the text names three
   */
  constructor(
    what: ErrorCode | ErrorDefinition,
    readonly values: TextValues = {},
    readonly offences: readonly CellAt[] = [],
  ) {
    const code = typeof what === 'string' ? what : what.code;
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.text = typeof what === 'string' ? undefined : what.text;
  }
}
