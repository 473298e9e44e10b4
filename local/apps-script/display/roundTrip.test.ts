import { describe, expect, it } from 'vitest';
import { Formatted, type Stored, WallClock } from '../file/stored';
import { localeRules } from '../typing/locales';
import { parseTyped } from '../typing/parseTyped';
import { showCell } from './showCell';
import { typedText } from './typedText';

const CURRENCIES = { 'ru-RU': 'RUB', 'kk-KZ': 'KZT', 'en-US': 'USD' } as const;
const LOCALES = Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[];
const AFTERNOON = Date.UTC(2026, 1, 3, 14, 5);
const DAY = Date.UTC(2026, 1, 3);

const rulesOf = (locale: string) => localeRules(locale.replace('-', '_'));

/** Types a text into an empty cell. */
function typed(text: string, locale: string): { value: Stored; format: string } {
  const entered = parseTyped(text, rulesOf(locale), 2026);
  if (entered instanceof Formatted) return { value: entered.value, format: entered.format };
  return { value: entered as Stored, format: '' };
}

function shown(text: string, locale: string): string {
  const { value, format } = typed(text, locale);
  return showCell(value, format, rulesOf(locale));
}

// The expected words are Unicode CLDR's, which the host's Intl brings.
describe.each(LOCALES)('in %s a cell shows again what was typed', (locale) => {
  const amount = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: CURRENCIES[locale] });
  const date = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', timeStyle: 'medium' });

  it.each([
    ['a whole number with thousands', new Intl.NumberFormat(locale).format(1_234_567)],
    ['thousands and decimals', amount.format(1_234_567.5)],
    ['a decimal fraction', new Intl.NumberFormat(locale).format(12.5)],
    ['money', money.format(1234.5)],
    ['a date', date.format(DAY)],
    ['a time', time.format(AFTERNOON).replace('\u202f', ' ')],
    ['an ISO date in the locale’s own way', date.format(DAY), '2026-02-03'],
  ])('%s', (_, text, input = text) => {
    expect(shown(input, locale)).toBe(text);
    expect(typeof typed(input, locale).value).not.toBe('string');
  });

  it('as Unicode writes numbers, money, dates and times there', () => {
    const { dateFormat, timeFormat, group, decimal } = rulesOf(locale);
    expect(showCell(new WallClock(AFTERNOON), dateFormat, rulesOf(locale))).toBe(date.format(AFTERNOON));
    expect(showCell(new WallClock(AFTERNOON), timeFormat, rulesOf(locale))).toBe(
      time.format(AFTERNOON).replace('\u202f', ' '),
    );
    const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
    expect(parts.find(({ type }) => type === 'group')?.value).toBe(group);
    expect(parts.find(({ type }) => type === 'decimal')?.value).toBe(decimal);
  });

  it.each(['007', '1/2', '10%', '1e5', '-3', 'TRUE', "'007", "'=A1", "'1/2", '14:05', '0:00', '2026-02-03 14:05'])(
    'and opens %s for editing so that typing it again changes nothing',
    (text) => {
      const { value, format } = typed(text, locale);
      const opened = typedText(value, format, rulesOf(locale));
      expect(typed(opened, locale).value).toEqual(value);
    },
  );
});
