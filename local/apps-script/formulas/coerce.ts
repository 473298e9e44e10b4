import { CellError, clockOfSerial, Formatted, type Stored, serialOf, WallClock } from '../file/stored';
import type { LocaleRules } from '../typing/locales';
import { parseTyped } from '../typing/parseTyped';
import { Failure, fail, unavailable } from './failure';

/** Where a value is wanted: the function and the number of its argument, from 1. */
export interface Place {
  readonly name: string;
  readonly index: number;
  readonly rules: LocaleRules;
}

/** Words that Sheets may take for TRUE and FALSE in some file's language; nobody says where. */
export const MAY_BE_TRUTH = /^(true|false|истина|ложь|ақиқат|жалған)$/i;
const MAY_BE_NUMBER = /^[-+\d.,:/\s]*\d[-+\d.,:/\s]*$/;

/**
 * A value as a number: blank is 0, TRUE 1, a date its serial number, a text the plain number that it is.
 * @throws Failure `#VALUE!` for texts without digits, and with the error that the value is; for all other texts
 */
export function numberOf(value: Stored, place: Place): number {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof WallClock) return serialOf(value);
  if (value instanceof CellError) throw new Failure(value);
  const typed = parseTyped(value, place.rules, Number.NaN);
  return typeof typed === 'number' && Number.isFinite(typed) ? typed : refuse(value, place, 'number');
}

/**
 * The number that typing a text gives, with its format's meaning: 10 % is 0.1, a date its serial number.
 * @returns `undefined` when the text is no number
 */
export function typedNumber(text: string, rules: LocaleRules): number | undefined {
  // Without a year a date typed without one is none.
  const typed = parseTyped(text, rules, Number.NaN);
  const value = typed instanceof Formatted ? typed.value : typed;
  if (typeof value === 'number') return value;
  return value instanceof WallClock ? serialOf(value) : undefined;
}

/**
 * The number that a text clearly is where one is looked for.
 * @returns `undefined` when the text is no number
 * @throws Failure for what some locale may read as a number, a date or a word for TRUE
 */
export function clearNumber(text: string, rules: LocaleRules): number | undefined {
  const number = typedNumber(text, rules);
  if (number === undefined ? MAY_BE_NUMBER.test(text) || MAY_BE_TRUTH.test(text) : !Number.isFinite(number))
    unavailable(`'${text}' as a number`);
  return number;
}

/** The date behind a serial number. @throws Failure outside of 1899–9999, which nobody describes */
export function dateOf(serial: number): WallClock {
  if (!(serial >= 0 && serial < 2_958_466)) unavailable('A date outside of 1899–9999');
  return clockOfSerial(serial);
}

/**
 * A value as a text, as `&` joins it.
 * @throws Failure with the error that the value is; for dates and for numbers that 15 digits or a plain decimal do not
 * show, as how Sheets writes these is not documented
 */
export function textOf(value: Stored, rules: LocaleRules): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? rules.trueText : rules.falseText;
  if (value instanceof WallClock) unavailable('A date joined to a text');
  if (value instanceof CellError) throw new Failure(value);
  const size = Math.abs(value);
  if (Number(value.toPrecision(15)) !== value || size >= 1e15 || (size > 0 && size < 1e-6))
    unavailable('A number of such length or size as a text');
  return String(value).replace('.', rules.decimal);
}

/**
 * A value as TRUE or FALSE: blank and 0 are FALSE, other numbers TRUE.
 * @throws Failure `#VALUE!` for other texts, and with the error that the value is; for texts that may mean more
 */
export function truthOf(value: Stored, place: Place): boolean {
  if (typeof value === 'boolean') return value;
  if (value === undefined) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof CellError) throw new Failure(value);
  if (value instanceof WallClock) return serialOf(value) !== 0;
  if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
  return refuse(value, place, 'boolean');
}

/** Texts with digits may be numbers, dates or percents, read by rules of the locale that nobody lists. */
function refuse(text: string, { name, index }: Place, kind: 'number' | 'boolean'): never {
  if (/\d/.test(text) || MAY_BE_TRUTH.test(text) || (text === '' && kind === 'boolean'))
    unavailable(`'${text}' as a ${kind}`);
  fail(
    '#VALUE!',
    `Function ${name} parameter ${index} expects ${kind} values. But '${text}' is a text and cannot be coerced to a ${kind}.`,
  );
}
