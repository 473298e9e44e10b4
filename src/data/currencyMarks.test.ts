import { describe, expect, it } from 'vitest';
import { currencyCode, currencyOfAmount, currencySign } from './currencyMarks';

describe('a currency is known', () => {
  it.each([
    ['RUB', ['₽', 'руб.', 'Рубли', 'р', 'р.', 'RUB', 'rur']],
    ['KZT', ['₸', 'тг', 'тг.', 'тнг', 'Тенге', 'теңге', 'KZT']],
    ['USD', ['$', 'usd', 'US$', 'доллар США']],
    ['EUR', ['€', 'EUR', 'евро']],
    ['BYN', ['Br', 'BYN']],
    ['UZS', ['сум', 'uzs']],
  ])('as %s by its signs, words and code', (code, marks) => {
    expect(marks.map(currencyCode)).toEqual(marks.map(() => code));
  });

  it('and one nobody knows stands for itself: BRL is not the Belarusian rouble, rupees are no roubles', () => {
    expect(['brl', ' PLN ', 'рупии', ''].map(currencyCode)).toEqual(['BRL', 'PLN', 'РУПИИ', '']);
  });

  it('by the sign people read', () => {
    expect(['RUB', 'KZT', 'PLN', ''].map(currencySign)).toEqual(['₽', '₸', 'PLN', '']);
  });
});

it('an amount names its currency before or behind the number, or none', () => {
  const amounts = ['1 234,50 ₽', '-$20', '$ -20', '(300 тг)', '2\u00a0500 руб.', '€1,000.00', 'USD 5'];
  expect(amounts.map(currencyOfAmount)).toEqual(['RUB', 'USD', 'USD', 'KZT', 'RUB', 'EUR', 'USD']);
  expect(['1 234,50', '-5', '(300)', '−7', '.5'].map(currencyOfAmount)).toEqual(['', '', '', '', '']);
});
