import { cashCase } from '../../src/data/cash/cashCase';
import type { CashPlan } from '../../src/data/cash/types';

/** A metric by code with its values on three levels, or one value on all, and the tool it is of. */
export type PlanRow = readonly [metric: string, values: number | readonly [number, number, number], tool?: string];

/**
 * A plan of rows as people write them.
 * @throws Error naming what is wrong with the rows
 */
export function planFrom(...rows: readonly PlanRow[]): CashPlan {
  const { plan, offences } = cashCase(
    rows.map(([metric, values, tool = ''], row) => {
      const [minimal, base, maximal] = typeof values === 'number' ? [values, values, values] : values;
      return { row, metric, tool, values: { minimal, base, maximal } };
    }),
    { locale: 'en_US' },
  );
  if (plan === undefined) throw new Error(JSON.stringify(offences));
  return plan;
}

/** 1000 → 100 → 50 sales at 100, with one repeat deal at a 10 % higher check (B7-04), on every level. */
export const SEED: readonly PlanRow[] = [
  ['reach', 1000],
  ['visit_rate', 0.1],
  ['conversion', 0.5],
  ['price', 100],
  ['repeats', 1],
  ['uplift', 0.1],
];
