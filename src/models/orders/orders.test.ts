import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { civilDay, isoDay } from '../../core/civilDate';
import type { ModelOutput } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import type { FileContext, Table } from '../../core/table';
import { recogniseColumns } from '../../data/headers';
import { headerCells } from '../../i18n/cells';
import { findingText } from '../../i18n/finding';
import { ORDERS_MODEL } from './model';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' };
const TODAY = civilDay(2026, 6, 30) ?? 0;
const ROLES = ['date', 'customer', 'order_id', 'amount', 'currency', 'status'] as const;

type Row = readonly unknown[];

/** A report on rows of date, customer, order id, amount, currency and status; columns beyond a row's length are not chosen. */
function check(
  rows: readonly Row[],
  params: Record<string, string | number> = {},
  roles: readonly string[] = ROLES,
): ModelOutput {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Object.fromEntries(roles.slice(0, width).map((role, i) => [role, rows.map((row) => row[i] ?? '')]));
  const defaults = Object.fromEntries(ORDERS_MODEL.params.map((param) => [param.id, param.default]));
  return ORDERS_MODEL.run({ columns, params: { ...defaults, ...params }, file: FILE, today: TODAY });
}

function tableOf(output: ModelOutput, id: string): Table {
  const part = output.parts.find((candidate) => candidate.id === id);
  if (part?.kind !== 'table') throw new Error(`no table ${id}`);
  return part.table;
}

/** A check as [rows, money, state, cells]. */
function found(output: ModelOutput, id: string) {
  const row = tableOf(output, 'checks').rows.find(([check]) => check === id);
  return row === undefined ? undefined : [row[1], row[3], row[4], row[5]];
}

const sentences = (output: ModelOutput, lang: FileContext['lang'] = 'ru'): string[] =>
  output.findings.map((finding) => findingText(finding, { ...FILE, lang }).replace(/[\u00a0\u202f]/g, ' '));

const DONE = ['RUB', 'Выполнен'];
const MESSY: readonly Row[] = [
  /* 0 */ ['2026-01-05', 'Анна', 'A-1', 1000, ...DONE],
  /* 1 */ ['2026-01-05', 'Анна', 'A-1', 500, ...DONE],
  /* 2 */ ['', '', '', '', '', ''],
  /* 3 */ ['2026-01-06', '', 'A-2', '300 ₽', ...DONE],
  /* 4 */ ['31.02.2026', 'Борис', 'A-3', 400, ...DONE],
  /* 5 */ ['2026-01-07', 'Борис', 'A-4', 'много', ...DONE],
  /* 6 */ ['2026-01-08', '#REF!', 'A-5', 200, ...DONE],
  /* 7 */ ['2026-01-09', 'Вера', 'A-6', 700, 'RUB', 'Отменён'],
  /* 8 */ ['2026-01-10', 'Вера', 'A-7', 20, 'USD', 'Выполнен'],
  /* 9 */ ['2062-01-01', 'Глеб', 'A-8', 900, ...DONE],
  /* 10 */ ['2026-01-11', 'Дина', 'A-9', 250, ...DONE],
  /* 11 */ ['2026-01-11', 'Дина', 'A-9', 250, ...DONE],
  /* 12 */ ['2026-01-12', 'Егор', 'A-9', 100, ...DONE],
  /* 13 */ [46_101, 'Анна', 'A-1', 50, ...DONE],
  /* 14 */ ['2026-03-21', 'Анна', 'A-10', -300, ...DONE],
  /* 15 */ ['2026-03-22', 'Жан', 'A-11', -80, ...DONE],
  /* 16 */ ['2026-03-23', 'Дина', 'A-12', -9999, ...DONE],
  /* 17 */ ['1999-12-31', 'Егор', 'A-13', 10, ...DONE],
  /* 18 */ ['2026-03-24', 'Егор', 'A-14', 0, ...DONE],
  /* 19 */ ['2026-03-25', ' ЕГОР', 'A-15', 60, ...DONE],
];

