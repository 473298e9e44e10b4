import { describe, expect, it } from 'vitest';
import { aggregate } from './customers';
import { type OrderCells, readOrders } from './orders';
import { currencyOffences, moneySign, type UsableChoices, usableOrders } from './usableOrders';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' } as const;
const LEAVE_OUT: UsableChoices = { cancelled: 'drop', currencies: 'drop' };

/** Orders of amounts, all good, with columns beside them. */
const cellsOf = (amount: readonly unknown[], more: Partial<OrderCells> = {}): OrderCells => ({
  customer: amount.map((_, i) => `c${i}`),
  date: amount.map(() => '2026-01-01'),
  amount,
  ...more,
});

function usable(cells: OrderCells, choices: Partial<UsableChoices> = {}, fileCurrency = '₽') {
  const { orders } = readOrders(cells, FILE);
  const result = usableOrders(orders, cells, fileCurrency, { ...LEAVE_OUT, ...choices });
  return { ...result, all: orders, amounts: [...result.orders.amount], rows: [...result.orders.row] };
}

describe('cancelled orders', () => {
  const cells = cellsOf([10, 'bad', 20, 40], { status: ['ok', 'отменён', 'Отменён', 7], order_id: [1, 2, 3, 4] });

  it('are left out, by the row they stand in', () => {
    // The second row is unreadable, so line 1 is row 2.
    expect(usable(cells)).toMatchObject({ amounts: [10, 40], rows: [0, 3], cancelled: [1] });
  });

  it('stay when that is chosen, and are told all the same', () => {
    expect(usable(cells, { cancelled: 'keep' })).toMatchObject({ amounts: [10, 20, 40], cancelled: [1] });
  });

  it('leave numbers of customers and orders as they were', () => {
    const { orders } = usable(cells);
    expect([...orders.customer].map((who) => orders.names[who])).toEqual(['c0', 'c3']);
    expect([...(orders.orderId ?? [])].map((id) => orders.orderNames?.[id])).toEqual(['1', '4']);
    expect(aggregate(orders)).toMatchObject({ names: ['c0', 'c3'], revenue: 50, refundOnly: [] });
  });
});

