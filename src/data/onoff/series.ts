import { AppError, type CellAt } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { type CivilDay, isoDay } from '../../core/civilDate';
import type { LeftOut, ModelInput } from '../../core/defineModel';
import type { Finding } from '../../core/finding';
import type { FileContext } from '../../core/table';
import { channelNumber, isNothing } from '../channels/channelCells';
import { dayReader } from '../dayReader';
import { shownCell } from '../shownCell';
import { isTotals } from '../totalsRows';
import type { SeriesChoices } from './seriesParams';
import { SERIES_ADVICE, SERIES_ERRORS, SERIES_LEFT_OUT } from './seriesTexts';

/** Numbers of one or several metrics by period. */
export interface Series {
  /** First day of every period from the first with a value to the last, those without a value too. */
  readonly days: readonly CivilDay[];
  /** By role, a value per period; `null` where there is none. */
  readonly values: Readonly<Record<string, readonly (number | null)[]>>;
  /** Last day of the last period. */
  readonly last: CivilDay;
  /** Rows with a date and a number. */
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** What is to be known of gaps and incomplete weeks. */
  readonly advice: readonly Finding[];
}

type Reason = keyof typeof SERIES_LEFT_OUT;

/** A number of a role on a day. */
interface Reading {
  readonly day: CivilDay;
  readonly role: string;
  readonly value: number;
  readonly row: number;
}

const DAYS_OF_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const MONDAY_OFFSET = 3;
/** Ten years by day: what lies further apart is a mistyped year. */
const MOST_PERIODS = 3660;
const NAMED_CELLS = 20;

