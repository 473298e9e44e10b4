import type { CivilDay } from '../../core/civilDate';
import type { CheckVisit } from './checkInput';

/** Minutes of a day. */
export const DAY_MINUTES = 1440;
/** A visit that ends before it begins by the clock went over midnight if it lasted no longer than so many minutes. */
const LONGEST_NIGHT = 6 * 60;

const TIME = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?\s*$/;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})/;

/** When a visit was made and sent, in minutes of the clock since 1970; `undefined` where it cannot be read. */
export interface VisitTimes {
  readonly day: CivilDay | undefined;
  /** How long it lasted; negative where it ended before it began. */
  readonly minutes: number | undefined;
  /** When it began; the start of its day where no time was given. */
  readonly began: number | undefined;
  /** When it ended; the end of its day where no time was given. */
  readonly ended: number | undefined;
  readonly received: number | undefined;
}

function minuteOf(time: string): number | undefined {
  const match = TIME.exec(time);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}

function momentOf(text: string): number | undefined {
  const match = MOMENT.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0) / 60_000;
}

/** Reads the times of a visit as the shopper gave them. Out before in by a few hours of the night is the next day. */
export function visitTimes(visit: Pick<CheckVisit, 'visit_date' | 'time_in' | 'time_out' | 'received_at'>): VisitTimes {
  const day = typeof visit.visit_date === 'number' ? visit.visit_date : undefined;
  const [from, to] = [minuteOf(visit.time_in), minuteOf(visit.time_out)];
  const span = from === undefined || to === undefined ? undefined : to - from;
  const isOverNight = span !== undefined && span < 0 && span + DAY_MINUTES <= LONGEST_NIGHT;
  const minutes = isOverNight ? span + DAY_MINUTES : span;
  const start = day === undefined ? undefined : day * DAY_MINUTES;
  const end = to === undefined ? DAY_MINUTES : to + (isOverNight ? DAY_MINUTES : 0);
  return {
    day,
    minutes,
    began: start === undefined ? undefined : start + (from ?? 0),
    ended: start === undefined ? undefined : start + end,
    received: momentOf(visit.received_at),
  };
}
