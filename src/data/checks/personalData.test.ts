import { describe, expect, it } from 'vitest';
import { maskPersonal, personalKinds } from './personalData';

describe('personal data in free text', () => {
  it.each([
    ['Звоните +7 707 123 45 67', 'Звоните [телефон скрыт]'],
    ['тел 8 (701) 123-45-67, Асель', 'тел [телефон скрыт], Асель'],
    ['87011234567', '[телефон скрыт]'],
    ['мой номер 701 123-45-67', 'мой номер [телефон скрыт]'],
    ['8 (7172) 12-34-56', '[телефон скрыт]'],
    ['8 7172 12 34 56', '[телефон скрыт]'],
    ['8 701 12 34 567', '[телефон скрыт]'],
    ['Тел87011234567', 'Тел[телефон скрыт]'],
    ['звоните на тел. № 8 701 123 45 67', 'звоните на тел. № [телефон скрыт]'],
    ['из Лондона +44 20 7946 0958', 'из Лондона [телефон скрыт]'],
    ['пишите ivan.petrov@mail.ru', 'пишите [почта скрыта]'],
    ['карта 4111 1111 1111 1111', 'карта [номер карты скрыт]'],
    ['СНИЛС 112-233-445 95', 'СНИЛС [СНИЛС скрыт]'],
    ['ИИН 900101300017', 'ИИН [ИИН скрыт]'],
  ])('is hidden: %s', (text, masked) => {
    expect(maskPersonal(text, 'ru')).toBe(masked);
    expect(maskPersonal(masked, 'ru')).toBe(masked);
  });

  it.each([
    ...['заказ 87011234567', 'чек № 89161234567', 'цена 12 990 ₸, скидка 8 990', 'код визита 1047132'],
    ...['22.11.2026 14:05', 'с 10:00 до 19:30', 'штрихкод 4600000000015', 'артикул 4111111111111112'],
    ...['горячая линия 8 800 555-35-35', 'код операции № 87011234567', 'чек AB87011234567'],
    ...['купили 2 по 450 и 3 по 700', 'номер 900101300018', '112-233-445 96', 'зал 3, касса 7, 15 минут'],
  ])('is not seen where there is none: %s', (text) => {
    expect(maskPersonal(text, 'ru')).toBe(text);
    expect(personalKinds(text)).toEqual([]);
  });

  it.each([
    ['letters', `${'a'.repeat(50_000)}@`],
    ['dots', `${'a.'.repeat(25_000)}@a`],
    ['digits', '1 '.repeat(25_000)],
    ['a phone word', `тел${' .'.repeat(25_000)}87011234567`],
    ['pluses', '+1 '.repeat(16_000)],
  ])('is looked for quickly in the longest answer: %s', (_, text) => {
    const began = performance.now();
    maskPersonal(text, 'ru');
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('is told of a text also after it was hidden, in whatever language', () => {
    const text = 'a@b.kz, 8 (701) 123-45-67';
    expect(personalKinds(text)).toEqual(['email', 'phone']);
    expect(personalKinds(maskPersonal(text, 'kk'))).toEqual(['email', 'phone']);
  });
});
