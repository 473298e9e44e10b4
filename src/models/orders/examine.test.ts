import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { ParamValues } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import { examineOrders } from './examine';
import { type CheckId, stateOf } from './state';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' };
const EN: FileContext = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' };
const TODAY = civilDay(2026, 6, 30) ?? 0;

/** Orders of an export: by default each is another customer's, of one day, with a number of its own. */
interface Row {
  readonly who?: unknown;
  readonly day?: unknown;
  readonly sum?: unknown;
  readonly id?: string;
  readonly currency?: string;
  readonly status?: string;
}

function examine(rows: readonly Row[], params: ParamValues = {}, file = RU) {
  const columns = {
    customer: rows.map(({ who }, i) => who ?? `c${i}`),
    date: rows.map(({ day }) => day ?? '2026-01-05'),
    amount: rows.map(({ sum }) => sum ?? 100),
    order_id: rows.map(({ id }, i) => id ?? `n${i}`),
    ...(rows.some(({ currency }) => currency !== undefined)
      ? { currency: rows.map(({ currency }) => currency ?? '') }
      : {}),
    ...(rows.some(({ status }) => status !== undefined) ? { status: rows.map(({ status }) => status ?? '') } : {}),
  };
  const examined = examineOrders({ columns, params, file, today: TODAY });
  return {
    ...examined,
    amounts: [...examined.clean.amount],
    /** Rows that a check found, their money, and what was done with them. */
    found: (id: CheckId) => [examined.checks[id]?.rows, examined.checks[id]?.money, stateOf(id, examined)],
    cellsOf: (id: CheckId) => examined.checks[id]?.cells.map(({ row }) => row),
  };
}

describe('identical rows that are left out', () => {
  const drop = { repeats: 'drop' };
  const order = (sum: number, id: string, more: Row = {}): Row => ({ who: 'A', sum, id, ...more });

  it('make no refunds above purchases of a refund that stands there twice', () => {
    const rows = [order(10, '1'), order(-6, '2'), order(-6, '2')];
    // All counted: 10 − 12 = −2, both refunds are above the purchases. One left out: 10 − 6 = 4.
    expect(examine(rows).found('larger')).toEqual([2, -12, 'kept']);
    const { amounts, found } = examine(rows, drop);
    expect(amounts).toEqual([10, -6]);
    expect([found('larger'), found('refunds')]).toEqual([
      [0, 0, 'none'],
      [1, -6, 'kept'],
    ]);
    expect(found('repeats')).toEqual([1, -6, 'out']);
  });

  it('hide no refund above the purchases behind an order that stands there twice', () => {
    const rows = [order(10, '1'), order(10, '1'), order(-15, '2')];
    expect(examine(rows).found('larger')).toEqual([0, 0, 'none']);
    const { amounts, found } = examine(rows, drop);
    expect(amounts).toEqual([10, -15]);
    expect(found('larger')).toEqual([1, -15, 'kept']);
  });

  it('are counted by no other check', () => {
    const twice = (row: Row): Row[] => [row, row];
    const rows = [
      ...Array.from({ length: 10 }, (): Row => ({})),
      ...twice({ who: 'Z', sum: 0, id: 'z' }),
      ...twice({ who: 'L', sum: 5000, id: 'l' }),
      ...twice({ who: 'R', sum: -5, id: 'r' }),
      ...twice({ who: 'S', id: 'shared' }),
      { who: 'T', id: 'shared' },
      ...twice({ who: 'F', day: '2026-01-01', id: 'far' }),
      { who: 'F', day: '2026-03-01', id: 'far' },
      ...twice({ who: 'Anna', id: 'a' }),
      { who: 'ANNA', id: 'b' },
      ...twice({ who: 'O', day: '1999-12-31', id: 'o' }),
    ];
    const ids = ['zero', 'large', 'refunds', 'alone', 'shared', 'apart', 'alike', 'old', 'lines'] as const;
    const countsOf = (params: ParamValues) => ids.map((id) => examine(rows, params).found(id)[0]);
    expect(countsOf({})).toEqual([2, 2, 2, 2, 3, 3, 3, 2, 1]);
    expect(countsOf(drop)).toEqual([1, 1, 1, 1, 2, 2, 2, 1, 1]);
    // 0 + 5000 − 5 and four times 100.
    expect(examine(rows, drop).found('repeats')).toEqual([7, 5395, 'out']);
  });
});

