import type { GrowthPoint, GrowthReason } from '../../facts/growthPoints';
import type { StageMoney } from '../../facts/stageMoney';
import { roundMoney } from '../money';
import { newestRated, type RatedRow } from './newestRated';
import { stageShares, type WeighedTouchpoint } from './stageShares';

/** The best rating there is. */
const BEST = 5;
/** Sums of money are compared to a millionth, so that no float decides on a rank. */
const MONEY_STEPS = 1e6;

/** What growth points are made of. */
export interface GrowthSources {
  /** Rows of the experience map, wave by wave, the newest last. */
  readonly map: readonly RatedRow[];
  readonly importance: readonly WeighedTouchpoint[];
  readonly money: readonly StageMoney[];
}

/**
 * How much of the way to the best rating is missing to the target: max(0, target − mean) / (5 − mean), 0 at mean 5 (methods.md §8).
 * @param mean 1…5
 * @param target 1…5
 */
export function gapShare(mean: number, target: number): number {
  return mean >= BEST ? 0 : Math.max(0, target - mean) / (BEST - mean);
}

/** Why there is no number; the nearest cause first: without ratings money would not help. */
function reasonOf({ n, verdict }: RatedRow, share: number | null, money: StageMoney | undefined): GrowthReason | '' {
  if (n === 0) return 'unrated';
  if (verdict === 'few') return 'few';
  if (share === null) return 'no_importance';
  return money === undefined ? 'no_money' : '';
}

type Unranked = Omit<GrowthPoint, 'rank'>;

function pointOf(row: RatedRow, weighed: ReturnType<typeof stageShares>, money: readonly StageMoney[]): Unranked {
  const { wave, job, touchpoint, n, mean, target, verdict, status } = row;
  const known = weighed.get(touchpoint);
  // Its share is of the touchpoints of the stage QFD has it in.
  const stage = known?.stage ?? row.stage;
  const share = known?.share ?? null;
  const ofStage = money.find((one) => one.stage === stage);
  const gap = mean === null ? null : gapShare(mean, target);
  const reason = reasonOf(row, share, ofStage);
  const part = reason === '' ? (share ?? 0) * (gap ?? 0) : null;
  // What is not clearly below its target may be there already.
  const atLeast = verdict === 'down' ? (ofStage?.low ?? 0) : 0;
  return {
    ...{ name: row.name === '' ? touchpoint : row.name, stage, reason },
    // Half a rouble is then rounded the same way wherever it is shown.
    low: part === null ? null : roundMoney(atLeast * part),
    high: part === null ? null : roundMoney((ofStage?.high ?? 0) * part),
    ...{ mean, target, n, verdict, share, gap },
    ...{ stage_low: ofStage?.low ?? null, stage_high: ofStage?.high ?? null },
    ...{ period: ofStage?.period ?? '', now: ofStage?.now ?? '' },
    ...{ status, job, wave, touchpoint },
  };
}

const rounded = (money: number | null): number => (money === null ? -1 : Math.round(money * MONEY_STEPS));

/** Below 0 where the first is worth more: by `high`, then `low`; what has no number stands last. */
function byMoney(a: Pick<Unranked, 'low' | 'high'>, b: Pick<Unranked, 'low' | 'high'>): number {
  return rounded(b.high) - rounded(a.high) || rounded(b.low) - rounded(a.low);
}

/**
 * What it is worth to bring each touchpoint of a job to its target if its stage reached its level, in profit of one period: the
 * share of the stage's gain that falls to the touchpoint, times the gap to its target (methods.md §8; A-08, B7-12, C-12). Of each
 * job the newest wave with ratings counts. Rows must not be summed.
 * @returns by rank; equal sums share the best rank (1, 1, 3); touchpoints without a number come last, in the order of the map
 */
export function growthPoints({ map, importance, money }: GrowthSources): readonly GrowthPoint[] {
  const shares = stageShares(importance);
  const points = newestRated(map).map((row) => pointOf(row, shares, money));
  const sorted = [...points].sort(byMoney);
  return sorted.map((point) => ({
    rank: point.high === null ? null : 1 + sorted.filter((other) => byMoney(other, point) < 0).length,
    ...point,
  }));
}
