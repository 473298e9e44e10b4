import { describe, expect, it } from 'vitest';
import { newInterner } from './interner';

describe('an interner', () => {
  it('numbers names by first appearance and takes a number and its text for one name', () => {
    const { names, code } = newInterner();
    expect([code('7'), code(7), code(' 7 '), code('b'), code(7)]).toEqual([0, 0, 0, 1, 0]);
    expect(names).toEqual(['7', 'b']);
  });

  it('keeps apart all kinds of numbers: around the places it remembers, beyond them, negative and broken', () => {
    const numbers = [0, 1, 1023, 1024, 999_999, 1_000_000, 79_610_000_001, -1, 2.5];
    const { names, code } = newInterner();
    const first = numbers.map(code);
    expect(first).toEqual(numbers.map((_, i) => i));
    expect(numbers.map(code)).toEqual(first);
    expect(names).toEqual(numbers.map(String));
  });

  it('gives −1 to a cell that names nobody', () => {
    const { code } = newInterner();
    expect([code(''), code('  '), code('#N/A')]).toEqual([-1, -1, -1]);
  });
});
