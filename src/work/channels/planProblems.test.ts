import { describe, expect, it } from 'vitest';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { sampleSheet } from '../../core/sampleSheet';
import type { Value } from '../../core/table';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { CHANNEL_TAGS_FACT } from '../../facts/channelTags';
import { planProblems, tagProblems } from './planProblems';

const idsOf = ({ columns }: { readonly columns: readonly { readonly id: string }[] }) => columns.map(({ id }) => id);
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

/** Rows of period, channel, cost, impressions, clicks, leads, sales, revenue from A2 on. */
const plan = (...rows: (readonly Value[])[]) => sampleSheet('План каналов', idsOf(CHANNEL_PLAN_FACT), rows);
const tags = (...rows: (readonly Value[])[]) => sampleSheet('Метки каналов', idsOf(CHANNEL_TAGS_FACT), rows);
const said = (rows: ReturnType<typeof plan>, period: 'week' | 'month' | 'quarter' = 'month') =>
  planProblems(rows, period, RUSSIAN).map(({ mood, text }) => `${mood}: ${text}`);

describe('a plan of channels', () => {
  const nov = day('2026-11-01');

  it('has nothing wrong with blanks and zeros', () => {
    expect(said(plan([nov, 'Поиск', 0, null, 5, null, 0, null]))).toEqual([]);
  });

  it('says which cell is no number, negative or blank, and what to do', () => {
    const rows = plan(
      [nov, 'Поиск', 'около 5', 100_000, '50 000 ₽', 1, 1, -5],
      ['ноябрь', 'Соцсети', 1, 1, 1, 1, 1, 1],
      [null, null, 1, 1, 1, 1, 1, 1],
    );
    expect(said(rows)).toEqual([
      'error: Не число: лист «План каналов», ячейка C2, значение «около 5». Введите только число, без валюты и слов, например 50000.',
      'warn: Число записано текстом: лист «План каналов», ячейка E2, значение «50 000 ₽». Отчёт прочтёт его, а формулы листа — нет. Введите только число.',
      'error: Отрицательное число: лист «План каналов», ячейка H2, значение «-5». Введите ноль или больше.',
      'error: Непонятный период: лист «План каналов», ячейка A3, значение «ноябрь». Впишите любой день периода, например 01.11.2026.',
      'error: Не указан период: лист «План каналов», ячейка A4. Впишите любой день периода, например 01.11.2026.',
      'error: Не указан канал: лист «План каналов», ячейка B4. Впишите название канала.',
    ]);
  });

  it('has a channel once in a period, whatever its case; weeks begin on Monday', () => {
    // 02.11.2026 is a Monday, 08.11.2026 the Sunday after it.
    const rows = plan(
      [day('2026-11-02'), 'Поиск', 1],
      [day('2026-11-08'), ' поиск ', 1],
      [day('2026-11-09'), 'Поиск', 1],
      [day('2026-12-31'), 'Поиск', 1],
    );
    const twice = (first: number, row: number) =>
      `error: Канал «${row === 3 ? 'поиск' : 'Поиск'}» стоит в одном периоде дважды: лист «План каналов», строки ${first} и ${row}. Оставьте одну из них.`;
    expect(said(rows, 'week')).toEqual([twice(2, 3)]);
    expect(said(rows)).toEqual([twice(2, 3), twice(2, 4)]);
    // Months of a quarter add up.
    expect(said(rows, 'quarter')).toEqual([twice(2, 3), twice(2, 4)]);
  });

  it('warns of more clicks than impressions, but not where nobody counts these', () => {
    const rows = plan([nov, 'Поиск', 1, 100, 101], [nov, 'Рассылка', 1, 0, 101], [nov, 'Карты', 1, null, 7]);
    expect(said(rows)).toEqual([
      'warn: Кликов больше, чем показов: лист «План каналов», строка 2, канал «Поиск», клики — 101, показы — 100. Проверьте оба числа.',
    ]);
  });

  it('names ten of a kind and counts the others', () => {
    const rows = plan(...Array.from({ length: 13 }, (_, i): Value[] => [nov, `Канал ${i}`, 'x']));
    expect(said(rows)).toHaveLength(11);
    expect(said(rows)[10]).toMatch(/^error: Ещё таких же: 3\./);
  });
});

describe('tags of channels', () => {
  it('need a tag and a channel, and belong to one channel', () => {
    const rows = tags(
      ['google', 'cpc', null, 'Поиск'],
      ['Google', 'CPC', null, 'поиск'],
      ['google', 'CPC', null, 'Соцсети'],
      [null, null, null, 'Карты'],
      ['vk', null, null, null],
    );
    expect(tagProblems(rows, RUSSIAN).map(({ text }) => text)).toEqual([
      'Одни и те же метки отнесены к разным каналам: лист «Метки каналов», строки 2 и 4. Оставьте одну из них.',
      'Канал «Карты» без меток: лист «Метки каналов», строка 5. Впишите хотя бы одну метку: пустые подходят всем ссылкам.',
      'У меток нет канала: лист «Метки каналов», ячейка D6. Впишите канал, к которому они относятся.',
    ]);
  });
});
