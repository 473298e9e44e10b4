import { describe, expect, it } from 'vitest';
import { planFrom, SEED } from '../../../test/fakes/cashPlan';
import { cashLines } from './cashLines';
import { valuesAt } from './valuesAt';

const VALUES = valuesAt(planFrom(...SEED), () => 'base');

describe('the profit formula', () => {
  // B7-04, B7-05 and methods.md §7.1.
  it.each([
    ['repeat', 1, 10_500],
    ['all', 1, 11_000],
    ['one', 1, 5110],
    ['one', 3, 5330],
  ] as const)('with growth on %s and %i repeat deals makes %i of the seed', (upliftOn, repeats, revenue) => {
    expect(cashLines({ ...VALUES, repeats }, upliftOn).revenue).toBeCloseTo(revenue, 9);
  });

  it('goes from visits to profit', () => {
    const lines = cashLines(
      {
        ...{ reach: 2000, visit_rate: 0.1, conversion: 0.25, positions: 3, price: 40, refusal_rate: 0.2 },
        ...{ repeats: 0.5, uplift: 0.1, margin: 0.3, tool_costs: 200, fixed_costs: 100 },
      },
      'repeat',
    );
    // 200 visits, 50 sales, 40 kept, check 120: 4800, and 20 repeat deals at 132: 2640; 7440 · 0.3 = 2232; − 300.
    const expected = {
      ...{ visits: 200, sales: 50, kept_sales: 40, check: 120, first_revenue: 4800, repeat_revenue: 2640 },
      ...{ revenue: 7440, gross: 2232, tool_costs: 200, fixed_costs: 100, profit: 1932 },
    };
    expect(Object.keys(lines)).toEqual(Object.keys(expected));
    expect(Object.values(lines).map((value) => Math.round(value * 1e9) / 1e9)).toEqual(Object.values(expected));
  });

  it('takes refusals from first and repeat deals alike, but not from deals in all', () => {
    // Half of 50 kept: 25 · 100 + 25 · 110, and 25 · 100 + 1 · 110.
    expect(cashLines({ ...VALUES, refusal_rate: 0.5 }, 'repeat').revenue).toBeCloseTo(5250, 9);
    expect(cashLines({ ...VALUES, refusal_rate: 0.5 }, 'one').revenue).toBeCloseTo(2610, 9);
  });

  it('gives nothing for nothing', () => {
    const zero = { ...VALUES, reach: 0, price: 0 };
    expect(Object.values(cashLines(zero, 'all'))).toEqual(new Array(11).fill(0));
  });
});
