import { expect, test } from 'vitest';
import { wireValue } from './wireValue';

test('primitives, plain objects and arrays pass, also nested', () => {
  const value = { rows: [[1, 'a', true, null]], empty: {} };
  expect(wireValue(value, 0)).toEqual(value);
});

test('undefined becomes null in arrays, also in holes, and disappears from objects', () => {
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
  expect(wireValue([undefined, , { a: undefined, b: 1 }], 0)).toEqual([null, null, { b: 1 }]);
});

class Order {
  readonly sum = 1;
}

test.each([
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['a symbol', Symbol('s')],
  ['a bigint', 1n],
  ['an instance of a class', new Order()],
  ['a map', new Map()],
])('%s is refused, at the top and inside', (_what, value) => {
  expect(() => wireValue(value, 0)).toThrow(new TypeError('Failed due to illegal value in property: 0'));
  expect(() => wireValue({ rows: [{ when: value }] }, 0)).toThrow('Failed due to illegal value in property: when');
});

test('an object inside itself is refused', () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(() => wireValue(loop, 0)).toThrow('Failed due to illegal value in property: self');
});