/** Weekday of a civil day, 0 for Monday. */
export const weekdayOf = (day: CivilDay): number =>
  (((day + MONDAY_OFFSET) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;

/** Days of a period. */
const lengthOf = ({ period }: SeriesChoices): number => (period === 'week' ? DAYS_OF_WEEK : 1);

/** First day of the period a day belongs to. */
const startOf = (day: CivilDay, { period }: SeriesChoices): CivilDay =>
  period === 'week' ? day - weekdayOf(day) : day;

/** Reads the cells; rows that cannot be used are listed by reason. */
function readRows(columns: ModelInput['columns'], roles: readonly string[], file: FileContext) {
  const dates = columns['date'] ?? [];
  const dayOf = dayReader(file);
  const found: Record<Reason, CellAt[]> = { totals: [], day: [], number: [], blank: [] };
  const readings: Reading[] = [];
  const used = new Set<number>();
  const offend = (reason: Reason, role: string, row: number): void => {
    found[reason].push({ role, row, value: shownCell(columns[role]?.[row], file) });
  };
  for (let row = 0; row < dates.length; row++) {
    const cells = roles.map((role) => columns[role]?.[row]);
    if (isBlank(dates[row]) && cells.every(isNothing)) continue;
    const day = dayOf(dates[row]);
    if (day === undefined) {
      offend(isTotals(String(dates[row] ?? '').trim()) ? 'totals' : 'day', 'date', row);
      continue;
    }
    if (cells.every(isNothing)) offend('blank', 'date', row);
    roles.forEach((role, i) => {
      if (isNothing(cells[i])) return;
      const value = channelNumber(cells[i], file.locale);
      if (value === undefined) offend('number', role, row);
      else readings.push({ day, role, value, row });
      if (value !== undefined) used.add(row);
    });
  }
  const rowsOf = (cells: readonly CellAt[]): number => new Set(cells.map((cell) => cell.row)).size;
  const leftOut = (['day', 'number', 'blank', 'totals'] as const)
    .map((reason) => ({ text: SERIES_LEFT_OUT[reason], rows: rowsOf(found[reason]), offences: found[reason] }))
    .filter(({ rows }) => rows > 0)
    .map((left) => ({ ...left, offences: left.offences.slice(0, NAMED_CELLS) }));
  return { readings, leftOut, rowsUsed: used.size };
}

/** First and last reading in time. */
function endsOf(readings: readonly Reading[]) {
  const [some] = readings;
  if (some === undefined) throw new AppError('NO_DATA');
  return readings.reduce(
    ({ first, last }, reading) => ({
      first: reading.day < first.day ? reading : first,
      last: reading.day > last.day ? reading : last,
    }),
    { first: some, last: some },
  );
}

/** Periods from the first to the last; weeks that the data begin or end within are left away where others remain. */
function periodsOf(readings: readonly Reading[], choices: SeriesChoices) {
  const { first, last } = endsOf(readings);
  const length = lengthOf(choices);
  const [from, to] = [startOf(first.day, choices), startOf(last.day, choices)];
  if ((to - from) / length >= MOST_PERIODS) {
    const at = [first, last].map(({ row, day }) => ({ role: 'date', row, value: isoDay(day) }));
    throw new AppError(SERIES_ERRORS.SERIES_TOO_LONG, { from: first.day, to: last.day }, at);
  }
  const days = Array.from({ length: (to - from) / length + 1 }, (_, i) => from + i * length);
  if (choices.period === 'day' || days.length <= 2) return { days, cut: 0 };
  // A shop may never be open on Sundays: a week is whole from the earliest weekday there is to the latest.
  const weekdays = readings.map(({ day }) => weekdayOf(day));
  const isCutFirst = weekdayOf(first.day) > weekdays.reduce((a, b) => Math.min(a, b));
  const isCutLast = weekdayOf(last.day) < weekdays.reduce((a, b) => Math.max(a, b));
  const whole = days.slice(isCutFirst ? 1 : 0, isCutLast ? -1 : days.length);
  return { days: whole, cut: days.length - whole.length };
}

/** The values of a role by period. */
function valuesOf(readings: readonly Reading[], days: readonly CivilDay[], choices: SeriesChoices) {
  const [from = 0] = days;
  const length = lengthOf(choices);
  const sums = new Float64Array(days.length);
  const counts = new Int32Array(days.length);
  for (const { day, value } of readings) {
    const place = (startOf(day, choices) - from) / length;
    if (place < 0 || place >= days.length) continue;
    sums[place] = (sums[place] ?? 0) + value;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const places = readings.map(({ day }) => (startOf(day, choices) - from) / length);
  const [first, last] = [counts.findIndex((count) => count > 0), places.reduce((a, b) => Math.max(a, b), -1)];
  return days.map((_, i) => {
    const [sum = 0, count = 0] = [sums[i], counts[i]];
    if (count > 0) return choices.collect === 'mean' ? sum / count : sum;
    // Before its first value and after its last nobody counted.
    return choices.gaps === 'zero' && i > first && i < last ? 0 : null;
  });
}

/** What is told of periods without a value and of incomplete weeks. */
function adviceOf(readings: readonly Reading[], days: readonly CivilDay[], cut: number, choices: SeriesChoices) {
  const known = new Set(readings.map(({ day }) => startOf(day, choices)));
  const gaps = days.filter((day) => !known.has(day)).length;
  const said: Finding[] = [];
  const say = (code: keyof typeof SERIES_ADVICE, values: Finding['values']): void => {
    said.push({ code, text: SERIES_ADVICE[code], values, n: days.length, label: 'measured' });
  };
  const [role] = readings.map((reading) => reading.role);
  const own = readings.filter((reading) => reading.role === role);
  const repeats = new Set(own.map(({ day }) => day)).size < own.length;
  const skipped = repeats && choices.collect === 'sum' ? 'gapsOfRows' : 'gapsSkipped';
  if (gaps > 0) say(choices.gaps === 'zero' ? 'gapsZero' : skipped, { gaps, all: days.length });
  if (cut > 0) say('cutWeeks', { weeks: cut });
  return said;
}

/**
 * Puts the rows of a sheet together into series by day or by week (weeks begin on Monday).
 * @param columns raw cells by role, `date` among them
 * @param roles of the columns with numbers; a role whose column was not chosen is left away
 * @throws AppError NO_DATA, SERIES_TOO_LONG (the cells of the first and the last day)
 */
export function buildSeries(
  columns: ModelInput['columns'],
  roles: readonly string[],
  choices: SeriesChoices,
  file: FileContext,
): Series {
  const given = roles.filter((role) => columns[role] !== undefined);
  const { readings, leftOut, rowsUsed } = readRows(columns, given, file);
  const { days, cut } = periodsOf(readings, choices);
  const ofRole = (role: string): readonly Reading[] => readings.filter((reading) => reading.role === role);
  return {
    days,
    values: Object.fromEntries(given.map((role) => [role, valuesOf(ofRole(role), days, choices)])),
    last: (days[days.length - 1] ?? 0) + lengthOf(choices) - 1,
    ...{ rowsUsed, leftOut, advice: adviceOf(readings, days, cut, choices) },
  };
}