describe('currencies', () => {
  it('by signs in the amounts: those of most lines stay', () => {
    const result = usable(cellsOf(['10 ₽', '$20', '30 руб.', '40 USD', '50 р']));
    expect(result.amounts).toEqual([10, 30, 50]);
    expect(result.currencies).toMatchObject({ codes: ['RUB', 'USD'], lines: [3, 2], main: 0, unmarked: 0 });
  });

  it('by a column, which outdoes the amount; where it is blank or broken the amount is asked', () => {
    const result = usable(cellsOf(['10 ₽', 20, '30 ₽', 40], { currency: ['KZT', 'тенге', '', '#N/A'] }), {}, '₸');
    expect(result.currencies).toMatchObject({ codes: ['KZT', 'RUB'], lines: [3, 1], unmarked: 1 });
    expect(result.amounts).toEqual([10, 20, 40]);
  });

  it('bare amounts beside several count as the file’s, named or not; of an unknown file as the most frequent', () => {
    const cells = cellsOf([1, '2', '10 ₽', '$20', '$30', '$40']);
    expect(usable(cells, {}, '$').amounts).toEqual([1, 2, 20, 30, 40]);
    // $ three times, ₽ with the bare ones three times too: the one that stands first is the main one.
    expect(usable(cells, {}, '₽').amounts).toEqual([1, 2, 10]);
    expect(usable(cells, {}, '₸')).toMatchObject({
      amounts: [20, 30, 40],
      currencies: { codes: ['RUB', 'USD', 'KZT'], lines: [1, 3, 2], bare: 'KZT' },
    });
    expect(usable(cells, {}, '')).toMatchObject({ amounts: [1, 2, 20, 30, 40], currencies: { bare: 'USD' } });
  });

  it('bare texts beside several count as the file’s, too', () => {
    expect(usable(cellsOf(['1', '2', '$3', '4 ₸']), {}, '₽')).toMatchObject({ amounts: [1, 2], foreign: [2, 3] });
  });

  it('numbers beside texts in one other currency count as the file’s: Sheets took their sign on import', () => {
    expect(usable(cellsOf([1, 2, '3 ₸']), {}, '$')).toMatchObject({ amounts: [1, 2], foreign: [2] });
    expect(usable(cellsOf(['2 ₸', 1, '4']), {}, '$')).toMatchObject({ amounts: [1, 4], foreign: [0] });
    expect(usable(cellsOf([1, 2, '3 ₸']), {}, '').foreign).toEqual([]);
  });

  it('bare texts beside one other currency count as that one when no amount is a number', () => {
    for (const sign of ['₽', '₸', '$', '']) {
      const { amounts, currencies } = usable(cellsOf(['1', '2', '3 ₸']), {}, sign);
      expect([amounts, currencies?.bare]).toEqual([[1, 2, 3], 'KZT']);
    }
  });

  it('numbers beside sums in the file’s own currency are of that currency', () => {
    expect(usable(cellsOf([1, 2, '3 ₸']), {}, '₸')).toMatchObject({ amounts: [1, 2, 3], foreign: [] });
  });

  it('a blank cell of the currency column means the file’s currency in the same way', () => {
    const cells = cellsOf([1, 2, 3], { currency: ['USD', '', ''] });
    expect(usable(cells, {}, '₽').amounts).toEqual([2, 3]);
    expect(usable(cells, {}, '$').amounts).toEqual([1, 2, 3]);
    expect(usable(cellsOf(['1', '2', '3'], { currency: ['USD', '', ''] }), {}, '₽').amounts).toEqual([1, 2, 3]);
  });

  it('all stay when they are added up as one, and the others are told all the same', () => {
    expect(usable(cellsOf(['10 ₽', '20 ₽', '$30']), { currencies: 'keep' })).toMatchObject({
      amounts: [10, 20, 30],
      foreign: [2],
    });
  });

  it('are those of the amounts: the file’s own is none of them unless some amount counts as it', () => {
    expect(usable(cellsOf(['10 ₽', '$20']), {}, '₸').currencies?.codes).toEqual(['RUB', 'USD']);
  });

  it('give money its sign, but none to several added up as one', () => {
    const [one, two] = [usable(cellsOf(['10 ₸', '20 ₸'])), usable(cellsOf(['10 ₸', '20 ₸', '$30']))];
    const signs = ([one, two] as const).map((result) => [
      moneySign(result, { currencies: 'drop' }),
      moneySign(result, { currencies: 'keep' }),
    ]);
    expect(signs).toEqual([
      ['₸', '₸'],
      ['₸', ''],
    ]);
    expect(moneySign(usable(cellsOf([10])), { currencies: 'keep' })).toBeUndefined();
  });

  it('of cancelled orders are not told twice', () => {
    const result = usable(cellsOf(['10 ₽', '20 ₽', '$30', '€40'], { status: ['', '', '', 'void'] }));
    expect(result).toMatchObject({ amounts: [10, 20], cancelled: [3], foreign: [2] });
  });

  it('of cancelled orders decide nothing: neither the main currency nor what bare amounts are in', () => {
    const status = ['', '', '', 'void', 'void', 'void'];
    // Without the three cancelled ones one currency is named and no amount is a number: an import as text.
    const cells = cellsOf(['1', '2', '3 ₸', '$4', '$5', 6], { status });
    expect(usable(cells).amounts).toEqual([1, 2, 3]);
    expect(usable(cells).currencies).toMatchObject({ codes: ['KZT'], lines: [3], unmarked: 2, bare: 'KZT' });
    expect([...(usable(cells).currencies?.isUnmarked ?? [])]).toEqual([1, 1, 0, 0, 0, 0]);
    // With them tenge and dollars are named: bare amounts are the file's roubles, and three at that.
    expect(usable(cells, { cancelled: 'keep' })).toMatchObject({
      amounts: [1, 2, 6],
      currencies: { codes: ['KZT', 'USD', 'RUB'], lines: [1, 2, 3], unmarked: 3, bare: 'RUB' },
    });
  });

  it('named by cancelled orders alone are none', () => {
    const result = usable(cellsOf([1, '$2'], { status: ['', 'void'] }));
    expect([result.amounts, result.currencies, result.foreign]).toEqual([[1], undefined, []]);
  });

  it('are named by the cell that says so', () => {
    const cells = cellsOf(['10 ₽', '20 ₽', '$30', 40, 50], { currency: ['', '', ' ', 'EUR', 'RUB'] });
    const { all, foreign } = usable(cells);
    expect(currencyOffences(all, cells, foreign)).toEqual([
      { code: 'MIXED_CURRENCY', role: 'amount', row: 2, value: '$30' },
      { code: 'MIXED_CURRENCY', role: 'currency', row: 3, value: 'EUR' },
    ]);
  });
});

it('without a status column and without a currency the orders are handed on untouched', () => {
  const cells = cellsOf([1, '2', '3,50']);
  const { orders } = readOrders(cells, FILE);
  const result = usableOrders(orders, cells, '₽', LEAVE_OUT);
  expect(result.orders).toBe(orders);
  expect(result).toEqual({ orders, cancelled: [], foreign: [] });
});
