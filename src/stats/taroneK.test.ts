import { describe, expect, it } from 'vitest';
import { taroneK } from './taroneK';

describe('Tarone’s K', () => {
  it('counts only tests that can become significant', () => {
    // At 0.1 four can, at 0.05 three, at 0.0333 two: two are no more than three.
    expect(taroneK([0.001, 0.02, 0.04, 0.06, 0.5], 0.1)).toBe(3);
  });

  it('is all of them where all can, and 1 where none can', () => {
    expect(taroneK(new Array(15).fill(1e-6), 0.1)).toBe(15);
    expect(taroneK([0.1, 0.25, 1], 0.1)).toBe(1);
    expect(taroneK([], 0.1)).toBe(1);
  });
});
