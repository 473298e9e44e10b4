import { CellError, type Stored, serialOf, WallClock } from '../file/stored';
import type { LocaleRules } from '../typing/locales';
import { parseTyped } from '../typing/parseTyped';
import { formatNumber } from './formatNumber';
import { automaticDate } from './showCell';

/**
 * What a person would see on opening a cell for editing: the value so that typing it again gives the same.
 * @param value under its format already
 */
export function typedText(value: Stored, format: string, rules: LocaleRules): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? rules.trueText : rules.falseText;
  if (value instanceof CellError) return value.code;
  if (value instanceof WallClock) {
    const serial = serialOf(value);
    const isTimeOnly = serial >= 0 && serial < 1;
    return formatNumber(isTimeOnly ? rules.timeFormat : automaticDate(value, rules), serial, rules);
  }
  if (typeof value === 'string') {
    return format === '@' || parseTyped(value, rules, 2000) === value ? value : `'${value}`;
  }
  if (format.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)), rules)}%`;
  return plainNumber(value, rules);
}

function plainNumber(value: number, rules: LocaleRules): string {
  return String(value).replace('.', rules.decimal);
}
