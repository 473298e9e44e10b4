import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderOf } from './orderOf';

it('gives places in ascending order, equal numbers in their own', () => {
  expect([...orderOf([30, 10, 20])]).toEqual([1, 2, 0]);
  expect([...orderOf([2, 1, 2, 1])]).toEqual([1, 3, 0, 2]);
  expect([...orderOf([])]).toEqual([]);
});

it('orders as a stable sort by comparison does, over all sizes and signs', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  fc.assert(
    fc.property(fc.array(fc.oneof(finite, fc.integer({ min: -3, max: 3 }))), (values) => {
      const compared = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      expect([...orderOf(values)]).toEqual(compared);
    }),
    { seed: 2, numRuns: 100 },
  );
});
