import { type CivilDay, civilDay, civilParts } from '../../core/civilDate';

/** What the rows of a plan, and what came of it, are put together by. */
export type PlanPeriod = 'week' | 'month' | 'quarter';

/** Weeks begin on Monday; day 0 was a Thursday. */
const MONDAY = 3;

/** The first day of the month so many months after the one of a year. */
function monthStart(year: number, month: number): CivilDay {
  return civilDay(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1) ?? 0;
}

/** Month, 1…12, in which the period of a month begins. */
const firstMonth = (month: number, period: PlanPeriod): number =>
  period === 'month' ? month : 3 * Math.floor((month - 1) / 3) + 1;

/** The first day of the period a day is in. */
export function periodStart(day: CivilDay, period: PlanPeriod): CivilDay {
  if (period === 'week') return 7 * Math.floor((day + MONDAY) / 7) - MONDAY;
  const { year, month } = civilParts(day);
  return monthStart(year, firstMonth(month, period));
}

/** The last day of the period a day is in. */
export function periodEnd(day: CivilDay, period: PlanPeriod): CivilDay {
  if (period === 'week') return periodStart(day, period) + 6;
  const { year, month } = civilParts(day);
  return monthStart(year, firstMonth(month, period) + (period === 'month' ? 1 : 3)) - 1;
}

/** The first day of what a planned row is of: people plan by the month also where they look at quarters, whose months add up. */
export function plannedStart(day: CivilDay, period: PlanPeriod): CivilDay {
  return periodStart(day, period === 'quarter' ? 'month' : period);
}
