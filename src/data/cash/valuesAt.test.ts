import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFrom } from '../../../test/fakes/cashPlan';
import { valuesAt } from './valuesAt';

describe('values of the metrics', () => {
  it('add up over tools, their rates being those of all together', () => {
    const plan = planFrom(
      ['reach', 1000, 'A'],
      ['reach', 3000, 'B'],
      ['visit_rate', 0.2, 'A'],
      ['visit_rate', 0.1, 'B'],
      ['conversion', 0.5, 'A'],
      ['conversion', 0.1, 'B'],
      ['price', 100],
      ['tool_costs', 70, 'A'],
      ['tool_costs', 5],
    );
    const { reach, visit_rate, conversion, tool_costs } = valuesAt(plan, () => 'base');
    // Visits 200 + 300 of 4000; sales 100 + 30 of 500.
    expect({ reach, visit_rate, conversion, tool_costs }).toEqual({
      ...{ reach: 4000, visit_rate: 0.125 },
      ...{ conversion: 0.26, tool_costs: 75 },
    });
  });

  it('take each metric from the level it is on', () => {
    const plan = planFrom(
      ['reach', [1, 2, 3]],
      ['visit_rate', [0.1, 0.2, 0.4]],
      ['conversion', 0.5],
      ['price', [5, 6, 7]],
    );
    const values = valuesAt(plan, (metric) => (metric === 'price' ? 'maximal' : 'minimal'));
    expect(values).toMatchObject({ reach: 1, visit_rate: 0.1, price: 7, positions: 1, margin: 1, repeats: 0 });
  });

  it('are 0 without reach and without visits', () => {
    const plan = planFrom(['reach', 0], ['visit_rate', 0.1], ['conversion', 0.5], ['price', 100]);
    expect(valuesAt(plan, () => 'base')).toMatchObject({ reach: 0, visit_rate: 0, conversion: 0 });
  });

  it('of one tool are its own', () => {
    const share = fc.double({ min: 1e-3, max: 1, noNaN: true });
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, share, share, (reach, visitRate, conversion) => {
        const plan = planFrom(['reach', reach], ['visit_rate', visitRate], ['conversion', conversion], ['price', 1]);
        const values = valuesAt(plan, () => 'base');
        expect(values.reach).toBe(reach);
        expect(values.visit_rate).toBeCloseTo(visitRate, 12);
        expect(values.conversion).toBeCloseTo(conversion, 12);
      }),
    );
  });
});
