import { describe, expect, it } from 'vitest';
import { isConversion } from './conversionCell';

describe('a cell of a conversion', () => {
  it.each([
    ...['да', 'иә', 'Yes', true, 1, '1', '2 500,00', 'куплено', 'Оплачено', 'Успешно реализовано', 'purchase', '+'],
    ...['Заказ', 'сатып алды', 'Төленді', 'Deal won'],
  ])('says yes: %s', (cell) => {
    expect(isConversion(cell, 'ru_RU')).toBe(true);
  });

  it.each([
    ...[
      '',
      'нет',
      'жоқ',
      'no',
      false,
      0,
      '0',
      '-',
      'Отказ',
      'В работе',
      'визит',
      'page_view',
      'не купил',
      'session_start',
    ],
    ...['Не оплачено', 'кіру'],
  ])('says no: %s', (cell) => {
    expect(isConversion(cell, 'ru_RU')).toBe(false);
  });

  it('is not guessed from words nobody knows', () => {
    expect(isConversion('абракадабра', 'ru_RU')).toBeUndefined();
  });
});