describe('a messy export', () => {
  it.each([
    ['blank', [1, null, 'out', 'customer:2']],
    ['EMPTY_CUSTOMER', [1, 300, 'out', 'customer:3']],
    ['NOT_DATE', [1, 400, 'out', 'date:4']],
    ['NOT_NUMBER', [1, null, 'out', 'amount:5']],
    ['CELL_ERROR', [1, null, 'out', 'customer:6']],
    ['cancelled', [1, 700, 'out', 'status:7']],
    ['currency', [1, null, 'out', 'currency:8']],
    ['unmarked', [0, null, 'none', null]],
    ['future', [1, 900, 'out', 'date:9']],
    ['old', [1, 10, 'kept', 'date:17']],
    ['repeats', [1, 250, 'kept', 'order_id:11']],
    // A-9 stands at Дина twice and at Егор: 250 + 250 + 100.
    ['shared', [3, 600, 'kept', 'order_id:10 order_id:11 order_id:12']],
    // A-1 on 05.01 and on 20.03 (the serial 46101), 74 days later: 1000 + 500 + 50.
    ['apart', [3, 1550, 'kept', 'order_id:0 order_id:1 order_id:13']],
    // The least of the first day, 500, stands for A-1; 1000 and 50 are further rows.
    ['lines', [2, 1050, 'kept', 'order_id:0 order_id:13']],
    ['refunds', [3, -10_379, 'kept', 'amount:14 amount:15 amount:16']],
    ['alone', [1, -80, 'kept', 'amount:15']],
    ['larger', [1, -9999, 'kept', 'amount:16']],
    ['zero', [1, 0, 'kept', 'amount:18']],
    ['large', [0, null, 'none', null]],
    // Егор three times, ЕГОР once: 100 + 10 + 0 + 60.
    ['alike', [4, 170, 'kept', 'customer:12 customer:17 customer:18 customer:19']],
  ])('%s: rows, money, what was done, where', (id, expected) => {
    expect(found(check(MESSY), id)).toEqual(expected);
  });

  it('shows every check once, with its share of all rows', () => {
    const { rows } = tableOf(check(MESSY), 'checks');
    expect(rows).toHaveLength(21);
    expect(rows.find(([id]) => id === 'refunds')?.[2]).toBe(3 / 20);
  });

  it('counts what is left: 12 rows, 6 orders (A-1, A-9 twice, A-13, A-14, A-15) of 4 customers', () => {
    const output = check(MESSY);
    expect([output.rowsUsed, output.n]).toEqual([12, 6]);
    expect(output.findings[0]?.values).toMatchObject({ n: 20, used: 12, orders: 6, customers: 4 });
    expect([output.period?.from, output.period?.to].map((day) => isoDay(day ?? 0))).toEqual([
      '1999-12-31',
      '2026-03-25',
    ]);
  });

  it('says first whether it can be used, then the errors of most rows and the month without orders', () => {
    // 4 of 19 rows that are not blank are unreadable, which is over a fifth.
    expect(sentences(check(MESSY))).toEqual([
      'Считать по этой выгрузке нельзя: строк — 20, в списке для отчётов — 12. Проверьте, те ли столбцы выбраны.',
      'Похожие покупатели: строк — 4 из 20. Приведите к одному написанию.',
      'Номер у разных покупателей: строк — 3 из 20. Проверьте номера заказов.',
      'Тот же номер спустя 31 день: строк — 3 из 20. Если нумерация началась заново, добавьте к номеру год.',
      'Месяцы без заказов — 1 из 3: 2026-02. Проверьте, весь ли период выгружен.',
      'Сумма не распознана: строк — 1 из 20. Введите сумму числом.',
    ]);
    // In January twice: 1000 + 500 + 250 + 250 + 100; in March: 50 − 300 − 80 − 9999 + 0 + 60.
    expect(tableOf(check(MESSY), 'months').rows).toEqual([
      ['≤ 1999-12', 1, 10],
      ['2026-01', 3, 2100],
      ['2026-02', 0, 0],
      ['2026-03', 2, -10_269],
    ]);
  });

  it('lists rows left out with their cells', () => {
    const left = check(MESSY).leftOut.map(({ text, rows, offences: [first] }) => [
      text.en,
      rows,
      ...(first === undefined ? [] : [`${first.role}:${first.row}`, first.value]),
    ]);
    expect(left).toEqual([
      ['Blank rows: {rows:int}', 1],
      ['No customer: {rows:int}', 1, 'customer:3', ''],
      ['Unreadable date: {rows:int}', 1, 'date:4', '31.02.2026'],
      ['Unreadable amount: {rows:int}', 1, 'amount:5', 'много'],
      ['Error in a cell: {rows:int}', 1, 'customer:6', '#REF!'],
      ['Cancelled orders: {rows:int}', 1, 'status:7', 'Отменён'],
      ['Another currency: {rows:int}', 1, 'currency:8', 'USD'],
      ['After the report date: {rows:int}', 1, 'date:9', ''],
    ]);
    const repeats = check(MESSY, { repeats: 'drop' }).leftOut.find(({ text }) => text.en.startsWith('Identical rows'));
    expect(repeats).toMatchObject({ rows: 1, offences: [{ role: 'order_id', row: 11, value: 'A-9' }] });
  });

  it('counts and names a row with two bad cells once, by the first', () => {
    const output = check([
      ['скоро', 'A', 'x', 'много'],
      ['2026-01-05', 'A', 'y', 'мало'],
    ]);
    expect(
      output.leftOut.map(({ rows, offences }) => [rows, offences.map(({ role, row }) => `${role}:${row}`)]),
    ).toEqual([
      [1, ['date:0']],
      [1, ['amount:1']],
    ]);
  });

  it('shows sums by currency and the statuses met', () => {
    const output = check(MESSY);
    // RUB of all readable rows but the cancelled one: 1000 + 500 + 900 + 250 + 250 + 100 + 50 − 300 − 80 − 9999 + 10 + 0 + 60.
    expect(tableOf(output, 'currencies').rows).toEqual([
      ['RUB', 13, -7259, 'kept'],
      ['USD', 1, 20, 'out'],
    ]);
    expect(tableOf(output, 'statuses').rows).toEqual([
      ['Выполнен', 14, 'kept'],
      ['Отменён', 1, 'out'],
    ]);
  });

  it('makes a list for reports whose headers every panel recognises, in each language', () => {
    const output = check(MESSY);
    const { columns, rows } = tableOf(output, 'clean');
    expect(rows).toHaveLength(12);
    expect(rows[1]).toEqual([civilDay(2026, 1, 5), 'Анна', 'A-1', 500, 'RUB']);
    expect(rows.at(-1)).toEqual([civilDay(2026, 3, 25), 'ЕГОР', 'A-15', 60, 'RUB']);
    for (const lang of LANGS) {
      const file = { ...FILE, lang };
      const sheet = [headerCells({ id: '', columns, rows }, file), ['01.02.2026', 'Анна', 'A-1', 500, 'RUB']];
      expect(recogniseColumns(sheet, ORDERS_MODEL.columns, file)).toEqual({
        headerRow: 1,
        columns: { date: 0, customer: 1, order_id: 2, amount: 3, currency: 4, status: null },
      });
    }
  });
});

