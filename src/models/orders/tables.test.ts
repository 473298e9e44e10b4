import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { ParamValues } from '../../core/defineModel';
import type { FileContext, Table } from '../../core/table';
import { examineOrders } from './examine';
import { checkOrders } from './run';
import { checksTable, cleanTable, currenciesTable, monthsTable, statusesTable } from './tables';

const FILE: FileContext = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '' };
const TODAY = civilDay(2026, 6, 30) ?? 0;
const JAN_5 = civilDay(2026, 1, 5) ?? 0;

/** Orders of some amounts, each of customer A on one day, with columns beside them. */
function inputOf(amount: readonly unknown[], more: Readonly<Record<string, readonly unknown[]>> = {}) {
  const columns = { customer: amount.map(() => 'A'), date: amount.map(() => '2026-01-05'), amount, ...more };
  return { columns, params: {} as ParamValues, file: FILE, today: TODAY };
}
const examined = (...input: Parameters<typeof inputOf>) => examineOrders(inputOf(...input));
const kindsOf = ({ columns }: Table): string[] => columns.map(({ id, type }) => `${id}: ${type}`);

describe('the table of checks', () => {
  it('has rows, share, money, what was done, cells and advice, in words', () => {
    const table = checksTable(examined([0, 5, 5, 10]));
    const { columns, rows } = table;
    expect(kindsOf(table)).toEqual([
      'check: choice',
      'rows: count',
      'share: share',
      'money: money',
      'state: choice',
      'cells: places',
      'advice: choice',
    ]);
    const [check, , , , state, , advice] = columns.map(({ words }) => words ?? {});
    expect([check?.['zero']?.en, state?.['kept']?.en, advice?.['zero']?.en]).toEqual([
      'Amount 0',
      'counted',
      'Delete test orders',
    ]);
    expect(columns[1]).not.toHaveProperty('words');
    expect(rows.find(([id]) => id === 'zero')).toEqual(['zero', 1, 0.25, 0, 'kept', 'amount:0', 'zero']);
    expect(rows.find(([id]) => id === 'future')).toEqual(['future', 0, 0, null, 'none', null, null]);
    expect(rows.find(([id]) => id === 'shared')).toEqual(['shared', null, null, null, 'unchecked', null, null]);
  });
});

describe('the table of currencies', () => {
  it('shows the one of most rows first, wherever it stands in the data', () => {
    const table = currenciesTable(examined(['$20', '10 ₽', '30 ₽', '€7', '€1', '5 ₽']));
    expect(table && kindsOf(table)).toEqual(['currency: text', 'rows: count', 'money: money', 'state: choice']);
    expect(table?.rows).toEqual([
      ['RUB', 3, 45, 'kept'],
      ['EUR', 2, 8, 'out'],
      ['USD', 1, 20, 'out'],
    ]);
    expect(table?.currency).toBe('');
  });

  it('does not show cancelled rows that are left out', () => {
    const table = currenciesTable(
      examined(['10 ₽', '20 ₽', '$5', '$6', '99 ₽'], { status: ['', '', '', 'void', 'void'] }),
    );
    expect(table?.rows).toEqual([
      ['RUB', 2, 30, 'kept'],
      ['USD', 1, 5, 'out'],
    ]);
  });

  it('is not there for one currency', () => {
    expect(currenciesTable(examined(['10 ₽', '20 ₽']))).toBeUndefined();
  });
});

describe('the table of statuses', () => {
  it('shows the most frequent first and marks cancelled ones; blank ones are a dash', () => {
    const status = ['new', 'paid', ' paid ', '', '', '', 'void'];
    const table = statusesTable(
      examined(
        status.map(() => 1),
        { status },
      ),
    );
    expect(table && kindsOf(table)).toEqual(['status: text', 'rows: count', 'state: choice']);
    expect(table?.rows).toEqual([
      ['–', 3, 'kept'],
      ['paid', 2, 'kept'],
      ['new', 1, 'kept'],
      ['void', 1, 'out'],
    ]);
  });

  it('shows thirty', () => {
    const status = Array.from({ length: 62 }, (_, i) => `s${Math.min(Math.floor(i / 2), 30)}`);
    const table = statusesTable(
      examined(
        status.map(() => 1),
        { status },
      ),
    );
    expect(table?.rows).toHaveLength(30);
  });
});

