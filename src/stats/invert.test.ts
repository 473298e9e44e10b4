import { expect, it } from 'vitest';
import { invert } from './invert';

it('inverts by hand', () => {
  // Determinant of (2 −1; −1 3) is 5: its inverse is (3 1; 1 2) / 5.
  const matrix = Float64Array.of(2, -1, -1, 3);
  invert(matrix, 2);
  expect([...matrix]).toEqual([3 / 5, 1 / 5, 1 / 5, 2 / 5].map((value) => expect.closeTo(value, 15)));
});

it('gives the unit matrix when multiplied', () => {
  const n = 12;
  const given = Float64Array.from({ length: n * n }, (_, i) =>
    Math.floor(i / n) === i % n ? 2 : -((i * 37) % 11) / (11 * n),
  );
  const inverse = given.slice();
  invert(inverse, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let product = 0;
      for (let k = 0; k < n; k++) product += (given[i * n + k] ?? 0) * (inverse[k * n + j] ?? 0);
      expect(product).toBeCloseTo(i === j ? 1 : 0, 13);
    }
  }
});
