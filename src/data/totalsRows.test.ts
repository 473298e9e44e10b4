import { describe, expect, it } from 'vitest';
import { type OrderCells, readOrders } from './orders';
import { splitTotals } from './totalsRows';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' } as const;

function split(customer: string, date: string, more: Partial<OrderCells> = {}) {
  const cells: OrderCells = { customer: [customer], date: [date], amount: [500], ...more };
  return splitTotals(cells, readOrders(cells, FILE).offences);
}

describe('a totals row', () => {
  it.each([
    'Итого',
    'ИТОГО:',
    'Итого за период',
    'Общий итог',
    'Всего заказов: 435',
    'Барлығы',
    'Жиыны:',
    'Жалпы қорытынды',
    'Total',
    'Grand Total',
    'Subtotal: 12',
    'Totals',
  ])('says “%s” where the customer should stand', (word) => {
    expect(split(word, '')).toEqual({ totals: [{ role: 'customer', row: 0, value: word }], offences: [] });
  });

  it('may say it in place of the date or in another column', () => {
    expect(split('', 'Итого').totals).toEqual([{ role: 'date', row: 0, value: 'Итого' }]);
    expect(split('', '', { order_id: ['Total'] }).totals).toEqual([{ role: 'order_id', row: 0, value: 'Total' }]);
    expect(split('', '', { status: ['Барлығы'] }).totals).toEqual([{ role: 'status', row: 0, value: 'Барлығы' }]);
  });
});

describe('no totals row, but one to correct,', () => {
  it.each([
    ['is a company of that name', 'Total Energies', '', {}, ['NOT_DATE']],
    ['is a word that only begins so', 'Итоговый Иван', '', {}, ['NOT_DATE']],
    ['has a customer', 'Анна', '', { order_id: ['Итого'] }, ['NOT_DATE']],
    ['has a date', '', '2026-01-05', { order_id: ['Итого'] }, ['EMPTY_CUSTOMER']],
    ['says nothing', '', '', {}, ['EMPTY_CUSTOMER', 'NOT_DATE']],
  ] as const)('%s', (_, customer, date, more, codes) => {
    const { totals, offences } = split(customer, date, more);
    expect([totals, offences.map(({ code }) => code)]).toEqual([[], codes]);
  });
});
