import { expect, it } from 'vitest';
import { newInterner } from './interner';

it('numbers names by first appearance; edges, number or text, and composed letters make no difference', () => {
  const { names, code } = newInterner();
  const cells = ['Анна', ' Анна ', 'анна', 7, '7', '\u00a07', 'Жанна  Л.', 'Андрей', 'Андреи\u0306'];
  expect(cells.map(code)).toEqual([0, 0, 1, 2, 2, 2, 3, 4, 4]);
  expect(names).toEqual(['Анна', 'анна', '7', 'Жанна  Л.', 'Андрей']);
});

it('gives −1 to blank cells and failed formulas, each time', () => {
  const { names, code } = newInterner();
  expect(['', '  ', '#N/A', '', '#REF!', '#ERROR!'].map(code)).toEqual([-1, -1, -1, -1, -1, -1]);
  expect(code('#1')).toBe(0);
  expect(names).toEqual(['#1']);
});
