import { read, utils, write } from '@e965/xlsx/dist/xlsx.mini.min';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWKWARD } from './awkward';
import { bookOf, factsOfBook } from './book';

const EMPTY = { fact: 'visits', version: 1, columns: ['code', 'score'], rows: [] };

function sheetsOf(bytes: Uint8Array): Record<string, unknown[][]> {
  const { Sheets } = read(bytes, { type: 'array' });
  return Object.fromEntries(
    Object.entries(Sheets).map(([name, sheet]) => [name, utils.sheet_to_json<unknown[]>(sheet, { header: 1 })]),
  );
}

describe('all facts as one workbook', () => {
  it('come back as they were', () => {
    expect(factsOfBook(bookOf([AWKWARD, EMPTY]))).toEqual([AWKWARD, EMPTY]);
  });

  it('come back as they were: any texts and numbers', () => {
    // Graphemes only: XML has no place for lone surrogates and noncharacters.
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, value, value), { minLength: 1 }), (rows) => {
        const fact = { fact: 'tasks', version: 1, columns: ['code', 'cause', 'due'], rows };
        expect(factsOfBook(bookOf([fact]))).toEqual([fact]);
      }),
    );
  });

  it('stand on a sheet each, with the column codes on top and a sheet of versions', () => {
    const sheets = sheetsOf(bookOf([AWKWARD, EMPTY]));
    expect(Object.keys(sheets)).toEqual(['tasks', 'visits', 'rosta']);
    expect(sheets['tasks']?.[0]).toEqual(AWKWARD.columns);
    expect(sheets['rosta']).toEqual([
      ['fact', 'version'],
      ['tasks', 2],
      ['visits', 1],
    ]);
  });

  it('hold texts as plain text and no formula', () => {
    const sheet = read(bookOf([AWKWARD]), { type: 'array', cellNF: true }).Sheets['tasks'];
    expect(sheet?.['B2']).toMatchObject({ t: 's', v: '=1+1', z: '@' });
    expect(sheet?.['B2']).not.toHaveProperty('f');
    expect(sheet?.['C2']).toMatchObject({ t: 'n', v: 0.1 });
  });

  it('keep a text of 50 000 characters, which is more than a cell of .xlsx holds', () => {
    const fact = {
      ...EMPTY,
      rows: [
        ['a', '😀'.repeat(25_000)],
        ['b', 7],
      ],
    };
    expect(factsOfBook(bookOf([fact]))).toEqual([fact]);
    expect(sheetsOf(bookOf([fact]))['visits']?.[0]).toEqual(['code', 'score', 'score+1', 'score+2', 'score+3']);
  });

  it('keep a long text of what looks like escapes', () => {
    const fact = { ...EMPTY, rows: [['a', `x${'_x0041'.repeat(8000)}_`]] };
    expect(factsOfBook(bookOf([fact]))).toEqual([fact]);
  });

  it('come back with line breaks as Sheets has them', () => {
    const facts = factsOfBook(bookOf([{ ...EMPTY, rows: [['a', 'one\r\ntwo']] }]));
    expect(facts).toMatchObject([{ rows: [['a', 'one\ntwo']] }]);
  });

  it('come back without the fact whose sheet a person deleted', () => {
    const book = read(bookOf([AWKWARD, EMPTY]), { type: 'array' });
    delete book.Sheets['tasks'];
    book.SheetNames.splice(0, 1);
    expect(factsOfBook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))).toEqual([EMPTY]);
  });

  it('come back with the ISO day of a date that a person typed in Excel', () => {
    const book = utils.book_new();
    const due = utils.aoa_to_sheet([['due']]);
    due['A2'] = { t: 'n', v: 46_348, z: 'dd.mm.yyyy' };
    due['!ref'] = 'A1:A2';
    utils.book_append_sheet(book, due, 'tasks');
    utils.book_append_sheet(book, utils.aoa_to_sheet([[], ['tasks', 1]]), 'rosta');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    // Excel's day 46 348 is 22.11.2026 (days since 30.12.1899).
    expect(factsOfBook(bytes)).toEqual([{ fact: 'tasks', version: 1, columns: ['due'], rows: [['2026-11-22']] }]);
  });
});

describe('another file', () => {
  it('that is no workbook is unreadable', () => {
    expect(factsOfBook(new TextEncoder().encode('code,cause\n1,2'))).toBe('unreadable');
    expect(factsOfBook(new TextEncoder().encode('PK\x03\x04 torn archive'))).toBe('unreadable');
  });

  it('of other making has no versions', () => {
    const book = utils.book_new(utils.aoa_to_sheet([['Date', 'Amount']]), 'Orders');
    expect(factsOfBook(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })))).toBe('no versions');
  });
});
