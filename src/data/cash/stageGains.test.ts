import { describe, expect, it } from 'vitest';
import { type PlanRow, planFrom, SEED } from '../../../test/fakes/cashPlan';
import { stageGains } from './stageGains';

/**
 * The check of methods.md §8, where only visit rate and conversion are below base. A sale is worth
 * 0.9 kept · 100 · (1 + 1 · 1.1) · margin 0.4 = 75.6; sales are 1000 · 8 % · 40 % = 32 now, 1000 · 10 % · 50 % = 50 at base,
 * 1000 · 12 % · 55 % = 66 at the maximum.
 */
const CHECK: readonly PlanRow[] = [
  ['reach', 1000],
  ['visit_rate', [0.08, 0.1, 0.12]],
  ['conversion', [0.4, 0.5, 0.55]],
  ['price', 100],
  ['refusal_rate', 0.1],
  ['repeats', 1],
  ['uplift', 0.1],
  ['margin', 0.4],
];

describe('gains of stages', () => {
  it('are those of methods.md §8: profit 2419.2 now, 3780 at base, 4989.6 at the maximum', () => {
    const { profitNow, stages, all } = stageGains(planFrom(...CHECK), 'minimal', 'repeat');
    expect(profitNow).toBeCloseTo(2419.2, 9);
    expect(stages.map(({ stage }) => stage)).toEqual(['need', 'choice', 'deal', 'experience', 'loyalty']);
    const [, choice] = stages;
    expect(choice?.low).toBeCloseTo(3780 - 2419.2, 9);
    expect(choice?.high).toBeCloseTo(4989.6 - 2419.2, 9);
    for (const { stage, low, high } of stages) if (stage !== 'choice') expect([low, high]).toEqual([0, 0]);
    expect(all).toEqual({ low: choice?.low, high: choice?.high });
    // A touchpoint with 0.4 of the stage, mean 3.2, target 4: (4 − 3.2) / (5 − 3.2) of it.
    const part = (0.4 * 0.8) / 1.8;
    expect((choice?.low ?? 0) * part).toBeCloseTo(241.92, 9);
    expect((choice?.high ?? 0) * part).toBeCloseTo(456.96, 2);
  });

  it('have costs and margin as now, and together are not their sum', () => {
    const plan = planFrom(
      ['reach', [1000, 2000, 2000]],
      ['visit_rate', 0.1],
      ['conversion', [0.5, 0.6, 0.6]],
      ['price', 100],
      ['margin', [0.5, 1, 1]],
      ['fixed_costs', [100, 900, 900]],
    );
    const { profitNow, stages, all } = stageGains(plan, 'minimal', 'repeat');
    // Now 1000 · 0.1 · 0.5 · 100 · 0.5 − 100 = 2400.
    expect(profitNow).toBeCloseTo(2400, 9);
    // Need: 2000 · 0.1 · 0.5 · 100 · 0.5 − 100 = 4900. Choice: 1000 · 0.1 · 0.6 · 100 · 0.5 − 100 = 2900.
    expect(stages[0]?.low).toBeCloseTo(2500, 9);
    expect(stages[1]?.low).toBeCloseTo(500, 9);
    // Both: 2000 · 0.1 · 0.6 · 100 · 0.5 − 100 = 5900.
    expect(all.low).toBeCloseTo(3500, 9);
  });

  it('are nothing where only rounding tells the levels apart', () => {
    // 3 × 0.1 is 0.30000000000000004.
    const levels = [0.3, 3 * 0.1, 3 * 0.1] as const;
    const plan = planFrom(['reach', 1e6], ['visit_rate', levels], ['conversion', 0.5], ['price', 100]);
    expect(stageGains(plan, 'minimal', 'repeat').all).toEqual({ low: 0, high: 0 });
  });

  it('are never below 0, as when now is the maximum', () => {
    const { stages, all } = stageGains(planFrom(...CHECK), 'maximal', 'repeat');
    expect([...stages, all].every(({ low, high }) => low === 0 && high === 0)).toBe(true);
  });

  it('follow the rule of the growing check', () => {
    // Visit rate 0.1 → 0.2 doubles 50 · (100 + 110), or 50 · (110 + 110); of one deal in all only 50 · 100.
    const plan = planFrom(
      ...SEED.map((row): PlanRow => (row[0] === 'visit_rate' ? ['visit_rate', [0.1, 0.2, 0.2]] : row)),
    );
    const lows = (['repeat', 'all', 'one'] as const).map((on) => Math.round(stageGains(plan, 'minimal', on).all.low));
    expect(lows).toEqual([10_500, 11_000, 5000]);
  });
});
