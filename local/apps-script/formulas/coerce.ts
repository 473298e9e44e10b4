import { showCell } from '../display/showCell';
import { CellError, Formatted, type Stored, serialOf, WallClock } from '../file/stored';
import type { LocaleRules } from '../typing/locales';
import { parseTyped } from '../typing/parseTyped';
import { Failure, fail } from './failure';

/** Where a value is wanted: the function and the number of its argument, from 1. */
export interface Place {
  readonly name: string;
  readonly index: number;
  readonly rules: LocaleRules;
}

/**
 * A value as a number: blank is 0, TRUE 1, a date its serial number, a text what typing it would give.
 * @throws Failure `#VALUE!` for other texts, and with the error that the value is
 */
export function numberOf(value: Stored, place: Place): number {
  if (typeof value === 'number') return value;
  if (value === undefined) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof WallClock) return serialOf(value);
  if (value instanceof CellError) throw new Failure(value);
  return typedNumber(value, place.rules) ?? refuse(value, place, 'number');
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
 * A value as a text, as `&` joins it.
 * @throws Failure with the error that the value is
 */
export function textOf(value: Stored, rules: LocaleRules): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? rules.trueText : rules.falseText;
  if (value instanceof WallClock) return showCell(value, '', rules);
  if (value instanceof CellError) throw new Failure(value);
  return String(Number(value.toPrecision(15))).replace('.', rules.decimal);
}

/**
 * A value as TRUE or FALSE: blank and 0 are FALSE, other numbers TRUE.
 * @throws Failure `#VALUE!` for texts other than TRUE and FALSE, and with the error that the value is
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

function refuse(text: string, { name, index }: Place, kind: 'number' | 'boolean'): never {
  fail(
    '#VALUE!',
    `Function ${name} parameter ${index} expects ${kind} values. But '${text}' is a text and cannot be coerced to a ${kind}.`,
  );
}
