import { CellError, type Stored, serialOf, WallClock } from '../file/stored';
import type { LocaleRules } from '../typing/locales';
import { dateOf, numberOf, textOf } from './coerce';
import type { Compare } from './compare';
import type { BinaryOperator } from './expression';
import { Failure, fail, unavailable } from './failure';

/** What operators need to know of the file. */
export interface Language {
  readonly rules: LocaleRules;
  readonly compare: Compare;
}

/** Names under which Sheets reports errors of the arithmetic operators. */
const NAMES = { '+': 'ADD', '-': 'MINUS', '*': 'MULTIPLY', '/': 'DIVIDE', '^': 'POW' } as const;

/**
 * Two values joined by an operator.
 * @throws Failure
 */
export function binary(operator: BinaryOperator, left: Stored, right: Stored, { rules, compare }: Language): Stored {
  for (const value of [left, right]) if (value instanceof CellError) throw new Failure(value);
  switch (operator) {
    case '&':
      return textOf(left, rules) + textOf(right, rules);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, left, right, rules);
  }
}

function arithmetic(operator: keyof typeof NAMES, left: Stored, right: Stored, rules: LocaleRules): Stored {
  const name = NAMES[operator];
  const a = numberOf(left, { name, index: 1, rules });
  const b = numberOf(right, { name, index: 2, rules });
  if (operator === '/' && b === 0) fail('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');
  if (operator === '^' && (a === 0 ? b <= 0 : a < 0 && !Number.isInteger(b))) unavailable('Such a power');
  const result = finite(calculated(operator, a, b));
  return staysDate(operator, left, right) ? dateOf(result) : result;
}

function calculated(operator: keyof typeof NAMES, a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a ** b;
}

/** A date moved by days is a date; the difference of two days is a number. How Sheets shows other results is not known. */
function staysDate(operator: keyof typeof NAMES, left: Stored, right: Stored): boolean {
  const first = left instanceof WallClock;
  const second = right instanceof WallClock;
  const areDays = first && second && Number.isInteger(serialOf(left)) && Number.isInteger(serialOf(right));
  if (first && second && !(operator === '-' && areDays)) unavailable('Arithmetic with two times');
  return (operator === '+' && first !== second) || (operator === '-' && first && !second);
}

/** A sign before a value, or `%` after it. @throws Failure */
export function unary(operator: '-' | '+' | '%', value: Stored, rules: LocaleRules): Stored {
  if (operator === '+') return value;
  if (operator === '%') return numberOf(value, { name: 'UNARY_PERCENT', index: 1, rules }) / 100;
  return 0 - numberOf(value, { name: 'UMINUS', index: 1, rules });
}

/** Refuses a number too large. @throws Failure `#NUM!`; its wording is assumed */
export function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  return fail('#NUM!', 'Numeric value is greater than 1.79769E+308 and cannot be displayed properly.');
}
