import type { CivilDay } from '../../core/civilDate';
import type { VisitCell } from './planVisit';
import { daysBetween, fitsDays, type VisitDays } from './visitDays';

/** A visit in a diary, with the days it takes. */
export interface DiaryEntry extends VisitCell {
  readonly code: string;
  readonly days: VisitDays;
}

/** How many days lie between two visits at one location, and how many visits a day holds. */
export interface DiaryRules {
  readonly lockout: number;
  readonly cap: number;
}

/** What a shopper is committed to, and what can still be taken on. */
export class ShopperDiary {
  private readonly places = new Map<string, readonly DiaryEntry[]>();
  private readonly load = new Map<string, number>();
  private ahead: readonly DiaryEntry[] = [];

  /** @param today earlier days are over and hold nobody up */
  constructor(
    readonly shopper: { readonly code: string; readonly jobs: readonly string[] },
    private readonly rules: DiaryRules,
    private readonly today: CivilDay,
  ) {}

  /** Whether the shopper plays a job. */
  plays(job: string): boolean {
    return this.shopper.jobs.length === 0 || this.shopper.jobs.includes(job);
  }

  /** Visits of a wave. */
  loadOf(wave: string): number {
    return this.load.get(wave) ?? 0;
  }

  /** What stands in the way of one more visit. */
  obstacle({ location, days }: DiaryEntry): 'lockout' | 'cap' | undefined {
    const others = this.places.get(location) ?? [];
    if (others.some((other) => daysBetween(days, other.days) < this.rules.lockout)) return 'lockout';
    const taken = this.ahead.map((other) => other.days);
    return fitsDays(taken, days, this.rules.cap) ? undefined : 'cap';
  }

  /** Takes a visit on. */
  add(entry: DiaryEntry): void {
    const { location, wave, days } = entry;
    this.places.set(location, [...(this.places.get(location) ?? []), entry]);
    this.load.set(wave, this.loadOf(wave) + 1);
    if (days.to < this.today) return;
    this.ahead = [...this.ahead, { ...entry, days: { from: Math.max(days.from, this.today), to: days.to } }];
  }

  /** Gives a visit back. */
  remove({ code, location, wave }: DiaryEntry): void {
    const isOther = (entry: DiaryEntry): boolean => entry.code !== code;
    this.places.set(location, (this.places.get(location) ?? []).filter(isOther));
    this.load.set(wave, this.loadOf(wave) - 1);
    this.ahead = this.ahead.filter(isOther);
  }
}
