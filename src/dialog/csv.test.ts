import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWKWARD } from './awkward';
import { csvOf, rowsOfCsv } from './csv';

describe('a fact as .csv', () => {
  it('comes back as it was, whatever its texts look like', () => {
    expect(rowsOfCsv(csvOf(AWKWARD))).toEqual({ columns: AWKWARD.columns, rows: AWKWARD.rows });
  });

  it('comes back as it was: any texts and numbers', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, value, value), { minLength: 1 }), (rows) => {
        const columns = ['code', 'cause', 'due'];
        expect(rowsOfCsv(csvOf({ columns, rows }))).toEqual({ columns, rows });
      }),
    );
  });

  it('keeps line breaks of every kind', () => {
    const rows = [['a', 'one\r\ntwo\rthree\nfour']];
    expect(rowsOfCsv(csvOf({ columns: ['a', 'b'], rows })).rows).toEqual(rows);
  });

  it('begins with a byte order mark and has no field that Excel would compute', () => {
    const text = csvOf({
      columns: ['a'],
      rows: [['=1+1'], ['+7 961'], ['-x'], ['@SUM(A1)'], ['\t=1'], ['\r=1'], [-5]],
    });
    expect(text).toBe("\uFEFFa\r\n'=1+1\r\n'+7 961\r\n'-x\r\n'@SUM(A1)\r\n'\t=1\r\n\"'\r=1\"\r\n-5");
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf({ columns: ['a', 'b'], rows: [['x, "y"', 'one\ntwo']] })).toBe('\uFEFFa,b\r\n"x, ""y""","one\ntwo"');
  });

  it('is read when Excel saved it with semicolons and decimal commas', () => {
    const text = "a;b;c\r\n'007;3,5;x, y\r\n2026-11-22;-1,25;\r\n";
    expect(rowsOfCsv(text).rows).toEqual([
      ['007', 3.5, 'x, y'],
      ['2026-11-22', -1.25, null],
    ]);
  });

  it('keeps a code with leading zeros a text, though its apostrophe is gone', () => {
    expect(rowsOfCsv('a,b\n007,0.5').rows).toEqual([['007', 0.5]]);
  });

  it('leaves out empty lines and columns without a name', () => {
    expect(rowsOfCsv('a,,b\n1,2,3\n,,\n\n')).toEqual({ columns: ['a', 'b'], rows: [[1, 3]] });
  });
});
