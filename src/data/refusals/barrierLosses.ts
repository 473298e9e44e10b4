import type { BarrierLoss } from '../../facts/barrierLosses';
import { adjustedResidual } from '../../stats/adjustedResidual';
import type { PairedRefusals } from './pairRefusals';

/** Dearest first, then the most frequent; among equals the one that came first. */
function byLoss(a: Pick<BarrierLoss, 'count' | 'lost'>, b: Pick<BarrierLoss, 'count' | 'lost'>): number {
  return (b.lost ?? 0) - (a.lost ?? 0) || b.count - a.count;
}

/**
 * Barriers at stages in the order of what they cost, by count where no amount is known (methods.md §7.4; B7-08): lift is
 * O/E and the residual (O − E)/√(E(1 − row/n)(1 − column/n)) with E = row · column / n.
 */
export function barrierLosses({ barriers, stages, ofBarrier, ofStage, n, pairs }: PairedRefusals): BarrierLoss[] {
  const losses = pairs.map(({ barrier, stage, count, lost }): BarrierLoss => {
    const [row, column] = [ofBarrier[barrier] ?? 0, ofStage[stage] ?? 0];
    return {
      ...{ barrier: barriers[barrier] ?? '', stage: stages[stage] ?? '', count, share: count / n },
      ...{ lift: (count * n) / (row * column), residual: adjustedResidual(count, row, column, n), lost },
    };
  });
  return losses.sort(byLoss);
}

/** A barrier at all stages together. */
export interface BarrierTotal {
  readonly barrier: string;
  readonly count: number;
  /** Of all refusals. */
  readonly share: number;
  /** Blank where no amount is known. */
  readonly lost: number | null;
  /** What this barrier and those above it make of all lost money, or of all refusals where no money is lost. */
  readonly cumulative: number;
}

/** Barriers in Pareto order. */
export function barrierTotals({ barriers, ofBarrier, n, pairs }: PairedRefusals): readonly BarrierTotal[] {
  const lost = new Array<number | null>(barriers.length).fill(null);
  for (const pair of pairs) {
    if (pair.lost !== null) lost[pair.barrier] = (lost[pair.barrier] ?? 0) + pair.lost;
  }
  const totals = barriers.map((barrier, i) => ({ barrier, count: ofBarrier[i] ?? 0, lost: lost[i] ?? null }));
  const money = totals.reduce((sum, total) => sum + (total.lost ?? 0), 0);
  let above = 0;
  return totals.sort(byLoss).map((total): BarrierTotal => {
    above += money > 0 ? (total.lost ?? 0) : total.count;
    return { ...total, share: total.count / n, cumulative: Math.min(1, above / (money > 0 ? money : n)) };
  });
}