it('the table of months has money rounded to what people pay', () => {
  const table = monthsTable(examined([1]), [{ month: '2026-01', orders: 2, money: 0.1 + 0.2 }]);
  expect(kindsOf(table)).toEqual(['month: text', 'orders: count', 'money: money']);
  expect(table.rows).toEqual([['2026-01', 2, 0.3]]);
});

describe('the list for reports', () => {
  it('has three columns when no other was chosen', () => {
    const table = cleanTable(examined([5]));
    expect(kindsOf(table)).toEqual(['date: date', 'customer: text', 'amount: money']);
    expect(table.rows).toEqual([[JAN_5, 'A', 5]]);
  });

  it('leaves the order number of a row without one empty', () => {
    const table = cleanTable(examined([5, 6], { order_id: ['', 'x'] }));
    expect(kindsOf(table)).toEqual(['date: date', 'customer: text', 'order_id: text', 'amount: money']);
    expect(table.rows).toEqual([
      [JAN_5, 'A', null, 5],
      [JAN_5, 'A', 'x', 6],
    ]);
  });

  it('names the currency of each row, whatever was left out before it', () => {
    // Row 0 is unreadable, row 1 cancelled; added up as one, dollars and roubles both stay.
    const input = inputOf(['much', '1 ₸', '$2', '3 ₽', '4 ₽'], { status: ['', 'void', '', '', ''] });
    const table = cleanTable(examineOrders({ ...input, params: { currencies: 'keep' } }));
    expect(kindsOf(table)).toEqual(['date: date', 'customer: text', 'amount: money', 'currency: text']);
    expect(table.rows.map((row) => row.slice(2))).toEqual([
      [2, 'USD'],
      [3, 'RUB'],
      [4, 'RUB'],
    ]);
    expect(cleanTable(examineOrders(input)).rows.map((row) => row.slice(2))).toEqual([
      [3, 'RUB'],
      [4, 'RUB'],
    ]);
  });

  it('keeps the order of the export, while the period goes from the first to the last day', () => {
    const output = checkOrders(inputOf([1, 2, 3], { date: ['2026-03-01', '2026-01-05', '2026-02-01'] }));
    const clean = output.parts.find(({ id }) => id === 'clean');
    const days = clean?.kind === 'table' ? clean.table.rows.map(([day]) => day) : [];
    const [march, february] = [civilDay(2026, 3, 1) ?? 0, civilDay(2026, 2, 1) ?? 0];
    expect(days).toEqual([march, JAN_5, february]);
    expect(output.period).toEqual({ from: JAN_5, to: march });
    expect(clean).toMatchObject({ apart: true });
  });

  it('is what the table of months adds up to', () => {
    const date = ['1999-12-31', '2020-05-01', '2026-01-05', '2026-02-05', '2026-04-01', '2026-04-02'];
    const output = checkOrders(inputOf([1, -2, -4, 8, -16, 0], { date }));
    const rowsOf = (wanted: string) =>
      output.parts.flatMap((part) => (part.kind === 'table' && part.id === wanted ? part.table.rows : []));
    // 1 − 2 of long ago, then refunds only, an order of 8, nothing, −16 and 0; three of the six rows are orders.
    expect(rowsOf('months')).toEqual([
      ['≤ 2020-05', 1, -1],
      ['2026-01', 0, -4],
      ['2026-02', 1, 8],
      ['2026-03', 0, 0],
      ['2026-04', 1, -16],
    ]);
    expect(rowsOf('clean').map((row) => row[2])).toEqual([1, -2, -4, 8, -16, 0]);
    expect(output.n).toBe(3);
  });
});
