import type { CivilDay } from '../../core/civilDate';
import { isOverdue, type PlanVisit } from './planVisit';
import { daysBetween, fitsDays, type VisitDays } from './visitDays';

/** A shopper who can get visits. */
export interface AssignableShopper {
  readonly code: string;
  /** Codes of the jobs that can be played; empty: all. */
  readonly jobs: readonly string[];
}

/** Why nobody gets a visit. */
export type Obstacle = 'over' | 'noDays' | 'noShopper' | 'lockout' | 'cap';

/** How visits were given away, by visit code. */
export interface Assignment {
  readonly given: ReadonlyMap<string, string>;
  readonly left: ReadonlyMap<string, Obstacle>;
}

/** What a shopper is committed to. */
interface Diary extends AssignableShopper {
  /** Days of visits by location, those of earlier waves too. */
  readonly places: Map<string, VisitDays[]>;
  /** Days of visits from today on. */
  readonly ahead: VisitDays[];
  /** Visits by wave. */
  readonly load: Map<string, number>;
}

function note({ places, ahead, load }: Diary, { location, wave }: PlanVisit, days: VisitDays, today: CivilDay): void {
  places.set(location, [...(places.get(location) ?? []), days]);
  if (days.to >= today) ahead.push({ from: Math.max(days.from, today), to: days.to });
  load.set(wave, (load.get(wave) ?? 0) + 1);
}

/** Days a visit takes of its shopper's: the day it was made on, or all on which it may be. */
function daysOf({ filed, days }: PlanVisit): VisitDays | undefined {
  const day = filed?.day;
  return day === undefined ? days : { from: day, to: day };
}

function diaries(plan: readonly PlanVisit[], shoppers: readonly AssignableShopper[], today: CivilDay) {
  const all = shoppers.map(
    (shopper): Diary => ({ ...shopper, places: new Map(), ahead: [], load: new Map<string, number>() }),
  );
  const byCode = new Map(all.map((diary) => [diary.code, diary]));
  for (const visit of plan) {
    const diary = byCode.get(visit.shopper);
    const days = daysOf(visit);
    if (diary === undefined || days === undefined || isOverdue(visit, today)) continue;
    if (visit.filed?.standing !== 'erased') note(diary, visit, days, today);
  }
  return all;
}

const canPlay = ({ jobs }: AssignableShopper, job: string): boolean => jobs.length === 0 || jobs.includes(job);

/** The fewest visits of the wave first, then whoever can play less else, then by code. */
const byLoad =
  (wave: string) =>
  (a: Diary, b: Diary): number => {
    const breadth = ({ jobs }: Diary): number => (jobs.length === 0 ? Number.MAX_SAFE_INTEGER : jobs.length);
    const load = (a.load.get(wave) ?? 0) - (b.load.get(wave) ?? 0);
    return load || breadth(a) - breadth(b) || (a.code < b.code ? -1 : 1);
  };

/**
 * Gives visits that nobody has taken to shoppers who play their jobs, so that load is even, lockout days lie between any two
 * possible days of visits at one location, and no stretch of days holds more visits than the cap allows. The same plan always
 * comes out the same; visits that few can make come first.
 * @param today earlier days of a window are over
 */
export function assignVisits(
  plan: readonly PlanVisit[],
  shoppers: readonly AssignableShopper[],
  { lockout, cap }: { readonly lockout: number; readonly cap: number },
  today: CivilDay,
): Assignment {
  const all = diaries(plan, shoppers, today);
  const given = new Map<string, string>();
  const left = new Map<string, Obstacle>();
  const playersOf = (job: string): readonly Diary[] => all.filter((diary) => canPlay(diary, job));
  const open = plan
    .filter(({ shopper, filed, purpose }) => shopper === '' && filed === undefined && purpose !== 'rehearsal')
    .map((visit) => ({ visit, players: playersOf(visit.job) }))
    .sort((a, b) => a.players.length - b.players.length || (a.visit.days?.to ?? 0) - (b.visit.days?.to ?? 0));
  for (const { visit, players } of open) {
    const { days, code } = visit;
    if (days === undefined || days.to < today) {
      left.set(code, days === undefined ? 'noDays' : 'over');
      continue;
    }
    const ahead = { from: Math.max(days.from, today), to: days.to };
    const rested = players.filter(({ places }) =>
      (places.get(visit.location) ?? []).every((other) => daysBetween(ahead, other) >= lockout),
    );
    const free = rested.filter((diary) => fitsDays(diary.ahead, ahead, cap));
    const [chosen] = free.sort(byLoad(visit.wave));
    if (chosen === undefined) {
      left.set(code, players.length === 0 ? 'noShopper' : rested.length === 0 ? 'lockout' : 'cap');
      continue;
    }
    note(chosen, visit, ahead, today);
    given.set(code, chosen.code);
  }
  return { given, left };
}
