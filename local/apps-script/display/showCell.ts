import { CellError, type Stored, serialOf, WallClock } from '../file/stored';
import type { LocaleRules } from '../typing/locales';
import { formatNumber } from './formatNumber';

const MS_PER_DAY = 86_400_000;

/**
 * A cell's value as displayed.
 * @param value under its format already
 * @param format number format, `''` for automatic
 */
export function showCell(value: Stored, format: string, rules: LocaleRules): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? rules.trueText : rules.falseText;
  if (value instanceof CellError) return value.code;
  if (value instanceof WallClock) {
    const pattern = format === '' || format === '@' ? automaticDate(value, rules) : format;
    return shown(pattern, serialOf(value), rules);
  }
  return shown(format === '@' ? '' : format, value, rules);
}

/** The format of a date whose format is automatic: with time where there is one. */
export function automaticDate(clock: WallClock, rules: LocaleRules): string {
  return clock.ms % MS_PER_DAY === 0 ? rules.dateFormat : `${rules.dateFormat} h:mm:ss`;
}

/** The library refuses some patterns and dates before 1900; a cell must show something all the same. */
function shown(format: string, serial: number, rules: LocaleRules): string {
  try {
    return formatNumber(format, serial, rules);
  } catch {
    return formatNumber('', serial, rules);
  }
}
