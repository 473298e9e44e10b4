import { type CivilDay, civilDay } from '../core/civilDate';

/** Longer text is no date; the limit also keeps the patterns cheap on any cell. */
const LONGEST = 40;

/** A time of day behind the date; the day does not depend on it. */
const TIME = /[T\s,]+(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?$/i;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_NAMED_MONTH = /^(\d{1,2})[\s.-]+([^\d\s.,-]+)[\s.,-]+(\d{4})(?:\s*(?:г|год|года|ж|жыл|жылы)\.?)?$/;
const NAMED_MONTH_DAY = /^([^\d\s.,-]+)[\s.]+(\d{1,2})[\s,]+(\d{4})$/;
const YEAR_DAY_NAMED_MONTH = /^(\d{4})\s*(?:ж|жыл|жылы|жылғы)\.?[\s,]+(\d{1,2})[\s.-]+([^\d\s.,-]+)\.?$/;

/** Names of the months, January first; an abbreviation is any beginning of at least three letters. */
const MONTHS = [
  ['января', 'январь', 'қаңтар', 'january'],
  ['февраля', 'февраль', 'ақпан', 'february'],
  ['марта', 'март', 'наурыз', 'march'],
  ['апреля', 'апрель', 'сәуір', 'april'],
  ['мая', 'май', 'мамыр', 'may'],
  ['июня', 'июнь', 'маусым', 'june'],
  ['июля', 'июль', 'шілде', 'july'],
  ['августа', 'август', 'тамыз', 'august'],
  ['сентября', 'сентябрь', 'қыркүйек', 'september'],
  ['октября', 'октябрь', 'қазан', 'october'],
  ['ноября', 'ноябрь', 'қараша', 'november'],
  ['декабря', 'декабрь', 'желтоқсан', 'december'],
] as const;

/**
 * Reads a day that stands in a cell as text; a time behind it is ignored.
 *
 * - Year first: 2026-03-12, 2026.03.12, 2026/3/12.
 * - Year last with points: day.month.year. With slashes or hyphens: day/month/year, but month/day/year in `en_US`;
 *   what does not fit that order is refused, not swapped. Two-digit years mean 1970…2069.
 * - Month in words: 22 ноября 2026 г., 22 қараша 2026, 2026 жылғы 22 қараша, 22 Nov 2026, Nov 22, 2026.
 * - Text that names a zone is an instant and belongs to `parseInstant`.
 *
 * @param locale such as `ru_RU`
 * @returns the day, or `undefined` when the text is no date or the calendar has no such day
 */
export function parseDay(text: string, locale = ''): CivilDay | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const date = trimmed.replace(TIME, '').toLowerCase();
  return numericDay(date, /^en[_-]US$/i.test(locale)) ?? wordyDay(date);
}

function numericDay(date: string, monthFirst: boolean): CivilDay | undefined {
  const iso = YEAR_FIRST.exec(date);
  if (iso !== null) return plausibleDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const match = YEAR_LAST.exec(date);
  if (match === null) return undefined;
  const [, first, sign, second, year = ''] = match;
  const swapped = monthFirst && sign !== '.';
  const short = Number(year);
  const full = year.length === 4 ? short : short + (short < 70 ? 2000 : 1900);
  return plausibleDay(full, Number(swapped ? first : second), Number(swapped ? second : first));
}

function wordyDay(date: string): CivilDay | undefined {
  const a = DAY_NAMED_MONTH.exec(date);
  if (a !== null) return plausibleDay(Number(a[3]), monthOf(a[2]), Number(a[1]));
  const b = NAMED_MONTH_DAY.exec(date);
  if (b !== null) return plausibleDay(Number(b[3]), monthOf(b[1]), Number(b[2]));
  const c = YEAR_DAY_NAMED_MONTH.exec(date);
  return c === null ? undefined : plausibleDay(Number(c[1]), monthOf(c[3]), Number(c[2]));
}

/** Number of a month by its name or abbreviation; 0, which no calendar has, for any other word. */
function monthOf(word = ''): number {
  if (word.length < 3) return 0;
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** A day of the years 1900…2199; others are slips of the keyboard. */
function plausibleDay(year: number, month: number, day: number): CivilDay | undefined {
  return year >= 1900 && year < 2200 ? civilDay(year, month, day) : undefined;
}
