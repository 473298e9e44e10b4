import type { CivilDay } from '../../core/civilDate';
import { isOverdue, type PlanVisit } from '../../data/experience/planVisit';
import { daysBetween, fitsDays, type VisitDays } from '../../data/experience/visitDays';
import type { FieldRules } from '../rules/rules';
import type { PlanProblems, PlanSheets } from './planSheets';
import { isName, type PlanShopper } from './readShoppers';

/** A visit with the days it takes of its shopper's. */
interface Dated {
  readonly visit: PlanVisit;
  readonly days: VisitDays;
}

/** Visits of a shopper whose days are known; those nobody can make any more are none. */
function datedOf(visits: readonly PlanVisit[], today: CivilDay): readonly Dated[] {
  return visits.flatMap((visit) => {
    const day = visit.filed?.day;
    const days = day === undefined ? visit.days : { from: day, to: day };
    return days === undefined || isOverdue(visit, today) || visit.filed?.standing === 'erased' ? [] : [{ visit, days }];
  });
}

const isAhead = ({ visit }: Dated): boolean => visit.filed === undefined;

/** Visits still to be made that come too soon after, or before, another of the same shopper at the same location. */
function tooSoon(dated: readonly Dated[], lockout: number): readonly PlanVisit[] {
  const places = new Map<string, Dated[]>();
  for (const one of dated) places.set(one.visit.location, [...(places.get(one.visit.location) ?? []), one]);
  return dated.flatMap((one) => {
    const others = (places.get(one.visit.location) ?? []).filter(({ visit }) => visit.code !== one.visit.code);
    const isSoon = isAhead(one) && others.some((other) => daysBetween(one.days, other.days) < lockout);
    return isSoon ? [one.visit] : [];
  });
}

/** Visits still to be made for which their days leave no room beside the others. */
function tooMany(dated: readonly Dated[], cap: number, today: CivilDay): readonly PlanVisit[] {
  const taken: VisitDays[] = [];
  return dated.flatMap(({ visit, days }) => {
    if (days.to < today) return [];
    const ahead = { from: Math.max(days.from, today), to: days.to };
    if (visit.filed === undefined && !fitsDays(taken, ahead, cap)) return [visit];
    taken.push(ahead);
    return [];
  });
}

/**
 * Tells what is wrong with who has taken which visit: names, shoppers that are not on their sheet, jobs they do not play, lockout
 * days and the daily cap. One problem for each kind, since a plan has thousands of rows.
 */
export function tellShoppers(
  sheets: PlanSheets,
  plan: readonly PlanVisit[],
  shoppers: readonly PlanShopper[],
  { lockout, cap }: Pick<FieldRules, 'lockout' | 'cap'>,
  today: CivilDay,
  problems: PlanProblems,
): void {
  const { sheet } = sheets.plan;
  const other = sheets.shoppers.sheet?.name ?? sheets.shoppers.fact.title[problems.lang];
  const tell = (
    text: Parameters<PlanProblems['warn']>[0],
    [first, ...more]: readonly PlanVisit[],
    values = {},
  ): void => {
    if (first === undefined) return;
    const found = { value: first.shopper, n: more.length + 1, other };
    problems.warn(text, { sheet, row: first.row }, { ...found, ...values });
  };
  const byShopper = new Map<string, PlanVisit[]>();
  for (const visit of plan) {
    if (visit.shopper === '' || visit.purpose === 'rehearsal') continue;
    byShopper.set(visit.shopper, [...(byShopper.get(visit.shopper) ?? []), visit]);
  }
  const named = [...byShopper].filter(([code]) => isName(code)).flatMap(([, visits]) => visits);
  tell('planName', named);
  const known = new Map(shoppers.map((shopper) => [shopper.code, shopper]));
  const wrong = { job: [] as PlanVisit[], soon: [] as PlanVisit[], many: [] as PlanVisit[] };
  for (const [code, visits] of byShopper) {
    const shopper = known.get(code);
    if (shopper === undefined && !isName(code)) tell('shopperGone', visits);
    const jobs = shopper?.jobs ?? [];
    const ahead = visits.filter(({ filed }) => filed === undefined);
    if (jobs.length > 0) wrong.job.push(...ahead.filter(({ job }) => !jobs.includes(job)));
    const dated = datedOf(visits, today);
    wrong.soon.push(...tooSoon(dated, lockout));
    wrong.many.push(...tooMany(dated, cap, today));
  }
  tell('notOfJob', wrong.job);
  tell('lockoutBroken', wrong.soon, { days: lockout });
  tell('capBroken', wrong.many, { cap });
}
