import type { RefusalResult } from '../../facts/refusalResults';
import { roundMoney } from '../money';

/** Rows with the rows of the sheet they come from. */
interface Placed {
  readonly rows: readonly RefusalResult[];
  readonly places: readonly number[];
}

/** Rows of one person on one day with the same amount are one refused deal. */
const dealOf = ({ person, day, lost }: RefusalResult): string => `${person} ${day ?? ''} ${lost ?? ''}`;

/**
 * Divides what was meant to be spent in a deal evenly among its barriers: their sum is what the deal was worth. A barrier that a
 * deal names on several rows stands there once.
 */
export function withSharedMoney(all: readonly RefusalResult[], places: readonly number[]): Placed {
  const kept: { row: RefusalResult; place: number }[] = [];
  const barriers = new Map<string, Set<string>>();
  all.forEach((row, i) => {
    const of = barriers.get(dealOf(row)) ?? new Set<string>();
    barriers.set(dealOf(row), of);
    if (of.has(row.barrier)) return;
    of.add(row.barrier);
    kept.push({ row, place: places[i] ?? 0 });
  });
  const shared = (row: RefusalResult): RefusalResult => {
    const parts = barriers.get(dealOf(row))?.size ?? 1;
    return { ...row, lost: row.lost === null ? null : roundMoney(row.lost / parts) };
  };
  return { rows: kept.map(({ row }) => shared(row)), places: kept.map(({ place }) => place) };
}
