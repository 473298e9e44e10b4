import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import type { PlacedMark } from '../../core/ownMark';
import type { FileContext, Value } from '../../core/table';
import { appendRows } from './appendRows';
import { makeTable } from './makeTable';
import { neighbours } from './neighbours';
import { type KeptTable, openTable } from './openTable';
import { tableRows } from './tableRows';
import { rowKey } from './tableValues';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₸' };

/** Calls: made up, with a column of each way of reading. */
const FACT: GivenFact = {
  id: 'calls',
  version: 2,
  personal: false,
  title: { ru: 'Звонки', kk: 'Қоңыраулар', en: 'Calls' },
  key: ['code'],
  columns: [
    { id: 'code', type: 'text', header: { ru: 'Код', kk: 'Коды', en: 'Code' } },
    { id: 'day', type: 'date', header: { ru: 'Дата', kk: 'Күні', en: 'Date' } },
    {
      id: 'state',
      type: 'choice',
      header: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
      words: {
        new: { ru: 'новый', kk: 'жаңа', en: 'new' },
        done: { ru: 'готово', kk: 'дайын', en: 'done' },
      },
    },
    { id: 'paid', type: 'money', header: { ru: 'Оплата', kk: 'Төлем', en: 'Paid' } },
  ],
};

/** 2026-11-22 is day 20 779 since 1970 (56 years of 365 days, 14 leap days, day 326 of its year). */
const DAY = 56 * 365 + 14 + 325;

const HEADERS: Cell[] = ['Код', 'Дата', 'Состояние', 'Оплата, ₸'];

const mark = (place: PlacedMark['place'], own: Partial<PlacedMark['mark']>, file = 'file-1'): PlacedMark => ({
  place,
  mark: { kind: 'column', id: '', version: 2, ...own },
  file,
});
const sheetMark = (sheetId: number, version = 2, file = 'file-1') =>
  mark({ on: 'sheet', sheetId }, { kind: 'table', id: 'calls', version }, file);
const rowMark = (index: number) => mark({ on: 'row', sheetId: 1, index }, { kind: 'header', id: 'calls' });
const columnMark = (id: string, index: number) => mark({ on: 'column', sheetId: 1, index }, { id });

function workbookWith(values: readonly (readonly Cell[])[], ...placed: PlacedMark[]): MemoryWorkbook {
  const workbook = new MemoryWorkbook([
    { name: 'Как назвали', values },
    { name: 'Другое', values: [['моё']] },
  ]);
  workbook.placed = placed;
  return workbook;
}

const open = (workbook: MemoryWorkbook): KeptTable => {
  const table = openTable(workbook, FACT, FILE);
  if (table === undefined) throw new Error('no table');
  return table;
};
const read = (workbook: MemoryWorkbook): (readonly Value[])[] =>
  tableRows(open(workbook), FILE).map(({ values }) => values);

const errorOf = (work: () => unknown): Pick<AppError, 'code' | 'values'> | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, values: error.values };
  }
  return undefined;
};

