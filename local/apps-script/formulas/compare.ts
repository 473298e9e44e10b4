import { type Stored, serialOf, WallClock } from '../file/stored';
import { unavailable } from './failure';

/** A comparison of two values: negative, 0 or positive. */
export type Compare = (a: Stored, b: Stored) => number;

/**
 * How formulas compare values: numbers and dates before texts before FALSE before TRUE; texts whatever the case of their
 * letters; blank is 0, an empty text or FALSE, as the other side asks. Errors are the caller's business.
 * @param locale such as `ru_RU`
 * @returns throws Failure for numbers that differ in their last digits: whether Sheets takes them for equal is not known
 */
export function comparison(locale: string): Compare {
  const collator = new Intl.Collator(locale.replace('_', '-'), { sensitivity: 'accent' });
  return (a, b) => {
    const left = plain(a, b);
    const right = plain(b, a);
    if (typeof left === 'number' && typeof right === 'number') {
      if (left !== right && Math.abs(left - right) < 1e-15 * Math.abs(left))
        unavailable('Comparing almost equal numbers');
      return left - right;
    }
    if (typeof left === 'string' && typeof right === 'string')
      return left === right ? 0 : collator.compare(left, right);
    if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
    return rank(left) - rank(right);
  };
}

/** Without dates, and without blank unless both are. */
function plain(value: Stored, other: Stored): Stored {
  if (value instanceof WallClock) return serialOf(value);
  if (value !== undefined) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: Stored): number {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
}
