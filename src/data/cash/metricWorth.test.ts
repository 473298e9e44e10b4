import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFrom } from '../../../test/fakes/cashPlan';
import { metricWorth } from './metricWorth';

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const PLAN = planFrom(
  ['reach', [900, 1000, 1200]],
  ['visit_rate', [0.08, 0.1, 0.12]],
  ['conversion', [0.4, 0.5, 0.5]],
  ['price', [100, 100, 110]],
  ['refusal_rate', [0.2, 0.1, 0]],
  ['repeats', [0, 1, 2]],
  ['uplift', [0, 0.1, 0.1]],
  ['margin', 0.5],
  ['fixed_costs', [300, 500, 450]],
);

describe('worth of metrics', () => {
  /*
   * At base: 1000 · 0.1 · 0.5 = 50 sales, 45 kept, check 100; 4500 + 45 · 110 = 9450; · 0.5 = 4725; − 500 = 4225.
   * The margin before costs 4725 is a product of reach, visit rate, conversion, positions, price and margin: +1 % is 47.25 of each.
   * Refusals 0.1 → 0.099: kept 45.05, 4725 · 0.05 / 45 = 5.25. Repeats 1 → 1.01: 45 · 0.01 · 110 · 0.5 = 2.475 · 10 = 24.75.
   * Uplift 0.1 → 0.101: 45 · 100 · 0.001 · 0.5 = 2.25. Fixed costs 500 → 495: 5.
   */
  it('is change of profit with the rest at base', () => {
    const worth = metricWorth(PLAN, 'repeat').map((row) =>
      [row.metric, row.plus_one, row.to_base, row.to_maximal].map((cell) =>
        typeof cell === 'number' ? rounded(cell) : cell,
      ),
    );
    expect(worth).toEqual([
      ['reach', 47.25, 472.5, 945],
      ['visit_rate', 47.25, 945, 945],
      ['conversion', 47.25, 945, 0],
      // One position on all levels: no step.
      ['positions', 47.25, 0, 0],
      ['price', 47.25, 0, 472.5],
      // 40 kept instead of 45, then 50: a kept sale is worth 105.
      ['refusal_rate', 5.25, 525, 525],
      // 45 · 110 · 0.5 for each repeat deal.
      ['repeats', 24.75, 2475, 2475],
      // 45 · 100 · 0.1 · 0.5.
      ['uplift', 2.25, 225, 0],
      ['margin', 47.25, 0, 0],
      ['tool_costs', 0, 0, 0],
      // Base costs 200 more than the minimum, the maximum 50 less than base.
      ['fixed_costs', 5, -200, 50],
    ]);
  });

  it('is ranked by base → maximum; equal ones share the best rank', () => {
    const ranks = metricWorth(PLAN, 'repeat').map(({ metric, rank }) => `${rank} ${metric}`);
    expect(ranks).toEqual([
      ...[
        '2 reach',
        '2 visit_rate',
        '7 conversion',
        '7 positions',
        '5 price',
        '4 refusal_rate',
        '1 repeats',
        '7 uplift',
      ],
      ...['7 margin', '7 tool_costs', '6 fixed_costs'],
    ]);
  });

  it('moves a metric of all tools together, each up to its own end', () => {
    const plan = planFrom(
      ['reach', 100, 'A'],
      ['reach', 100, 'B'],
      ['visit_rate', 1, 'A'],
      ['visit_rate', 0.5, 'B'],
      ['conversion', 0.1],
      ['price', 10],
      ['tool_costs', 30, 'A'],
      ['tool_costs', 20],
    );
    const plusOne = (code: string) => metricWorth(plan, 'repeat').find(({ metric }) => metric === code)?.plus_one ?? 0;
    // A's visit rate stays 1, B's 0.5 → 0.505: half a visit, 0.05 sales, 0.5 of money.
    expect(plusOne('visit_rate')).toBeCloseTo(0.5, 9);
    // 150 visits, 15 sales, 150 of money: 1 % of it.
    expect(plusOne('conversion')).toBeCloseTo(1.5, 9);
    expect(plusOne('tool_costs')).toBeCloseTo(0.5, 9);
  });

  it('is exactly nothing where no visit comes of it, whatever the rates of all tools together are', () => {
    // Nobody visits from A, so that its reach changes nothing: 1000 · 7 % · 30 % come from B alone.
    const plan = planFrom(
      ['reach', [50, 100, 200], 'A'],
      ['visit_rate', 0, 'A'],
      ['reach', 1000, 'B'],
      ['visit_rate', 0.07, 'B'],
      ['conversion', 0.3],
      ['price', 100],
    );
    const [reach] = metricWorth(plan, 'repeat');
    expect(reach).toMatchObject({ metric: 'reach', to_base: 0, to_maximal: 0, rank: 1 });
  });

  it('leaves out what only rounding makes of equal numbers', () => {
    // 3 × 0.1 is 0.30000000000000004: 0.3 of everything and no step, though a float says otherwise.
    const plan = planFrom(
      ['reach', 1e6],
      ['visit_rate', [0.3, 0.3, 3 * 0.1]],
      ['conversion', 0.5],
      ['price', [100, 100, 200]],
    );
    const rows = metricWorth(plan, 'repeat').map(({ metric, to_maximal, rank }) => [metric, to_maximal, rank]);
    expect(rows.slice(0, 2)).toEqual([
      ['reach', 0, 2],
      ['visit_rate', 0, 2],
    ]);
  });

  it('gets an uplift below zero closer to zero', () => {
    const plan = planFrom(
      ['reach', 100],
      ['visit_rate', 1],
      ['conversion', 1],
      ['price', 10],
      ['repeats', 1],
      ['uplift', -0.5],
    );
    // −0.5 → −0.495: 100 · 1 · 10 · 0.005.
    expect(metricWorth(plan, 'repeat').find(({ metric }) => metric === 'uplift')?.plus_one).toBeCloseTo(5, 9);
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const three = (one: fc.Arbitrary<number>) =>
    fc.tuple(one, one, one).map(([a, b, c]): [number, number, number] => {
      const [least = 0, middle = 0, most = 0] = [a, b, c].sort((x, y) => x - y);
      return [least, middle, most];
    });
  const any = fc.record({
    reach: three(amount),
    visit_rate: three(share),
    conversion: three(share),
    price: three(amount),
  });

  it('ranks more money before less, whatever the plan', () => {
    fc.assert(
      fc.property(any, (given) => {
        const rows = metricWorth(planFrom(...Object.entries(given)), 'repeat');
        for (const a of rows) {
          // Competition ranks: one more than there are metrics worth clearly more.
          const above = rows.filter((b) => b.to_maximal > a.to_maximal * (1 + 1e-8)).length;
          const notBelow = rows.filter((b) => b.to_maximal >= a.to_maximal * (1 - 1e-8)).length;
          expect(a.rank).toBeGreaterThan(above);
          expect(a.rank).toBeLessThanOrEqual(Math.max(1, notBelow));
        }
      }),
    );
  });
});
