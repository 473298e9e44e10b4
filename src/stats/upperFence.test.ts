import { expect, it } from 'vitest';
import { upperFence } from './upperFence';

it('is the median plus 3.5 · 1.4826 median distances: of 1…9 it is 5 + 3.5 · 1.4826 · 2', () => {
  // Distances from 5: 4 3 2 1 0 1 2 3 4, their median 2. The same in R: median(1:9) + 3.5 * mad(1:9) = 15.3782.
  expect(upperFence(Float64Array.of(9, 1, 8, 2, 7, 3, 6, 4, 5))).toBeCloseTo(15.3782, 10);
});

it('takes the mean of the two middle numbers', () => {
  // Median 2.5; distances 1.5 0.5 0.5 1.5, their median 1.
  expect(upperFence(Float64Array.of(4, 3, 2, 1))).toBeCloseTo(2.5 + 3.5 * 1.4826, 10);
});

it('does not move with the size of what stands apart', () => {
  expect(upperFence(Float64Array.of(1, 2, 3, 4, 1e9))).toBe(upperFence(Float64Array.of(1, 2, 3, 4, 5)));
});

it('is the common value when all are equal, and nothing for no numbers', () => {
  expect(upperFence(Float64Array.of(7, 7, 7))).toBe(7);
  expect(upperFence(new Float64Array(0))).toBeNaN();
});
