import { describe, expect, it } from 'vitest';
import { recogniseColumns } from './headers';
import { ORDER_COLUMNS } from './orderColumns';

const recognise = (rows: readonly (readonly unknown[])[], locale = 'ru_RU') =>
  recogniseColumns(rows, ORDER_COLUMNS, { locale, zone: 'UTC' });

describe('headers are recognised', () => {
  it('in Russian, with a currency after the comma', () => {
    const found = recognise([
      ['Дата', 'Клиент', 'Номер заказа', 'Товар', 'Сумма, ₽'],
      ['12.03.2026', 'Анна', 'A-1', 'чай', 1200],
    ]);
    expect(found).toEqual({
      headerRow: 1,
      columns: { customer: 1, date: 0, amount: 4, order_id: 2, currency: null, status: null },
    });
  });

  it('in Kazakh and in English, whatever the locale of the file', () => {
    const kk = recognise(
      [
        ['Күні', 'Сатып алушы', 'Сома'],
        ['12.03.2026', 'Айгерім', 500],
      ],
      'kk_KZ',
    );
    expect(kk.columns).toMatchObject({ date: 0, customer: 1, amount: 2, order_id: null });
    const en = recognise(
      [
        ['customer_id', 'order_date', 'revenue'],
        ['Brion', '2004-12-20', 32],
      ],
      'kk_KZ',
    );
    expect(en.columns).toMatchObject({ customer: 0, date: 1, amount: 2 });
  });

  it('of currency and status, not of their dates, sums or rates', () => {
    const columnsOf = (...headers: string[]) => {
      const { columns } = recognise([headers, headers.map((header) => (/дата/i.test(header) ? '12.03.2026' : 'x'))]);
      return [columns['currency'], columns['status']];
    };
    expect(columnsOf('Сумма в валюте', 'Курс валюты', 'Валюта', 'Дата статуса', 'Статус заказа')).toEqual([2, 4]);
    expect(columnsOf('Валюта коды', 'Тапсырыс күйі')).toEqual([0, 1]);
    expect(columnsOf('Order Currency', 'Customer status', 'Delivery status', 'Financial Status')).toEqual([0, 3]);
  });

  it('below a title and a period', () => {
    const found = recognise([
      ['Выгрузка заказов', '', ''],
      ['за 2026 год', '', ''],
      ['Покупатель', 'Дата заказа', 'Итого'],
      ['Анна', '12.03.2026', '1 200,50 ₽'],
    ]);
    expect(found.headerRow).toBe(3);
    expect(found.columns).toMatchObject({ customer: 0, date: 1, amount: 2 });
  });

  it('by what stands below, when two headers would do', () => {
    const found = recognise([
      ['Заказ', 'Заказчик', 'Сумма (комментарий)', 'Сумма', 'Дата', 'Дата оплаты'],
      ['A-1', 'Анна', 'наличные', 1200, 'скоро', '12.03.2026'],
    ]);
    expect(found.columns).toMatchObject({ customer: 1, date: 5, amount: 3, order_id: 0 });
  });

  it('not at all on a sheet without them', () => {
    const found = recognise([
      [3, 4],
      [1, 2],
    ]);
    expect(found.headerRow).toBe(0);
    expect(Object.values(found.columns)).toEqual([null, null, null, null, null, null]);
  });

  it('as headers all the same when they name nothing we know', () => {
    const found = recognise([
      ['alpha', 'beta'],
      ['x', 12],
      ['y', 13],
    ]);
    expect(found.headerRow).toBe(1);
    expect(found.columns).toMatchObject({ customer: null, amount: null });
  });

  it('by the column that is the sum to pay, not a discount, tax or delivery', () => {
    const columnsOf = (...headers: string[]) =>
      recognise([
        headers,
        headers.map((header) =>
          /дат|date|paid at|created/i.test(header)
            ? '2026-03-10T22:05:00Z'
            : /сум|total|tax|shipping/i.test(header)
              ? 5
              : 'x',
        ),
      ]).columns;
    expect(columnsOf('Заказ', 'Дата', 'Клиент', 'Сумма скидки', 'Сумма к оплате')).toMatchObject({ amount: 4 });
    expect(columnsOf('Дата', 'Контрагент', 'Сумма НДС', 'Сумма документа')).toMatchObject({ customer: 1, amount: 3 });
    expect(columnsOf('Name', 'Email', 'Paid at', 'Subtotal', 'Shipping', 'Taxes', 'Total', 'Created at')).toMatchObject(
      {
        customer: 1,
        date: 2,
        amount: 6,
      },
    );
  });

  it('with neither of two columns that would do equally well: a person chooses', () => {
    const found = recognise([
      ['Дата', 'Клиент', 'Сумма', 'Сумма'],
      ['12.03.2026', 'Анна', 5, 6],
    ]);
    expect(found.columns).toMatchObject({ date: 0, customer: 1, amount: null });
  });

  it('never in a row of data, whatever the data say', () => {
    const found = recognise([
      ['foo', 'bar', 'baz'],
      ['Покупатель 9', '12.03.2026', 5],
    ]);
    expect(found.headerRow).toBe(1);
    expect(found.columns).toMatchObject({ customer: null });
  });

  it('below the row a person says', () => {
    const rows = [
      ['Клиент', 'Дата', 'Сумма'],
      ['Покупатель', 'Дата заказа', 'Итого'],
      ['Анна', '12.03.2026', 5],
    ];
    expect(recogniseColumns(rows, ORDER_COLUMNS, { locale: 'ru_RU', zone: 'UTC' }, 2)).toMatchObject({
      headerRow: 2,
      columns: { customer: 0, date: 1, amount: 2 },
    });
  });
});
