import { Formatted, WallClock } from '../file/stored';
import type { LocaleRules } from './locales';

const MS_PER_DAY = 86_400_000;
/** 1899-12-30, the day on which a time without a date lies. */
const DAY_ZERO = -25_569 * MS_PER_DAY;

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?:\s*([ap])m)?$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WITH_YEAR = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const WITHOUT_YEAR = /^(\d{1,2})([./-])(\d{1,2})$/;

/**
 * A date, a time or both as typed in a locale.
 * @param year the current year, for dates typed without one
 * @returns `undefined` when the text is none or the calendar has no such day
 */
export function parseDate(text: string, rules: LocaleRules, year: number): WallClock | Formatted | undefined {
  const gap = text.search(/[ T](?=\d{1,2}:)/);
  const dayText = gap < 0 ? text : text.slice(0, gap);
  const timeText = gap < 0 ? '' : text.slice(gap + 1);
  if (timeText === '') {
    const time = timeOf(text);
    if (time !== undefined) return new Formatted(new WallClock(DAY_ZERO + time), rules.timeFormat);
  }
  const day = dayOf(dayText, rules, year);
  if (day === undefined) return undefined;
  if (timeText === '') return new WallClock(day);
  const time = timeOf(timeText);
  return time === undefined ? undefined : new WallClock(day + time);
}

function dayOf(text: string, rules: LocaleRules, year: number): number | undefined {
  const iso = ISO.exec(text);
  if (iso) return utcDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = WITH_YEAR.exec(text) ?? WITHOUT_YEAR.exec(text);
  // Where the point is the decimal sign, 1.2 is a number and 1.2.2026 no date either.
  if (!match || (match[2] === '.' && rules.decimal === '.')) return undefined;
  const first = Number(match[1]);
  const second = Number(match[3]);
  const typedYear = match[4] === undefined ? year : fullYear(match[4]);
  return rules.order === 'dmy' ? utcDay(typedYear, second, first) : utcDay(typedYear, first, second);
}

/** Two digits mean 1930…2029 (assumed). */
function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) < 30 ? 2000 + Number(digits) : 1900 + Number(digits);
}

function utcDay(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

function timeOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const half = match[5]?.toLowerCase();
  let hours = Number(match[1]);
  if (half && (hours < 1 || hours > 12)) return undefined;
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number((match[4] ?? '0').padEnd(3, '0'));
}
