import { describe, expect, it } from 'vitest';
import { holm } from './holm';

const rounded = (chances: readonly number[]): number[] => chances.map((chance) => Math.round(chance * 1e9) / 1e9);

describe('adjusted p by Holm', () => {
  it('multiplies the smallest by all, the next by one fewer, in the order given', () => {
    // p.adjust(c(0.04, 0.01, 0.03), "holm") of R: 0.06 0.03 0.06.
    expect(rounded(holm([0.04, 0.01, 0.03]))).toEqual([0.06, 0.03, 0.06]);
  });

  it('never falls below the one before, nor rises above 1', () => {
    // By hand: 4·0.02 = 0.08, 3·0.025 = 0.075 → 0.08, 2·0.6 = 1.2 → 1, 0.7 → 1.
    expect(rounded(holm([0.7, 0.025, 0.6, 0.02]))).toEqual([1, 0.08, 1, 0.08]);
  });

  it('gives equal chances equal values, and nothing for nothing', () => {
    expect(rounded(holm([0.02, 0.02]))).toEqual([0.04, 0.04]);
    expect(holm([])).toEqual([]);
  });
});
