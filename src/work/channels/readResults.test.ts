import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import { fill } from '../../i18n/template';
import { keptColumn } from './findColumns';
import { EXPORTS_KEY, type KeptExport, keepExports, MOST_EXPORTS, readExports } from './keptExports';
import { readResults } from './readResults';

type Rows = readonly (readonly Cell[])[];

const day = (date: number): Cell => new Date(Date.UTC(2026, 9, date, 9));
/** Civil day of 01.10.2026: days since 1970. */
const FIRST = Date.UTC(2026, 9, 1) / 86_400_000;

/** Titles above the headers, commas in decimals, a totals row, one source in two spellings. */
const ADS: Rows = [
  ['Отчёт по кампаниям', '', '', '', ''],
  ['День', 'utm_source', 'utm_campaign', 'Клики', 'Расход, ₽'],
  [day(1), 'Google', '=1+1', 50, '1 234,50'],
  [day(1), 'google', '=1+1', 10, 100],
  [day(2), 'google', 'осень', 'много', 5],
  ['Итого', '', '', 60, '1 334,50'],
];
const ROLES = { date: 0, source: 1, campaign: 2, clicks: 3, cost: 4 };

function keptOf(rows: Rows, headerRow: number, roles: Readonly<Record<string, number>>): KeptExport {
  const headers = (rows[headerRow - 1] ?? []).map(String);
  const columns = Object.entries(roles).map(([role, index]) => [role, keptColumn(headers, index)] as const);
  return {
    ...{ sheetId: 1, name: 'Реклама', kind: 'ads', headerRow, channel: '', isExample: false },
    columns: Object.fromEntries(columns),
  };
}

/** A file that reads its sheets as exports; counts the calls that read cells. */
function fileOf(sheets: readonly { readonly name: string; readonly rows: Rows }[], kept: readonly KeptExport[]) {
  const workbook = new MemoryWorkbook(sheets.map(({ name, rows }) => ({ name, values: rows })));
  const store = new MemoryStore();
  keepExports(store, kept);
  const reads: string[] = [];
  const [read, readTop] = [workbook.read.bind(workbook), workbook.readTop.bind(workbook)];
  workbook.read = (...args) => {
    reads.push('columns');
    return read(...args);
  };
  workbook.readTop = (...args) => {
    reads.push('top');
    return readTop(...args);
  };
  const results = () => {
    reads.length = 0;
    const { rows, leftOut = [], currency } = readResults({ workbook, store }, RUSSIAN);
    const said = leftOut.map(({ text, rows: n, values }) => fill(text, { rows: n, ...values }, 'ru'));
    return { rows: rows.map(({ values }) => values), said, currency };
  };
  return { workbook, store, reads, results };
}

const ads = (kept: Partial<KeptExport> = {}) =>
  fileOf([{ name: 'Реклама', rows: ADS }], [{ ...keptOf(ADS, 2, ROLES), ...kept }]);

/** Rows of the sheet with their columns in another order. */
const ordered = (rows: Rows, order: readonly number[]): (readonly Cell[])[] =>
  rows.map((row) => order.map((i) => row[i] ?? ''));

