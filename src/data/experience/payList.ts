import type { VisitStanding } from './visitStanding';

/** A filed visit with whoever made it. */
export interface PaidVisit {
  readonly wave: string;
  /** Code of the shopper by the plan; empty where it names none. */
  readonly shopper: string;
  readonly standing: VisitStanding;
}

/** What a shopper is to be paid for a wave. */
export interface PayLine {
  readonly wave: string;
  readonly shopper: string;
  readonly accepted: number;
  /** Excluded from the numbers, but paid. */
  readonly excluded: number;
  /** Not decided on yet, or returned to be corrected. */
  readonly undecided: number;
  /** Pay for a visit; `null` where it is not known. */
  readonly rate: number | null;
  /** `null` where the rate is not known. */
  readonly sum: number | null;
}

/**
 * What is to be paid, by wave and shopper in the order of the visits; rejected and erased visits are not paid.
 * @param rates pay for a visit by shopper, of those who have one
 */
export function payList(visits: readonly PaidVisit[], rates: ReadonlyMap<string, number>): readonly PayLine[] {
  const lines = new Map<string, PayLine>();
  for (const { wave, shopper, standing } of visits) {
    if (standing === 'erased' || standing === 'rejected') continue;
    const key = JSON.stringify([wave, shopper]);
    const rate = rates.get(shopper) ?? null;
    const line = lines.get(key) ?? { wave, shopper, accepted: 0, excluded: 0, undecided: 0, rate, sum: null };
    const count = standing === 'accepted' || standing === 'excluded' ? standing : 'undecided';
    lines.set(key, { ...line, [count]: line[count] + 1 });
  }
  return [...lines.values()].map((line) => ({
    ...line,
    sum: line.rate === null ? null : line.rate * (line.accepted + line.excluded),
  }));
}
