import { expect, it } from 'vitest';
import { newInterner } from './interner';

it('numbers names by first appearance; edges, number or text, and composed letters make no difference', () => {
  const { names, code } = newInterner();
  const cells = ['Анна', ' Анна ', 'анна', 7, '7', '\u00a07', 'Жанна  Л.', 'Андрей', 'Андреи\u0306'];
  expect(cells.map(code)).toEqual([0, 0, 1, 2, 2, 2, 3, 4, 4]);
  expect(names).toEqual(['Анна', 'анна', '7', 'Жанна  Л.', 'Андрей']);
});

it('keeps all kinds of numbers apart: around the places it remembers, beyond them, negative and broken', () => {
  const numbers = [0, 1, 1023, 1024, 999_999, 1_000_000, 79_610_000_001, -1, 2.5];
  const { names, code } = newInterner();
  const first = numbers.map(code);
  expect(first).toEqual(numbers.map((_, i) => i));
  expect(numbers.map(code)).toEqual(first);
  expect(names).toEqual(numbers.map(String));
});

it('gives −1 to blank cells and failed formulas, each time', () => {
  const { names, code } = newInterner();
  expect(['', '  ', '#N/A', '', '#REF!', '#ERROR!'].map(code)).toEqual([-1, -1, -1, -1, -1, -1]);
  expect(code('#1')).toBe(0);
  expect(names).toEqual(['#1']);
});
