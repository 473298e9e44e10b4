import { SSF } from '@e965/xlsx';
import { isDateFormat } from '../file/stored';
import type { LocaleRules } from '../typing/locales';

const ssf: { format(format: string, value: number): string } = SSF;

/** Stands for a quoted literal while the library works: a private character it passes through and no locale touches. */
const HOLD = 0xe000;

/**
 * A number, or the serial number of a date, as a number format shows it in a locale.
 * @param format such as `#,##0.00`, `0.0%`, `dd.mm.yyyy`, `#,##0" ₽"`; `''` and `General` are automatic
 * @param serial the number, for dates days since 1899-12-30
 */
export function formatNumber(format: string, serial: number, rules: LocaleRules): string {
  const pattern = format === '' ? 'General' : format;
  const literals: string[] = [];
  const held = pattern.replace(/"([^"]*)"|\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, quoted?: string, currency?: string) => {
    literals.push(quoted ?? currency ?? '');
    return `"${String.fromCharCode(HOLD + literals.length - 1)}"`;
  });
  const isDate = isDateFormat(held);
  const shown = isDate ? ssf.format(quoteDots(held), serial) : localized(ssf.format(held, serial), rules);
  return shown.replace(/[\ue000-\uf8ff]/g, (held) => literals[held.charCodeAt(0) - HOLD] ?? '');
}

/** The library takes a point in a date for the start of fractions of a second. */
function quoteDots(format: string): string {
  return format.replace(/\.(?!0)/g, '"."');
}

function localized(text: string, rules: LocaleRules): string {
  if (rules.decimal === '.') return text;
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? rules.decimal : rules.group));
}
