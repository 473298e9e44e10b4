import type { Level } from '../../facts/levelWords';
import type { Metric } from '../../facts/metricWords';
import { METRICS } from './metrics';
import { linesAt } from './profitAt';
import { profitChange } from './profitChange';
import type { CashPlan, UpliftOn } from './types';

/** Gains in profit with all metrics at base, and at maximal; never below 0. */
interface Gains {
  readonly low: number;
  readonly high: number;
}

/** What bringing the stages to their level is worth. */
export interface StageGains {
  /** Profit with everything on the level called "now". */
  readonly profitNow: number;
  /** The five stages by code, in their order. */
  readonly stages: readonly (Gains & { readonly stage: string })[];
  /** All five together, which is not the sum of their gains. */
  readonly all: Gains;
}

const STAGES = [...new Set(METRICS.flatMap(({ stage }) => stage ?? []))];

/**
 * Gains in profit if the metrics of a stage reached base or maximal, while the rest, margin and costs stay as now
 * (methods.md §8).
 * @param now the level the user calls "now"
 */
export function stageGains(plan: CashPlan, now: Level, upliftOn: UpliftOn): StageGains {
  const present = linesAt(plan, upliftOn, () => now);
  const gainOf = (moved: ReadonlySet<Metric>, level: Level): number =>
    Math.max(
      0,
      profitChange(
        present,
        linesAt(plan, upliftOn, (metric) => (moved.has(metric) ? level : now)),
      ),
    );
  const gainsOf = (isMoved: (stage: string | null) => boolean): Gains => {
    const moved = new Set(METRICS.filter(({ stage }) => isMoved(stage)).map(({ metric }) => metric));
    return { low: gainOf(moved, 'base'), high: gainOf(moved, 'maximal') };
  };
  return {
    profitNow: present.profit,
    stages: STAGES.map((stage) => ({ stage, ...gainsOf((its) => its === stage) })),
    all: gainsOf((its) => its !== null),
  };
}
