import { describe, expect, it } from 'vitest';
import { a1Of, closeArea, parseA1 } from './a1';
import { Painted } from './Painted';

describe('A1 notation', () => {
  it.each([
    ['A1', 'A1'],
    ['$B$2', 'B2'],
    ['C3:A1', 'A1:C3'],
    ['A2:A', 'A2:A1000'],
    ['A:B', 'A1:B1000'],
    ['2:3', 'A2:Z3'],
    ['B2:4', 'B2:Z4'],
    ['Z1', 'Z1'],
  ])('%s is %s on a sheet of 1000 × 26', (text, closed) => {
    const open = parseA1(text);
    expect(open && a1Of(closeArea(open, 1000, 26))).toBe(closed);
  });

  it.each(['', 'A', '1', 'A0', 'A1:B2:C3', 'ABCD1', 'A1B', ':'])('«%s» is no range', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it('counts columns in letters', () => {
    expect(a1Of({ row: 0, column: 26, rows: 1, columns: 1 })).toBe('AA1');
    expect(a1Of({ row: 0, column: 701, rows: 1, columns: 2 })).toBe('ZZ1:AAA1');
  });
});

describe('painted properties', () => {
  it('let the last one win', () => {
    const colours = new Painted();
    colours.paint({ row: 0, column: 0, rows: 10, columns: 2 }, 'red');
    colours.paint({ row: 3, column: 1, rows: 1, columns: 1 }, 'blue');
    expect([colours.at(3, 0), colours.at(3, 1), colours.at(3, 2)]).toEqual(['red', 'blue', undefined]);
    colours.paint({ row: 2, column: 1, rows: 3, columns: 1 }, 'green');
    expect(colours.at(3, 1)).toBe('green');
  });

  it('keep one entry for a column, however often it is painted', () => {
    const colours = new Painted();
    for (let turn = 0; turn < 5; turn += 1) colours.paint({ row: 0, column: 0, rows: 100_000, columns: 1 }, `${turn}`);
    expect(colours.entries()).toHaveLength(1);
  });
});
