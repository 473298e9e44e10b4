import { expect, it } from 'vitest';
import { parentsCase } from '../../../test/fakes/parentsData';
import { pointView } from './pointView';

const EN = { lang: 'en', locale: 'en_US', zone: 'America/New_York', currency: '$' } as const;
const RU = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

it.each([
  [EN, 0, 'up to $456.96 a month'],
  [EN, 241.92, '$241.92 to 456.96 a month'],
  [RU, 0, 'до 456,96 ₽ в месяц'],
  [RU, 241.92, 'от 241,92 до 456,96 ₽ в месяц'],
])('money has its currency, with one end as with two: %o, from %d', (file, low, money) => {
  const { point } = parentsCase();
  const of = { point: { ...point, low }, job: undefined, more: null, task: null, open: [] };
  expect(pointView(of, file).money.replace(/[\u00a0\u202f]/g, ' ')).toBe(money);
});
