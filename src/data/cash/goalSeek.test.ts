import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFrom, SEED } from '../../../test/fakes/cashPlan';
import { cashLines } from './cashLines';
import { goalSeek } from './goalSeek';
import { METRICS } from './metrics';
import { valuesAt } from './valuesAt';

const PLAN = planFrom(...SEED);

/** The value that is sought at base. */
const seek = (metric: (typeof METRICS)[number]['metric'], profit: number, plan = PLAN) =>
  goalSeek(plan, { metric, profit, level: 'base', upliftOn: 'repeat' });

describe('the value that gives a profit', () => {
  // What the author's 11 000 needs, computed apart in cash_seed.json (literal_needs_for_11000).
  it.each([
    ['repeats', 1.0909090909090908],
    ['uplift', 0.2],
    // 52.38… sales of 100 visits.
    ['conversion', 0.5238095238095238],
    ['price', 104.76190476190476],
  ] as const)('of %s is as in the seed for 11 000', (metric, expected) => {
    const answer = seek(metric, 11_000);
    expect(answer).toMatchObject({ kind: 'reached' });
    expect('value' in answer && answer.value).toBeCloseTo(expected, 12);
  });

  it('is there already', () => {
    expect(seek('price', 10_500)).toEqual({ kind: 'already', value: 100 });
  });

  it('is out of reach for a rate above the whole, and for less than nothing', () => {
    // A conversion of 50 % gives 10 500, so 42 000 needs 200 %.
    expect(seek('conversion', 42_000)).toMatchObject({ kind: 'outside', value: 2, least: 0, most: 1 });
    // 5000 + 5000 · (1 + u) = 100.
    expect(seek('uplift', 100)).toMatchObject({ kind: 'outside', least: -1 });
    // Costs of 500 less than nothing.
    expect(seek('fixed_costs', 11_000)).toMatchObject({ kind: 'outside', value: -500, least: 0 });
    expect(seek('fixed_costs', 10_000)).toMatchObject({ kind: 'reached', value: 500 });
    expect(seek('tool_costs', 10_000)).toMatchObject({ kind: 'reached', value: 500 });
  });

  it('does not exist where the metric has no effect', () => {
    const plan = planFrom(['reach', 0], ['visit_rate', 0.1], ['conversion', 0.5], ['price', 100], ['fixed_costs', 10]);
    expect(seek('price', 100, plan)).toEqual({ kind: 'no_effect' });
    expect(seek('repeats', -10, plan)).toMatchObject({ kind: 'already', value: 0 });
  });

  it('is sought from 0 as well', () => {
    const plan = planFrom(['reach', 0], ['visit_rate', 0], ['conversion', 0.5], ['price', 100]);
    expect(seek('reach', 100, plan)).toEqual({ kind: 'no_effect' });
    const visited = planFrom(['reach', 1000], ['visit_rate', 0], ['conversion', 0.5], ['price', 100]);
    // 1000 · x · 0.5 · 100 = 5000.
    expect(seek('visit_rate', 5000, visited)).toEqual({ kind: 'reached', value: 0.1 });
  });

  it('is of all tools together, which keep their proportion and their own ends', () => {
    const plan = planFrom(
      ['reach', 100, 'A'],
      ['reach', 300, 'B'],
      ['visit_rate', 0.8, 'A'],
      ['visit_rate', 0.4, 'B'],
      ['conversion', 0.1],
      ['price', 10],
    );
    // 80 + 120 visits of 400, 20 sales, 200 of money. A tenth more needs a tenth more of both.
    const answer = seek('visit_rate', 220, plan);
    expect(answer).toMatchObject({ kind: 'reached' });
    expect('value' in answer && answer.value).toBeCloseTo(0.55, 12);
    // A is at its end 1 with a quarter more: 0.625 of all together, 250 of money.
    expect(seek('visit_rate', 250, plan)).toMatchObject({ kind: 'reached' });
    const beyond = seek('visit_rate', 260, plan);
    expect(beyond).toMatchObject({ kind: 'outside', least: 0 });
    expect('most' in beyond && beyond.most).toBeCloseTo(0.625, 12);
  });

  it('gives that profit when it is put in', () => {
    const metric = fc.constantFrom(...METRICS.map((rule) => rule.metric));
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const amount = fc.double({ min: 1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(metric, amount, share, share, amount, amount, (code, reach, visitRate, conversion, price, profit) => {
        const plan = planFrom(
          ...[['reach', reach] as const, ['visit_rate', visitRate] as const, ['conversion', conversion] as const],
          ...[['price', price] as const, ['repeats', 1] as const, ['refusal_rate', 0.1] as const],
        );
        const answer = seek(code, profit, plan);
        if (answer.kind === 'no_effect') throw new Error('every metric has an effect here');
        const values = { ...valuesAt(plan, () => 'base'), [code]: answer.value };
        const { profit: there } = cashLines(values, 'repeat');
        expect(Math.abs(there - profit)).toBeLessThanOrEqual(1e-9 * (profit + reach * price));
      }),
    );
  });
});
