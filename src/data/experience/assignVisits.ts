import type { CivilDay } from '../../core/civilDate';
import { isOverdue, type PlanVisit } from './planVisit';
import { type DiaryEntry, type DiaryRules, ShopperDiary } from './shopperDiary';
import type { VisitDays } from './visitDays';

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

/** Visits that may be looked at to make room for others; a plan that is far too tight ends there. */
const MOST_MOVES = 20_000;

/** Days a visit takes of its shopper's: the day it was made on, or all on which it may be. */
function daysOf({ filed, days }: PlanVisit): VisitDays | undefined {
  const day = filed?.day;
  return day === undefined ? days : { from: day, to: day };
}

/** Diaries with what is taken already. */
function diariesOf(
  plan: readonly PlanVisit[],
  shoppers: readonly AssignableShopper[],
  rules: DiaryRules,
  today: CivilDay,
): readonly ShopperDiary[] {
  const diaries = shoppers.map((shopper) => new ShopperDiary(shopper, rules, today));
  const byCode = new Map(diaries.map((diary) => [diary.shopper.code, diary]));
  for (const visit of plan) {
    const days = daysOf(visit);
    if (days === undefined || isOverdue(visit, today) || visit.filed?.standing === 'erased') continue;
    byCode.get(visit.shopper)?.add({ ...visit, days });
  }
  return diaries;
}

/** Fewer visits first, then whoever plays fewer jobs, then by code. */
function compareIn(wave: string): (a: ShopperDiary, b: ShopperDiary) => number {
  const breadth = ({ shopper }: ShopperDiary): number => shopper.jobs.length || Number.MAX_SAFE_INTEGER;
  return (a, b) =>
    a.loadOf(wave) - b.loadOf(wave) || breadth(a) - breadth(b) || (a.shopper.code < b.shopper.code ? -1 : 1);
}

/** Gives visits away one after another; what was given can still be passed on to make room. */
class Giving {
  readonly given = new Map<string, ShopperDiary>();
  private readonly entries = new Map<ShopperDiary, Map<string, DiaryEntry>>();
  private readonly players = new Map<string, readonly ShopperDiary[]>();
  private moves = MOST_MOVES;

  constructor(private readonly diaries: readonly ShopperDiary[]) {}

  /** Gives a visit to whoever has the fewest, passing another one on where that is the only way. @returns what was in the way */
  give(entry: DiaryEntry): Obstacle | undefined {
    const players = this.playersOf(entry.job);
    if (players.length === 0) return 'noShopper';
    const free = this.freest(entry, undefined) ?? this.madeFree(entry, players);
    if (free !== undefined) return this.take(free, entry);
    return players.some((diary) => diary.obstacle(entry) === 'cap') ? 'cap' : 'lockout';
  }

  /** Who plays a job. */
  playersOf(job: string): readonly ShopperDiary[] {
    const known = this.players.get(job) ?? this.diaries.filter((diary) => diary.plays(job));
    this.players.set(job, known);
    return known;
  }

  /** Who comes first of those who can take a visit as things stand. */
  private freest(entry: DiaryEntry, but: ShopperDiary | undefined): ShopperDiary | undefined {
    const compare = compareIn(entry.wave);
    let first: ShopperDiary | undefined;
    for (const diary of this.playersOf(entry.job)) {
      const isBehind = first !== undefined && compare(first, diary) < 0;
      if (diary !== but && !isBehind && diary.obstacle(entry) === undefined) first = diary;
    }
    return first;
  }

  private take(diary: ShopperDiary, entry: DiaryEntry): undefined {
    diary.add(entry);
    this.given.set(entry.code, diary);
    const entries = this.entries.get(diary) ?? new Map<string, DiaryEntry>();
    this.entries.set(diary, entries.set(entry.code, entry));
  }

  /** A shopper who can take a visit once another one, given before, is passed on to somebody else. */
  private madeFree(entry: DiaryEntry, players: readonly ShopperDiary[]): ShopperDiary | undefined {
    if (this.moves <= 0) return undefined;
    for (const player of [...players].sort(compareIn(entry.wave))) {
      const isLocked = player.obstacle(entry) === 'lockout';
      for (const other of [...(this.entries.get(player)?.values() ?? [])]) {
        // Visits elsewhere lock nobody out.
        if (isLocked && other.location !== entry.location) continue;
        if (this.moves <= 0) return undefined;
        this.moves -= 1;
        player.remove(other);
        const heir = player.obstacle(entry) === undefined ? this.freest(other, player) : undefined;
        if (heir !== undefined) {
          this.entries.get(player)?.delete(other.code);
          this.take(heir, other);
          return player;
        }
        player.add(other);
      }
    }
    return undefined;
  }
}

/**
 * Gives visits that nobody has taken to shoppers who play their jobs, so that load is even, lockout days lie between any two
 * possible days of visits at one location, and no stretch of days holds more visits than the cap allows. The same plan always
 * comes out the same; visits that few can make come first, and one that was given is passed on where that makes room.
 * @param today earlier days of a window are over
 */
export function assignVisits(
  plan: readonly PlanVisit[],
  shoppers: readonly AssignableShopper[],
  rules: DiaryRules,
  today: CivilDay,
): Assignment {
  const diaries = diariesOf(plan, shoppers, rules, today);
  const giving = new Giving(diaries);
  const left = new Map<string, Obstacle>();
  const playersOf = (job: string): number => giving.playersOf(job).length;
  const open = plan
    .filter(({ shopper, filed, purpose }) => shopper === '' && filed === undefined && purpose !== 'rehearsal')
    .sort((a, b) => playersOf(a.job) - playersOf(b.job) || (a.days?.to ?? 0) - (b.days?.to ?? 0));
  for (const visit of open) {
    const { days, code } = visit;
    const isOver = days !== undefined && days.to < today;
    const obstacle =
      days === undefined || isOver
        ? undefined
        : giving.give({ ...visit, days: { from: Math.max(days.from, today), to: days.to } });
    if (days === undefined) left.set(code, 'noDays');
    else if (isOver) left.set(code, 'over');
    else if (obstacle !== undefined) left.set(code, obstacle);
  }
  return { given: new Map([...giving.given].map(([code, diary]) => [code, diary.shopper.code])), left };
}