describe('cancelled rows that are left out', () => {
  const rows: readonly Row[] = [
    { sum: '100 KZT', status: 'paid' },
    { sum: '50', status: 'paid' },
    { sum: '70 KZT', status: 'paid' },
    { sum: '5 $', status: 'cancelled' },
  ];

  it('do not decide what a bare amount is in: the others name tenge alone', () => {
    const { amounts, usable, found } = examine(rows, {}, EN);
    expect(amounts).toEqual([100, 50, 70]);
    expect(usable.currencies).toMatchObject({ codes: ['KZT'], lines: [3], bare: 'KZT' });
    expect([found('unmarked'), found('currency')]).toEqual([
      [1, 50, 'kept'],
      [0, null, 'none'],
    ]);
    // Its five dollars are no tenge.
    expect(found('cancelled')).toEqual([1, null, 'out']);
  });

  it('decide as others do when they are counted: two currencies are named, so a bare amount is the file’s', () => {
    const { amounts, usable } = examine(rows, { cancelled: 'keep' }, EN);
    expect(usable.currencies).toMatchObject({ codes: ['KZT', 'USD'], lines: [2, 2], bare: 'USD' });
    expect(amounts).toEqual([100, 70]);
  });

  it('do not decide which currency is the main one', () => {
    const { amounts } = examine([
      { sum: 1, currency: 'USD', status: 'void' },
      { sum: 2, currency: 'USD', status: 'void' },
      { sum: 3, currency: 'KZT', status: 'paid' },
    ]);
    expect(amounts).toEqual([3]);
  });

  it('are not told as rows without a currency', () => {
    const { found, usable } = examine([
      { sum: '10 ₸', status: 'paid' },
      { sum: '20', status: 'paid' },
      { sum: '30', status: 'void' },
    ]);
    expect(found('unmarked')).toEqual([1, 20, 'kept']);
    expect(usable.currencies?.unmarked).toBe(1);
  });

  it('that alone name a currency leave the others in the file’s, and their money is not added to it', () => {
    const { found, amounts, usable } = examine([{ sum: 100 }, { sum: '5 $', status: 'void' }, { sum: 7, who: '' }]);
    expect([amounts, usable.currencies]).toEqual([[100], undefined]);
    expect([found('cancelled'), found('EMPTY_CUSTOMER')]).toEqual([
      [1, null, 'out'],
      [1, 7, 'out'],
    ]);
    expect(found('currency')[2]).toBe('unchecked');
  });

  it('that alone fill the currency column leave the check of currencies made, with nothing found', () => {
    const { found } = examine([{ sum: 100 }, { sum: 5, currency: 'USD', status: 'void' }]);
    expect([found('currency')[2], found('unmarked')[2]]).toEqual(['none', 'none']);
  });
});

describe('rows without a currency', () => {
  it('left out as another currency are not said to be counted', () => {
    // Four sums in tenge are the most; the bare one is in the file’s dollars and left out with the one that says so.
    const sums = ['100 KZT', 50, '70 KZT', '5 $', '5 KZT', '0 KZT'];
    const { amounts, found, cellsOf } = examine(
      sums.map((sum): Row => ({ sum })),
      {},
      EN,
    );
    expect(amounts).toEqual([100, 70, 5, 0]);
    expect([found('currency'), cellsOf('currency')]).toEqual([
      [2, null, 'out'],
      [1, 3],
    ]);
    expect([found('unmarked'), cellsOf('unmarked')]).toEqual([[1, null, 'out'], [1]]);
    expect(found('zero')).toEqual([1, 0, 'kept']);
  });
});

describe('a check', () => {
  it('of days takes the first of January 2000 and the report date as good', () => {
    const days = ['1999-12-31', '2000-01-01', '2026-06-30', '2026-07-01'];
    const { found, cellsOf, clean } = examine(days.map((day): Row => ({ day })));
    expect([cellsOf('old'), cellsOf('future'), found('future')[2], clean.n]).toEqual([[0], [3], 'out', 3]);
  });

  it('of customers that look alike passes over one whose orders are all left out', () => {
    const twice = [{ who: 'Anna' }, { who: 'ANNA', status: 'void' }];
    expect(examine(twice).found('alike')[0]).toBe(0);
    expect(examine(twice, { cancelled: 'keep' }).found('alike')[0]).toBe(2);
  });

  it('of blank rows takes a row as blank only when customer, date and amount are', () => {
    const blank = { who: '', day: '', sum: '' };
    const { found } = examine([
      {},
      blank,
      { ...blank, who: 'A' },
      { ...blank, day: '2026-01-05' },
      { ...blank, sum: 5 },
    ]);
    expect(found('blank')).toEqual([1, null, 'out']);
  });

  it('has no sum as soon as one of its rows is in another currency, wherever that row stands', () => {
    const dollars = { sum: '5 $', status: 'void', day: 'someday' };
    const roubles = { ...dollars, sum: '7 ₽' };
    const paid = { sum: '1 ₽', status: 'paid' };
    const moneyOf = (id: CheckId, ...rows: readonly Row[]) => examine([paid, ...rows]).found(id)[1];
    expect(moneyOf('NOT_DATE', roubles, roubles)).toBe(14);
    expect(moneyOf('NOT_DATE', dollars, roubles)).toBeNull();
    const good = { day: '2026-01-05' };
    expect(moneyOf('cancelled', { ...roubles, ...good }, { ...roubles, ...good })).toBe(14);
    expect(moneyOf('cancelled', { ...dollars, ...good }, { ...roubles, ...good })).toBeNull();
  });

  it('names five cells at most', () => {
    const zeros = Array.from({ length: 6 }, (): Row => ({ sum: 0 }));
    const blanks = Array.from({ length: 6 }, (): Row => ({ who: '', day: '', sum: '' }));
    const { found, cellsOf } = examine([...zeros, ...blanks]);
    expect([found('zero')[0], cellsOf('zero')]).toEqual([6, [0, 1, 2, 3, 4]]);
    expect([found('blank')[0], cellsOf('blank')]).toEqual([6, [6, 7, 8, 9, 10]]);
  });
});
