import { expect, it } from 'vitest';
import { arrangements } from './arrangements';

it('gives every order once, equal numbers told apart', () => {
  expect(arrangements([1, 2, 3])).toEqual([
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ]);
  expect(arrangements([4, 4])).toHaveLength(2);
  expect(arrangements([])).toEqual([[]]);
});
