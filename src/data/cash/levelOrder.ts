import type { Level } from '../../facts/levelWords';
import type { CashOffence } from './cashOffence';
import type { CashErrorCode } from './errors';
import type { MetricRule } from './metrics';
import type { Levels } from './types';

/** Sums of the same parts in another order differ by less than this part of them. */
const SAME = 1e-9;

type Codes = Readonly<Record<'above' | 'aboveShare' | 'belowShare', CashErrorCode>>;

const STEPS: readonly (readonly [worse: Level, better: Level, codes: Codes])[] = [
  [
    ...(['minimal', 'base'] as const),
    {
      above: 'CASH_MINIMAL_ABOVE',
      aboveShare: 'CASH_MINIMAL_ABOVE_SHARE',
      belowShare: 'CASH_MINIMAL_BELOW_SHARE',
    },
  ],
  [
    ...(['base', 'maximal'] as const),
    { above: 'CASH_BASE_ABOVE', aboveShare: 'CASH_BASE_ABOVE_SHARE', belowShare: 'CASH_BASE_BELOW_SHARE' },
  ],
];

/**
 * Levels that get worse where they must get better: minimal, base, maximal in the direction of the metric (B7-10, B7-13).
 * @param metric as it was typed, for the text
 */
export function levelOrder(levels: Levels, rule: MetricRule, row: number, metric: string): readonly CashOffence[] {
  if (!rule.isOrdered) return [];
  const isLower = rule.better === 'lower';
  return STEPS.flatMap(([worse, better, codes]): CashOffence[] => {
    const [first, second] = [levels[worse], levels[better]];
    const excess = isLower ? second - first : first - second;
    if (excess <= SAME * Math.max(Math.abs(first), Math.abs(second))) return [];
    const above = rule.unit === 'share' ? codes.aboveShare : codes.above;
    return [{ code: isLower ? codes.belowShare : above, row, level: worse, values: { metric, first, second } }];
  });
}
