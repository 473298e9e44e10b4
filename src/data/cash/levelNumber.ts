import type { TextValues } from '../../core/appError';
import { isBlank, isDate } from '../../core/cell';
import { isCellError } from '../cleanName';
import { currencyOfAmount } from '../currencyMarks';
import { parseNumber } from '../parseNumber';
import type { CashErrorCode } from './errors';
import type { MetricRule } from './metrics';

/** What a cell on a level says: a number, nothing, or why it is refused. */
type LevelNumber = { readonly value: number | null } | { readonly code: CashErrorCode; readonly values: TextValues };

/** What a value must be; metrics have it, and so have totals that a person counted. */
export type ValueRule = Pick<MetricRule, 'unit' | 'least' | 'most'>;

const PERCENT = /^(.*\S)\s*%$/;
/** From here on a growth without an end was surely typed in percent: +200 % of a check is nothing a shop sees. */
const SURE_PERCENT = 2;
const HUNDRED = 100;
/** What a number surely keeps of its digits. */
const DIGITS = 15;

/** Percent as a fraction: 1.1 % is 0.011 as when it is typed so, where dividing gives 0.011000000000000001. */
const fraction = (percent: number): number => Number((percent / HUNDRED).toPrecision(DIGITS));

/** A typed text as a number; `isPercent` where it says so itself. */
function textNumber(text: string, { unit }: ValueRule, locale: string) {
  const percent = PERCENT.exec(text.trim())?.[1];
  if (percent !== undefined && unit !== 'share') return undefined;
  const number = parseNumber(percent ?? text, locale);
  if (number === undefined) return undefined;
  if (unit !== 'money' && currencyOfAmount((percent ?? text).trim()) !== '') return undefined;
  return percent === undefined ? { number, isPercent: false } : { number: fraction(number), isPercent: true };
}

/** Whether a share of this size can only have been meant in percent. */
function isTypedAsPercent(value: number, { most }: ValueRule): boolean {
  return Number.isFinite(most) ? value > most && value <= HUNDRED : Math.abs(value) >= SURE_PERCENT;
}

const refused = (code: CashErrorCode): LevelNumber => ({ code, values: {} });

function checked(value: number, rule: ValueRule, isPercent: boolean): LevelNumber {
  if (rule.unit === 'share' && !isPercent && isTypedAsPercent(value, rule)) {
    return { code: 'CASH_RATE_AS_PERCENT', values: { meant: value / HUNDRED } };
  }
  if (value < rule.least) return refused(rule.least === 0 ? 'CASH_NEGATIVE' : 'CASH_UPLIFT_BELOW');
  if (value > rule.most) return refused('CASH_RATE_ABOVE');
  return { value: value + 0 };
}

/**
 * Reads a cell: a number, or a number typed as text, "1 234,50 ₽" and "10 %" too; rates become fractions.
 * @param cell as Sheets hands it over
 * @param locale decides what "1,234" is
 * @returns `value: null` for a blank cell
 */
export function levelNumber(cell: unknown, rule: ValueRule, locale: string): LevelNumber {
  if (isBlank(cell)) return { value: null };
  if (typeof cell === 'number' && Number.isFinite(cell)) return checked(cell, rule, false);
  if (isDate(cell)) return refused('CASH_VALUE_DATE');
  if (typeof cell !== 'string') return refused('CASH_NOT_NUMBER');
  if (isCellError(cell.trim())) return refused('CASH_CELL_ERROR');
  const read = textNumber(cell, rule, locale);
  return read === undefined ? refused('CASH_NOT_NUMBER') : checked(read.number, rule, read.isPercent);
}
