import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { parseNumber } from '../../data/parseNumber';
import { RFM_ERRORS } from './errors';

/** Ascending limits per measure: days for recency, orders for frequency, money for money. */
export interface Cuts {
  readonly recency: readonly number[];
  readonly frequency: readonly number[];
  readonly money: readonly number[];
}

/** How customers are scored. `typed` says that the user chose the number of groups, so it must be possible. */
export type Scoring =
  | { readonly kind: 'quantile'; readonly groups: number; readonly typed: boolean }
  | { readonly kind: 'mean' }
  | {
      readonly kind: 'fixed';
      readonly cuts: Cuts;
      /** Cut points of a customer's market segment, as many as in `cuts`; without it all customers share `cuts`. */
      readonly cutsOf?: (customer: string) => Cuts;
    };

/** Whether M is the average check or the total. */
export type Money = 'check' | 'total';

const DEFAULT: Scoring = { kind: 'quantile', groups: 5, typed: false };
const GROUPS_MIN = 2;
const GROUPS_MAX = 10;
/** Scores are kept in bytes. */
const FIXED_GROUPS_MAX = 255;

/**
 * Reads the argument `scoring` of the custom functions: nothing or "quantile" (five groups), a number of groups 2…10,
 * "mean", or a range of cut points with the columns R, F, M and a row per cut. Blank rows of the range are skipped.
 * @param locale decides how numbers typed as text are read
 * @throws AppError SCORING_UNKNOWN (`value`), GROUPS_OUT_OF_RANGE (`value`), CUTS_NOT_THREE_COLUMNS (`columns`),
 * CUTS_NOT_NUMBER (`row` from 1, `value`), CUTS_NOT_ASCENDING (`column`, `first`, `second`)
 */
export function parseScoring(arg: unknown, locale = ''): Scoring {
  if (Array.isArray(arg)) {
    const rows = arg.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
    if (rows.every((row) => row.every(isBlank))) return DEFAULT;
    const only = rows.length === 1 && rows[0]?.length === 1;
    return only ? scalarScoring(rows[0]?.[0], locale) : { kind: 'fixed', cuts: parseCuts(rows, locale) };
  }
  return scalarScoring(arg, locale);
}

/**
 * Reads the argument `money` of the custom functions: nothing or "check", or "total".
 * @throws AppError MONEY_UNKNOWN (`value`)
 */
export function parseMoney(arg: unknown): Money {
  const value = Array.isArray(arg) && arg.length === 1 ? [arg[0]].flat()[0] : arg;
  const word = isBlank(value) ? 'check' : String(value).trim().toLowerCase();
  if (word === 'check' || word === 'total') return word;
  throw new AppError(RFM_ERRORS.MONEY_UNKNOWN, { value: String(value) });
}

function scalarScoring(arg: unknown, locale: string): Scoring {
  if (isBlank(arg)) return DEFAULT;
  const word = String(arg).trim().toLowerCase();
  if (word === 'quantile') return DEFAULT;
  if (word === 'mean') return { kind: 'mean' };
  const groups = numberOf(arg, locale);
  if (groups === undefined) throw new AppError(RFM_ERRORS.SCORING_UNKNOWN, { value: String(arg) });
  if (!Number.isInteger(groups) || groups < GROUPS_MIN || groups > GROUPS_MAX) {
    throw new AppError(RFM_ERRORS.GROUPS_OUT_OF_RANGE, { value: groups });
  }
  return { kind: 'quantile', groups, typed: true };
}

function parseCuts(range: readonly (readonly unknown[])[], locale: string): Cuts {
  const columns = Math.max(...range.map((row) => row.length));
  if (columns !== 3) throw new AppError(RFM_ERRORS.CUTS_NOT_THREE_COLUMNS, { columns });
  const rows = range.flatMap((row, index) => (row.every(isBlank) ? [] : [readCutRow(row, index, locale)]));
  if (rows.length >= FIXED_GROUPS_MAX) throw new AppError(RFM_ERRORS.GROUPS_OUT_OF_RANGE, { value: rows.length + 1 });
  return {
    recency: ascending(rows, 0, 'R'),
    frequency: ascending(rows, 1, 'F'),
    money: ascending(rows, 2, 'M'),
  };
}

function readCutRow(row: readonly unknown[], index: number, locale: string): readonly number[] {
  return [row[0], row[1], row[2]].map((cell) => {
    const cut = numberOf(cell, locale);
    if (cut === undefined)
      throw new AppError(RFM_ERRORS.CUTS_NOT_NUMBER, { row: index + 1, value: String(cell ?? '') });
    return cut;
  });
}

/**
 * A column of cut points, checked to rise strictly.
 * @throws AppError CUTS_NOT_ASCENDING (`column`, `first`, `second`)
 */
export function ascending(
  rows: readonly (readonly number[])[],
  column: number,
  name: 'R' | 'F' | 'M',
): readonly number[] {
  const cuts = rows.flatMap((row) => row.slice(column, column + 1));
  cuts.forEach((second, i) => {
    const first = cuts[i - 1];
    if (first !== undefined && !(second > first)) {
      throw new AppError(RFM_ERRORS.CUTS_NOT_ASCENDING, { column: name, first, second });
    }
  });
  return cuts;
}

function numberOf(cell: unknown, locale: string): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === 'string' ? parseNumber(cell, locale) : undefined;
}
