import type { TextValues } from '../core/appError';
import type { Lang, Localized } from '../core/lang';
import { formatDay, formatDayMonth } from './dates';
import {
  formatChance,
  formatChange,
  formatFullMoney,
  formatMoney,
  formatNumber,
  formatPercent,
  formatShort,
  formatSigned,
  plainNumber,
} from './numbers';

/** `{name}`, `{name:kind}` or `{name:plural:one|few|many}`; `{x:names}` quotes each line of a text. */
const PLACEHOLDER = /\{(\w+)(?::(\w+)(?::([^}]*))?)?\}/g;

/** How each kind of placeholder shows its number. */
const FORMATS: Readonly<Record<string, (value: number, lang: Lang, currency: string) => string>> = {
  int: (value, lang) => formatNumber(value, lang),
  plain: (value, lang) => plainNumber(value, lang),
  short: (value, lang) => formatShort(value, lang),
  signed: (value, lang) => formatSigned(value, lang),
  change: (value, lang) => formatChange(value, lang),
  chance: (value, lang) => formatChance(value, lang),
  percent: (value, lang) => formatPercent(value, lang),
  money: (value, lang, currency) => formatMoney(value, lang, currency),
  // Not shortened: for sums that people subtract or multiply.
  sum: (value, lang, currency) => formatFullMoney(value, lang, currency),
  day: (value, lang) => formatDay(value, lang),
  dayMonth: (value, lang) => formatDayMonth(value, lang),
};

const QUOTES: Readonly<Record<Lang, readonly [string, string]>> = { ru: ['«', '»'], kk: ['«', '»'], en: ['“', '”'] };

/** Several names in one value stand on lines of their own. */
function namesText(value: string, lang: Lang): string {
  const [open, close] = QUOTES[lang];
  const quoted = value.split('\n').map((name) => `${open}${name}${close}`);
  return quoted.join(', ');
}

const pluralRules = new Map<Lang, Intl.PluralRules>();

/**
 * The form of a word that goes with a number. Russian gives one|few|many (a fraction takes few), English one|other.
 * Kazakh keeps the singular after a number, so its texts need no forms.
 */
function pluralForm(value: number, lang: Lang, forms: readonly string[]): string {
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang);
  pluralRules.set(lang, rules);
  const category = rules.select(value);
  const index = category === 'one' ? 0 : category === 'many' ? 2 : 1;
  return forms[index] ?? forms[forms.length - 1] ?? '';
}

/**
 * Fills a template. A string value stands unchanged (a name a user typed is never altered).
 * @param values by placeholder name; one that is missing stays visible as `{name}`, so that a test sees it
 * @param currency sign for `money` placeholders
 */
export function fill(template: Localized, values: TextValues, lang: Lang, currency = ''): string {
  return template[lang].replace(PLACEHOLDER, (whole, name: string, kind?: string, forms?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'string') return kind === 'names' ? namesText(value, lang) : value;
    if (kind === 'plural') return pluralForm(value, lang, (forms ?? '').split('|'));
    const format = FORMATS[kind ?? 'plain'];
    return format === undefined ? whole : format(value, lang, currency);
  });
}
