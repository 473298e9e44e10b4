import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cell';
import { SheetBuilder } from '../report/sheetBuilder';
import { isOneBatch, partPrints, standingOf } from './batches';

/** A list of so many rows of two columns under its headers. */
function list(rows: number) {
  const sheet = new SheetBuilder('List', 'not finished');
  sheet.add([['name', 'sum']]);
  sheet.add(Array.from({ length: rows }, (_, i): Cell[] => [`c${i}`, i]));
  return sheet.build();
}

describe('a report', () => {
  it('is one batch up to 100 000 cells of all its sheets', () => {
    expect(isOneBatch([list(49_998)])).toBe(true);
    expect(isOneBatch([list(49_999)])).toBe(true);
    expect(isOneBatch([list(50_000)])).toBe(false);
    expect(isOneBatch([list(25_000), list(25_000)])).toBe(false);
  });

  it('of 120 001 rows of two columns is written in batches of 50 000', () => {
    const { rows, columns, batch, batches } = partPrints(list(120_000));
    expect({ rows, columns, batch, batches: batches.length }).toEqual({
      rows: 120_001,
      columns: 2,
      batch: 50_000,
      batches: 3,
    });
  });
});

describe('what stands on a sheet', () => {
  const image = list(1);
  const part = partPrints(image);
  const values = image.values.map((cells) => [...cells]);
  const begun = [['not finished', 'sum'], ...values.slice(1)];

  it('is nothing at first', () => {
    expect(standingOf(part, [])).toEqual({ rows: 0, isWhole: false });
  });

  it('is everything but the first cell before the end, and then whole', () => {
    expect(standingOf(part, begun)).toEqual({ rows: 2, isWhole: false });
    expect(standingOf(part, values)).toEqual({ rows: 2, isWhole: true });
  });

  it('may lack blank cells at the right, as Google gives them', () => {
    const sheet = new SheetBuilder('x', 'not finished');
    sheet.add([['a', '']]);
    expect(standingOf(partPrints(sheet.build()), [['not finished']])).toEqual({ rows: 1, isWhole: false });
  });

  it.each([
    [
      'a changed cell',
      [
        ['not finished', 'sum'],
        ['c0', 5],
      ],
    ],
    [
      'a cell beside',
      [
        ['not finished', 'sum', 'mine'],
        ['c0', 0],
      ],
    ],
    ['a row below', [...begun, ['mine', '']]],
    ['another first cell', [['mine', 'sum']]],
  ] as [string, Cell[][]][])('is not ours any more with %s', (_, now) => {
    expect(standingOf(part, now).rows).toBeUndefined();
  });

  it('is whole, and not ours, when people changed a finished sheet', () => {
    expect(standingOf(part, [...values, ['mine', '']])).toEqual({ rows: undefined, isWhole: true });
  });
});