describe('a table just made', () => {
  it('is a new sheet beside one of its name, with headers, and every piece marked', () => {
    const workbook = new MemoryWorkbook([{ name: 'звонки', values: [['моё']] }]);
    makeTable(workbook, FACT, FILE, 'r1');
    expect(workbook.written.map(({ name, values, frozenRows }) => ({ name, values, frozenRows }))).toEqual([
      { name: 'Звонки (2)', values: [HEADERS], frozenRows: 1 },
    ]);
    expect(workbook.placed.map(({ place, mark: own }) => [place.on, own.kind, own.id, own.version, own.run])).toEqual([
      ['sheet', 'table', 'calls', 2, 'r1'],
      ['row', 'header', 'calls', 2, undefined],
      ['column', 'column', 'code', 2, undefined],
      ['column', 'column', 'day', 2, undefined],
      ['column', 'column', 'state', 2, undefined],
      ['column', 'column', 'paid', 2, undefined],
    ]);
    expect(open(workbook)).toMatchObject({ headerRow: 0, columns: [0, 1, 2, 3], repairs: { place: [], remove: [] } });
  });

  it('takes the next free name when its own was taken meanwhile, once', () => {
    const workbook = new MemoryWorkbook([{ name: 'Лист', values: [] }]);
    const add = workbook.addSheets.bind(workbook);
    let refusals = 1;
    workbook.addSheets = (...given) => {
      if (refusals-- > 0) throw new AppError('NAME_TAKEN');
      return add(...given);
    };
    makeTable(workbook, FACT, FILE, 'r1');
    expect(workbook.written).toHaveLength(1);
    refusals = 2;
    expect(errorOf(() => makeTable(workbook, FACT, FILE, 'r1'))?.code).toBe('NAME_TAKEN');
  });

  it('gives back the rows that were added, days at their midnight and codes as words', () => {
    const workbook = new MemoryWorkbook([{ name: 'Лист', values: [] }]);
    const rows: Value[][] = [
      ['A-1', DAY, 'new', 1200.5],
      ['A-2', null, 'done', null],
    ];
    makeTable(workbook, FACT, FILE, 'r1', (table) => appendRows(workbook, table, rows, FILE));
    // Midnight of 22.11.2026 in Almaty (UTC+5).
    expect(workbook.readAll(2)[1]).toEqual(['A-1', new Date(Date.UTC(2026, 10, 21, 19)), 'новый', 1200.5]);
    expect(read(workbook)).toEqual(rows);
  });
});

describe('a table that people changed', () => {
  it('is found in moved and renamed columns, below rows put in above, on a renamed sheet', () => {
    const workbook = workbookWith(
      [
        ['заметка', '', '', '', '', ''],
        ['Сколько', 'моё', 'Как дела', 'Когда', '', 'Шифр'],
        [10, 'x', 'готово', '22.11.2026', '', 'A-1'],
      ],
      sheetMark(1),
      rowMark(1),
      ...[columnMark('paid', 0), columnMark('state', 2), columnMark('day', 3), columnMark('code', 5)],
    );
    expect(read(workbook)).toEqual([['A-1', DAY, 'done', 10]]);
  });

  it('reads words of any language, days as dates, text and serials; what is neither stays text; blank rows are none', () => {
    const rows: Cell[][] = [
      HEADERS,
      ['A-1', '22.11.2026', ' Жаңа ', 5],
      [7, DAY + 25_569, 'done', 'пять'],
      ['', '', '  ', ''],
      ['A-3', 'скоро', 'потом', true],
    ];
    const workbook = workbookWith(rows, sheetMark(1));
    expect(read(workbook)).toEqual([
      ['A-1', DAY, 'new', 5],
      ['7', DAY, 'done', 'пять'],
      ['A-3', 'скоро', 'потом', 'true'],
    ]);
    expect(tableRows(open(workbook), FILE).map(({ row }) => row)).toEqual([1, 2, 4]);
  });

  it('is found by header words of any language when marks were deleted, and gets them back when it is written', () => {
    const workbook = workbookWith([['план'], ['Code', 'Күні', 'state', 'Оплата']], sheetMark(1), columnMark('day', 1));
    const table = open(workbook);
    expect(table).toMatchObject({ headerRow: 1, columns: [0, 1, 2, 3] });
    expect(workbook.placed).toHaveLength(2);
    appendRows(workbook, table, [['A-1', null, 'new', 1]], FILE);
    expect(open(workbook).repairs).toEqual({ place: [], remove: [] });
    expect(workbook.placed).toHaveLength(6);
  });

  it('follows a header that was cut and pasted elsewhere', () => {
    const workbook = workbookWith(
      [
        ['Код', '', 'Состояние', 'Оплата', 'Дата'],
        ['A-1', '', 'новый', 1, '22.11.2026'],
      ],
      sheetMark(1),
      rowMark(0),
      ...[columnMark('code', 0), columnMark('day', 1), columnMark('state', 2), columnMark('paid', 3)],
    );
    expect(read(workbook)).toEqual([['A-1', DAY, 'new', 1]]);
    appendRows(workbook, open(workbook), [['A-2', null, null, null]], FILE);
    expect(workbook.placed.filter(({ mark: { id } }) => id === 'day').map(({ place }) => place)).toEqual([
      { on: 'column', sheetId: 1, index: 4 },
    ]);
  });

  it('that lost a column says which one', () => {
    const workbook = workbookWith([['Код', 'Дата', 'Оплата']], sheetMark(1));
    expect(errorOf(() => open(workbook))).toEqual({
      code: 'TABLE_BROKEN',
      values: { sheet: 'Как назвали', column: 'Состояние' },
    });
  });
});

