import { callFunction } from '../src/functions/callFunction';
import { interleaved } from './measure';

const ROUNDS = 7;
const CALLS = 20;

const METRICS = [
  ['Показатель', 'Минимум', 'База', 'Максимум'],
  ['Охват, чел.', 800, 1000, 1200],
  ['Доля переходов, %', '8 %', '10 %', '12 %'],
  ['Конверсия в продажу, %', 0.4, 0.5, 0.55],
  ['Позиций в заказе, шт.', 1, 1, 2],
  ['Цена позиции, ₽', '1 000,00 ₽', 1100, 1200],
  ['Отказы и возвраты, %', 0.2, 0.1, 0.05],
  ['Повторных сделок на покупателя', 0, 1, 2],
  ['Рост чека повторной сделки, %', 0, 0.1, 0.1],
  ['Маржа, %', 0.4, 0.4, 0.45],
  ['Затраты на инструменты, ₽', 1000, 2000, 3000],
  ['Постоянные затраты, ₽', 500, 500, 500],
  ...Array.from({ length: 988 }, () => ['', '', '', '']),
];
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;

const many = (name: string) => (): void => {
  for (let call = 0; call < CALLS; call++) callFunction(name, [METRICS], FILE);
};
const [worth = 0, journey = 0] = interleaved(ROUNDS, [many('CASH_WORTH'), many('CASH_JOURNEY')]);
console.log(`CASH_WORTH of eleven metrics in 1000 rows: ${(worth / CALLS).toFixed(2)} ms`);
console.log(`CASH_JOURNEY of the same: ${(journey / CALLS).toFixed(2)} ms`);