describe('settings', () => {
  it('drop repeats, keep cancelled orders, add currencies up', () => {
    const output = check(MESSY, { repeats: 'drop', cancelled: 'keep', currencies: 'keep' });
    expect(output.rowsUsed).toBe(12 - 1 + 1 + 1);
    const states = ['repeats', 'cancelled', 'currency'].map((id) => found(output, id)?.[2]);
    expect(states).toEqual(['out', 'kept', 'kept']);
    expect(tableOf(output, 'currencies').rows.map((row) => row[3])).toEqual(['kept', 'kept']);
    expect(tableOf(output, 'statuses').rows.map((row) => row[2])).toEqual(['kept', 'kept']);
  });

  it('leave out what is later than the report date', () => {
    const output = check(MESSY, { as_of: civilDay(2026, 1, 31) ?? 0 });
    // Left of January and before: rows 0, 1, 10, 11, 12 and 17.
    expect([output.rowsUsed, found(output, 'future')?.[0]]).toEqual([6, 7]);
  });
});

describe('money', () => {
  it('is told in the currency the orders name, in none when several are added up, else in the file’s', () => {
    const tenge: Row[] = [
      ['2026-01-05', 'A', 1, '100 ₸'],
      ['2026-01-06', 'B', 2, '200 ₸'],
    ];
    expect(tableOf(check(tenge), 'checks').currency).toBe('₸');
    expect(tableOf(check([...tenge, ['2026-01-07', 'C', 3, '$5']], { currencies: 'keep' }), 'checks').currency).toBe(
      '',
    );
    expect(tableOf(check([['2026-01-05', 'A', 1, 100]]), 'checks').currency).toBeUndefined();
  });

  const amounts = (...sums: readonly (string | number)[]): Row[] =>
    sums.map((sum, i): Row => ['2026-01-05', `c${i}`, i, sum]);

  it('without a currency is pointed out when it is not in the file’s, and counted', () => {
    const output = check(amounts('$20', '30', '40'));
    expect(found(output, 'unmarked')).toEqual([2, 70, 'kept', 'amount:1 amount:2']);
    expect(found(output, 'currency')).toEqual([0, null, 'none', null]);
    expect(sentences(output)[1]).toBe('Валюта не указана: строк — 2 из 3. Считаются в $. Проверьте.');
    const { columns } = tableOf(output, 'checks');
    expect(columns.at(-1)?.words?.['unmarked']?.en).toBe('Counted as $. Check');
  });

  it('without a currency is no finding in the file’s currency when that is the main one, only a note', () => {
    expect(found(check(amounts('20 ₽', 30)), 'unmarked')?.[0]).toBe(0);
    const output = check(amounts('$20', 30, 40));
    expect([found(output, 'unmarked')?.[0], found(output, 'currency')?.[0]]).toEqual([0, 1]);
    expect(output.leftOut.at(-1)).toMatchObject({ rows: 2, values: { cur: '₽' } });
    // Two sums in dollars, one bare: dollars are the main currency, so the one in roubles is left out and told.
    const dollars = check(amounts('$20', '$30', 40));
    expect(found(dollars, 'unmarked')).toEqual([1, null, 'out', 'amount:2']);
    expect(found(dollars, 'currency')).toEqual([1, null, 'out', 'amount:2']);
    expect(dollars.leftOut.map(({ rows, offences }) => [rows, offences])).toEqual([
      [1, [expect.objectContaining({ role: 'amount', row: 2, value: '' })]],
      [1, []],
    ]);
  });

  it('of several currencies is never one sum', () => {
    const rows: Row[] = [
      ['2026-01-05', 'A', 1, 100, 'RUB', 'paid'],
      ['2026-01-05', 'B', 2, 200, 'RUB', 'cancelled'],
      ['2026-01-06', 'C', 3, 5, 'USD', 'cancelled'],
      ['2026-01-06', '', 4, 50, 'RUB', 'paid'],
      ['someday', 'D', 5, 7, 'USD', 'paid'],
    ];
    const money = (params = {}) =>
      ['cancelled', 'EMPTY_CUSTOMER', 'NOT_DATE'].map((id) => found(check(rows, params), id)?.[1]);
    expect(money()).toEqual([null, 50, null]);
    // Added up as one by choice, under a header without a sign: 200 + 5.
    expect(money({ currencies: 'keep' })).toEqual([205, 50, 7]);
    const roubles = rows.map((row) => [...row.slice(0, 4), 'RUB', row[5]]);
    expect(found(check(roubles), 'cancelled')?.[1]).toBe(205);
  });

  it('far above the rest is shown: over ten medians and over the robust fence', () => {
    const usual = [80, 90, 100, 100, 110, 120, 130, 100, 95, 105];
    const sheet = (amounts: readonly number[]) => amounts.map((sum, i): Row => ['2026-01-05', `c${i}`, i, sum]);
    // The median is 100: 990 is below ten of it, 1010 above.
    expect(found(check(sheet([...usual, 990])), 'large')?.[0]).toBe(0);
    expect(found(check(sheet([...usual, 1010])), 'large')).toEqual([1, 1010, 'kept', 'amount:10']);
    // Nine purchases tell nothing about what is usual.
    expect(found(check(sheet([...usual.slice(0, 8), 1e6])), 'large')?.[0]).toBe(0);
    // Amounts that spread tenfold anyway: the fence lies higher than ten medians.
    expect(found(check(sheet([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 300])), 'large')?.[0]).toBe(0);
  });
});