describe('a sheet', () => {
  it('of another version is not touched: a newer one asks for a newer Rosta, an older one to be brought up to date', () => {
    expect(errorOf(() => open(workbookWith([HEADERS], sheetMark(1, 3))))?.code).toBe('NEWER_VERSION');
    expect(errorOf(() => open(workbookWith([HEADERS], sheetMark(1, 1))))?.code).toBe('OLDER_VERSION');
  });

  it('marked in the file this one was copied from, or without its mark, is not ours', () => {
    expect(openTable(workbookWith([HEADERS], sheetMark(1, 2, 'original')), FACT, FILE)).toBeUndefined();
    expect(openTable(workbookWith([HEADERS], columnMark('code', 0)), FACT, FILE)).toBeUndefined();
  });

  it('that was duplicated counts, wherever the duplicate stands; the duplicate is nothing of ours', () => {
    const duplicate = workbookWith([HEADERS], { ...sheetMark(1), madeOn: 2 });
    expect(openTable(duplicate, FACT, FILE)).toBeUndefined();
    const workbook = new MemoryWorkbook([
      { name: 'Копия', values: [HEADERS] },
      { name: 'Звонки', values: [HEADERS] },
    ]);
    workbook.placed = [1, 2].map((sheetId) => ({ ...sheetMark(sheetId), madeOn: 2 }));
    expect(open(workbook).sheet.id).toBe(2);
  });

  it('of which two are marked without saying where counts when it stands first', () => {
    const workbook = workbookWith([HEADERS], sheetMark(2), sheetMark(1));
    expect(open(workbook).sheet.id).toBe(1);
    expect(errorOf(() => openTable(workbook, FACT, FILE, 2))?.code).toBe('TABLE_BROKEN');
  });
});

describe('rows that are added', () => {
  it('stand below everything, in our columns only, a call for each run of neighbours', () => {
    const values: Cell[][] = [
      ['Код', 'моё', 'Состояние', 'Оплата', 'Дата'],
      ['A-1', '', '', '', ''],
      ['', '', '', '', '', 'итог: 5'],
    ];
    const workbook = workbookWith(values, sheetMark(1));
    const calls: (readonly number[])[] = [];
    const write = workbook.writeCells.bind(workbook);
    workbook.writeCells = (sheetId, row, column, cells) => {
      calls.push([row, column, cells[0]?.length ?? 0]);
      write(sheetId, row, column, cells);
    };
    const { row } = appendRows(workbook, open(workbook), [['=1+1', null, 'done', 3]], FILE);
    expect(row).toBe(3);
    expect(calls).toEqual([
      [3, 0, 1],
      [3, 2, 3],
    ]);
    expect(workbook.readAll(1)).toEqual([...values, ['=1+1', '', 'готово', 3, '']]);
  });

  it('neighbours are found in any order', () => {
    expect(neighbours([3, 0, 4, 7])).toEqual([
      { column: 0, places: [1] },
      { column: 3, places: [0, 2] },
      { column: 7, places: [3] },
    ]);
  });

  it('are named by their key columns; without any of them they have no key', () => {
    const fact = { ...FACT, key: ['code', 'day'] };
    expect(rowKey(fact, ['A-1', DAY, 'new', 1])).toBe('A-1\u001f2026-11-22');
    expect(rowKey(fact, [null, null, 'new', 1])).toBe('');
  });
});
