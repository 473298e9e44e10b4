import { describe, expect, it } from 'vitest';
import { civilDay } from '../core/civilDate';
import type { Localized } from '../core/lang';
import { fill } from './template';

const CUSTOMERS: Localized = {
  ru: '{n:int} {n:plural:покупатель|покупателя|покупателей}',
  kk: '{n:int} сатып алушы',
  en: '{n:int} {n:plural:customer|customers}',
};

describe('templates', () => {
  it.each([
    [1, '1 покупатель', '1 customer'],
    [2, '2 покупателя', '2 customers'],
    [5, '5 покупателей', '5 customers'],
    [11, '11 покупателей', '11 customers'],
    [21, '21 покупатель', '21 customers'],
    [112, '112 покупателей', '112 customers'],
  ])('put the word of %i in its form', (n, ru, en) => {
    expect(fill(CUSTOMERS, { n }, 'ru')).toBe(ru);
    expect(fill(CUSTOMERS, { n }, 'kk')).toBe(`${n} сатып алушы`);
    expect(fill(CUSTOMERS, { n }, 'en')).toBe(en);
  });

  it('never alter or re-read a value from outside', () => {
    const text: Localized = { ru: 'лист «{sheet}», {n:int}', kk: '{sheet} {n:int}', en: '{sheet} {n:int}' };
    expect(fill(text, { sheet: '{n:int} =A1', n: 7 }, 'ru')).toBe('лист «{n:int} =A1», 7');
  });

  it('write days as each language does', () => {
    const text: Localized = { ru: '{d:day} {d:dayMonth}', kk: '{d:day} {d:dayMonth}', en: '{d:day} {d:dayMonth}' };
    const d = civilDay(2026, 12, 5) ?? 0;
    expect(fill(text, { d }, 'ru')).toBe('05.12.2026 05.12');
    expect(fill(text, { d }, 'kk')).toBe('05.12.2026 05.12');
    expect(fill(text, { d }, 'en')).toBe('Dec 5, 2026 Dec 5');
  });
});
