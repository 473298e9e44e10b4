import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planFrom, SEED } from '../../../test/fakes/cashPlan';
import { cashLines } from './cashLines';
import { readingsOf } from './readings';
import { valuesAt } from './valuesAt';

/** Totals of one funnel by every reading of the author’s sentence, computed apart from this code. */
const EXPECTED = new URL('../../../../shared/data/expected/cash_seed.json', import.meta.url);

const VALUES = valuesAt(planFrom(...SEED), () => 'base');

describe('a revenue that the formula does not give', () => {
  // cash_seed.json: S 50, C 100, V 100, k 1, u 0.1.
  it.each([
    ['A', 10_500, []],
    ['B, B2, C and G', 11_000, ['all', 'visits', 'twice']],
    ['D', 11_050, ['compound']],
    ['E', 5110, ['one']],
    ['F', 10_000, ['no_uplift']],
    ['nobody', 10_900, []],
  ])('is read as %s does', (_, stated, readings) => {
    expect(readingsOf(VALUES, stated, 'repeat')).toEqual(readings);
  });

  it('is the default formula where another rule is chosen', () => {
    expect(cashLines(VALUES, 'all').revenue).toBeCloseTo(11_000, 9);
    expect(cashLines(VALUES, 'one').revenue).toBeCloseTo(5110, 9);
    expect(readingsOf(VALUES, 10_500, 'all')).toEqual(['repeat']);
    expect(readingsOf(VALUES, 11_000, 'all')).toEqual([]);
  });

  it('is read although it is rounded', () => {
    // At a price of 100.005 the check on all deals gives 50 · 2 · 110.0055 = 11 000.55.
    const odd = { ...VALUES, price: 100.005 };
    expect(readingsOf(odd, 11_001, 'repeat')).toContain('all');
    expect(readingsOf(odd, 11_002, 'repeat')).toEqual([]);
    // In thousands: 10.5 is not 11, which is again the check on all deals.
    const thousands = { ...VALUES, price: 0.1 };
    expect(readingsOf(thousands, 11, 'repeat')).toContain('all');
    expect(readingsOf(thousands, 10.9, 'repeat')).toEqual([]);
  });

  it('has no reading where rules fall together', () => {
    // Without growth A, B, C, D and F are all 50 · 2 · 100.
    expect(readingsOf({ ...VALUES, uplift: 0 }, 10_000, 'repeat')).toEqual([]);
    // Without repeat deals growth on all deals still makes 50 · 110 of 50 · 100.
    expect(readingsOf({ ...VALUES, repeats: 0 }, 5000, 'repeat')).toEqual([]);
    expect(readingsOf({ ...VALUES, repeats: 0 }, 5500, 'repeat')).toEqual(['all']);
    expect(readingsOf({ ...VALUES, repeats: 0 }, 5000, 'all')).toEqual(['repeat']);
  });
});

describe.runIf(existsSync(EXPECTED))('every reading of cash_seed.json', () => {
  const CODES: Readonly<Record<string, string>> = {
    ...{ A: 'repeat', B: 'all', B2: 'visits', C: 'twice', D: 'compound', E: 'one', F: 'no_uplift', G: 'all' },
  };

  it('is found by its value', () => {
    const file: { readings: readonly { id: string; value: number }[] } = JSON.parse(readFileSync(EXPECTED, 'utf8'));
    expect(file.readings).toHaveLength(8);
    for (const { id, value } of file.readings) {
      const code = CODES[id.split(' ')[0] ?? ''];
      // Told apart from a rule that gives another number, so that A is not the formula itself.
      expect(readingsOf(VALUES, value, code === 'repeat' ? 'all' : 'repeat')).toContain(code);
    }
  });
});