describe('a totals row', () => {
  it('is told as that, not as an order without a customer or a date', () => {
    const output = check([
      ['2026-01-05', 'Анна', 'A-1', 100],
      ['2026-01-06', '', 'A-2', 50],
      ['', '', 'Итого', 150],
    ]);
    expect(found(output, 'totals')).toEqual([1, null, 'out', 'order_id:2']);
    expect(found(output, 'EMPTY_CUSTOMER')?.[0]).toBe(1);
    expect(found(output, 'NOT_DATE')?.[0]).toBe(0);
    expect(output.leftOut[0]).toMatchObject({ rows: 1, offences: [{ role: 'order_id', row: 2, value: 'Итого' }] });
  });
});

describe('bad input', () => {
  it('of blank rows only is refused as no data', () => {
    expect(() => check([['', ' ', '', '']])).toThrow(new AppError('NO_DATA'));
  });

  it('of refunds only is reported as nothing to count from', () => {
    const output = check([
      ['2026-01-05', 'A', 'x', -5],
      ['2026-01-06', 'B', 'y', -6],
    ]);
    expect(output.findings.map(({ code }) => code)).toEqual(['unfit', 'alone']);
    expect([output.n, tableOf(output, 'months').rows]).toEqual([0, [['2026-01', 0, -11]]]);
  });

  it('without one readable row is still told cell by cell', () => {
    const output = check([['когда-то', 'A', 'x', 'много']]);
    expect([output.rowsUsed, output.period, output.findings[0]?.code]).toEqual([0, null, 'unfit']);
    expect(output.parts.map(({ id }) => id)).toEqual(['checks', 'clean']);
    expect(found(output, 'NOT_DATE')).toEqual([1, null, 'out', 'date:0']);
  });

  it('of one good row, of zeros only, of enormous names is taken as it is', () => {
    expect(sentences(check([['2026-01-05', 'A', 'x', 5]]), 'en')).toEqual([
      'The export can be trusted: 1 row, 1 order, 1 customer.',
    ]);
    const zeros = Array.from({ length: 12 }, (_, i): Row => ['2026-01-05', `c${i}`, i, 0]);
    expect(check(zeros).findings.map(({ code }) => code)).toEqual(['trusted', 'zero']);
    const long = 'x'.repeat(50_000);
    const names = [long, `${long}y`, long.toUpperCase()];
    const output = check(names.map((name, i): Row => ['2026-01-05', name, i, 5]));
    expect(found(output, 'alike')?.[0]).toBe(2);
  });

  it('without order number, currency and status says which checks could not be made', () => {
    const output = check(
      [
        ['2026-01-05', 'A', 5],
        ['2026-01-06', 'B', 6],
      ],
      {},
      ['date', 'customer', 'amount'],
    );
    const { rows } = tableOf(output, 'checks');
    const unchecked = rows.filter((row) => row[4] === 'unchecked').map(([id, count]) => [id, count]);
    expect(unchecked).toEqual(
      ['cancelled', 'currency', 'unmarked', 'repeats', 'shared', 'apart', 'lines'].map((id) => [id, null]),
    );
    expect(tableOf(output, 'clean').columns.map(({ id }) => id)).toEqual(['date', 'customer', 'amount']);
    expect(output.parts.map(({ id }) => id)).toEqual(['checks', 'months', 'clean']);
  });
});
