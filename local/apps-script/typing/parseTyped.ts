import { type Entered, Formatted, FormulaText } from '../file/stored';
import type { LocaleRules } from './locales';
import { parseDate } from './parseDate';

/** First characters of everything that may be more than text; the rest is text at once. */
const MAY_MEAN_SOMETHING = /^[\s\d'=+\-.,(%$₽₸]/;
const NUMBER = {
  ',': /^[+-]?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d*)(?:,(\d*))?(e[+-]?\d+)?$/i,
  '.': /^[+-]?(\d+(?:,\d{3,})+|\d*)(?:\.(\d*))?(e[+-]?\d+)?$/i,
};
const BOOLEAN = /^(true|false|истина|ложь)$/i;

/**
 * What typing a text into a cell puts there, as Sheets reads it in the file's locale: `007` is 7, `1/2` a date,
 * `12,5 %` a share, `=A1` a formula, `'007` a text. `setValues` reads strings the same way. Number formats that shares, groups
 * of thousands and powers of ten bring along are assumed; that of money is documented (docs reference/spreadsheet/Range.md).
 * @param year the current year, for dates typed without one
 */
export function parseTyped(text: string, rules: LocaleRules, year: number): Entered {
  if (text === '') return undefined;
  if (!MAY_MEAN_SOMETHING.test(text)) return BOOLEAN.test(text) ? booleanOf(text, rules) : text;
  if (text.startsWith("'")) return text.slice(1);
  if (text.startsWith('=') && text.length > 1) return new FormulaText(text);
  const trimmed = text.trim();
  if (BOOLEAN.test(trimmed)) return booleanOf(trimmed, rules);
  const number = parseAmount(trimmed, rules);
  if (number !== undefined) return number;
  const clock = parseDate(trimmed, rules, year);
  if (clock !== undefined) return clock;
  // "+7 961 …" and "- item" are read as formulas, which then fail.
  if (/^[+-]./.test(trimmed)) return new FormulaText(`=${trimmed}`);
  return text;
}

/** A number as typed, `undefined` when the text is none. Group separators need three digits behind them; not before, in
 * American files (reported burnash/gspread#501). */
function parseNumber(text: string, rules: LocaleRules): number | undefined {
  const match = NUMBER[rules.decimal].exec(text);
  if (!match || `${match[1]}${match[2] ?? ''}` === '') return undefined;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const value = Number(`${whole || '0'}.${match[2] || '0'}${match[3] ?? ''}`);
  return text.startsWith('-') ? -value : value;
}

function parseAmount(text: string, rules: LocaleRules): Entered {
  const plain = parseNumber(text, rules);
  if (plain !== undefined) return withFormat(plain, text, rules);
  if (text.endsWith('%')) {
    const share = parseNumber(text.slice(0, -1).trimEnd(), rules);
    if (share !== undefined) return new Formatted(share / 100, Number.isInteger(share) ? '0%' : '0.00%');
  }
  const { sign, format } = rules.currency;
  if (text.includes(sign)) {
    const amount = parseNumber(text.replace(sign, '').trim(), rules);
    if (amount !== undefined) return new Formatted(amount, format);
  }
  return undefined;
}

function withFormat(value: number, text: string, rules: LocaleRules): number | Formatted {
  if (/e/i.test(text)) return new Formatted(value, '0.00E+00');
  const isGrouped = /\d[\s,]\d{3}/.test(rules.decimal === ',' ? text.replace(',', '') : text);
  if (!isGrouped) return value;
  return new Formatted(value, text.includes(rules.decimal) ? '#,##0.00' : '#,##0');
}

function booleanOf(text: string, rules: LocaleRules): boolean | string {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === rules.trueText) return true;
  if (upper === 'FALSE' || upper === rules.falseText) return false;
  return text;
}