describe('an export read where it stands', () => {
  it('adds up rows of a day and tag in one call, and leaves out what is no row or no number', () => {
    const { results, reads } = ads();
    const { rows, said } = results();
    // 1 234,50 + 100 = 1 334,50; 50 + 10 = 60. The campaign stays the text it is.
    expect(rows).toEqual([
      {
        ...{ origin: 'Реклама', kind: 'ads', day: FIRST, source: 'Google', medium: '', campaign: '=1+1', channel: '' },
        ...{ cost: 1334.5, impressions: null, clicks: 60, leads: null, sales: null, revenue: null, rows: 2 },
      },
    ]);
    expect(said).toEqual([
      'Лист «Реклама». Итоговых строк: 1, они не складываются с остальными. Ячейки: A6',
      'Лист «Реклама». Строк, где вместо числа другое: 1. Исправьте эти ячейки. Ячейки: D5',
    ]);
    expect(reads).toEqual(['columns']);
  });

  it('is found again by its headers after columns and titles were moved', () => {
    const { workbook, results, reads } = ads();
    const { rows } = results();
    workbook.people(1, (all) => [['Ещё один заголовок'], ...ordered(all, [4, 3, 9, 2, 1, 0])]);
    expect(results().rows).toEqual(rows);
    expect(reads).toEqual(['columns', 'top', 'columns']);
  });

  it('is told of when a header is gone, and so is a deleted sheet; the others are read', () => {
    const crm: Rows = [
      ['Дата', 'Статус', 'Сумма'],
      [day(3), 'Оплачено', 9000],
    ];
    const crmKept = {
      ...keptOf(crm, 1, { date: 0, status: 1, revenue: 2 }),
      sheetId: 2,
      name: 'CRM',
      kind: 'crm',
    } as const;
    const gone = { ...crmKept, sheetId: 77, name: 'Старая' };
    const { workbook, results } = fileOf(
      [
        { name: 'Реклама', rows: ADS },
        { name: 'CRM', rows: crm },
      ],
      [keptOf(ADS, 2, ROLES), gone, { ...gone, sheetId: 78, isExample: true }, crmKept],
    );
    workbook.people(1, (all) => all.map((row, i) => (i === 1 ? [...row.slice(0, 4), 'Траты'] : row)));
    const { rows, said } = results();
    expect(rows).toMatchObject([{ origin: 'CRM', leads: 1, sales: 1, revenue: 9000 }]);
    expect(said).toEqual([
      'Выгрузка на листе «Реклама» изменилась: заголовки «Расход, ₽» не найдены или повторяются. Верните заголовки или подключите выгрузку заново.',
      'Лист «Старая» с выгрузкой удалён. Уберите её из списка или подключите другой лист.',
    ]);
  });

  it('that is the only one and cannot be read is the answer, not an empty report', () => {
    const { workbook, store } = ads({ sheetId: 99 });
    expect(readResults({ workbook, store }, RUSSIAN)).toMatchObject({
      rows: [],
      hindered: { code: 'CHANNEL_SHEET_GONE' },
    });
  });

  it('never takes one of two columns of the same header for the other', () => {
    const rows: Rows = [
      ['День', 'Канал', 'Расход', 'Расход'],
      [day(1), 'VK', 1, 2],
    ];
    const kept = keptOf(rows, 1, { date: 0, channel: 1, cost: 3 });
    const { workbook, results } = fileOf([{ name: 'Реклама', rows }], [kept]);
    expect(results().rows).toMatchObject([{ cost: 2 }]);
    workbook.people(1, (all) => ordered(all, [0, 9, 1, 2, 3]));
    expect(results().rows).toMatchObject([{ cost: 2 }]);
    workbook.people(1, (all) => ordered(all, [0, 2, 4]));
    expect(results().rows).toEqual([]);
  });

  it('in another currency than the others is told of and not added to them', () => {
    const sheet = (sign: string, n: number): Rows => [
      ['День', 'Канал', 'Расход'],
      ...Array.from({ length: n }, () => [day(1), 'VK', `10 ${sign}`]),
    ];
    const [tenge, dollars] = [sheet('₸', 2), sheet('$', 1)];
    const kept = keptOf(tenge, 1, { date: 0, channel: 1, cost: 2 });
    const { results } = fileOf(
      [
        { name: 'A', rows: dollars },
        { name: 'B', rows: tenge },
      ],
      [kept, { ...kept, sheetId: 2 }],
    );
    const { rows, said, currency } = results();
    expect(rows).toMatchObject([{ origin: 'B', cost: 20 }]);
    expect(currency).toBe('₸');
    expect(said).toEqual([
      'Лист «A» пропущен: его валюта — $, а в остальных выгрузках — ₸. Пересчитайте суммы в одну валюту.',
    ]);
  });

  it('has the channel of the whole sheet where one was typed', () => {
    expect(ads({ channel: 'Поиск' }).results().rows).toMatchObject([{ channel: 'Поиск' }]);
  });
});

describe('exports a file remembers', () => {
  const kept = keptOf(ADS, 2, ROLES);

  it('are the same when they are read again, and nothing when somebody spoilt them', () => {
    const { store } = fileOf([], [kept, { ...kept, sheetId: 5, channel: 'Поиск', isExample: true }]);
    expect(readExports(store)).toEqual([kept, { ...kept, sheetId: 5, channel: 'Поиск', isExample: true }]);
    for (const spoilt of ['', '{', '{}', '[null, 5, {"sheet": -1}, {"sheet": 1, "kind": "x", "name": "", "row": 1}]']) {
      store.set(EXPORTS_KEY, spoilt);
      expect(readExports(store)).toEqual([]);
    }
  });

  it('are no more than Google keeps under a key', () => {
    const { store } = fileOf([], []);
    const many = (n: number, one: KeptExport) => Array.from({ length: n }, (_, sheetId) => ({ ...one, sheetId }));
    keepExports(store, many(MOST_EXPORTS, kept));
    expect(Buffer.byteLength(String(store.get(EXPORTS_KEY)))).toBeLessThan(9 * 1024);
    expect(() => keepExports(store, many(MOST_EXPORTS + 1, kept))).toThrow('CHANNEL_EXPORTS_FULL');
    const long = 'я'.repeat(60);
    const wide = { ...kept, columns: { cost: { index: 0, header: long, nth: 0, of: 1 } }, name: long };
    expect(() => keepExports(store, many(MOST_EXPORTS, { ...wide, channel: 'я'.repeat(100) }))).toThrow(
      'CHANNEL_EXPORTS_FULL',
    );
    expect(readExports(store)).toHaveLength(MOST_EXPORTS);
  });
});
