import { describe, expect, it } from 'vitest';
import { barrierFinder, type NamedBarrier, sharedReasons } from './barrierFinder';
import { crmRefusals } from './crmRefusals';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const barrier = (code: string, ru: string, en: string, ...reasons: string[]): NamedBarrier => ({
  ...{ code, names: { ru, kk: '', en }, reasons },
});
const BARRIERS = [
  barrier('B1', 'Дорого', 'Too expensive', 'нет бюджета', 'высокая цена'),
  barrier('B2', 'Долго ждать, далеко ехать', '', 'сроки'),
  barrier('B3', 'Ещё думаю', '', 'сроки'),
];
const read = (columns: Readonly<Record<string, readonly unknown[]>>) => crmRefusals(columns, BARRIERS, 'CRM', FILE);
const shown = (columns: Parameters<typeof read>[0]) =>
  read(columns).rows.map(({ barrier: name, stage, lost, person }) => [person, stage, name, lost]);
const told = (columns: Parameters<typeof read>[0]) =>
  read(columns).leftOut.map(({ text, rows, values }) => [text.ru.split(':')[0], rows, values?.['names'] ?? '']);

describe('barriers', () => {
  const find = barrierFinder(BARRIERS);

  it.each(['дорого', ' ДОРОГО! ', 'Too Expensive', 'нет  бюджета', 'b1', 'Дopoгo'])('«%s» is the first one', (text) => {
    expect(find(text)?.code).toBe('B1');
  });

  it('ё is е; what is called otherwise is none', () => {
    expect(find('еще думаю')?.code).toBe('B3');
    expect(find('дороговато')).toBe(undefined);
    expect(find('')).toBe(undefined);
  });

  it('a reason beside two barriers is told and counts for the first', () => {
    expect(find('Сроки')?.code).toBe('B2');
    expect(sharedReasons(BARRIERS)).toEqual([{ reason: 'сроки', of: BARRIERS[2], first: BARRIERS[1] }]);
  });
});

describe('refusals of a CRM', () => {
  it('of deals with a status only lost ones count; words nobody knows are told', () => {
    const columns = {
      reason: ['дорого', 'дорого', 'сроки', 'дорого', 'дорого', ''],
      status: ['Закрыто и не реализовано', 'Успешно реализовано', 'Отказ', '', 'Абракадабра', 'Отказ'],
    };
    expect(shown(columns)).toEqual([
      [1, 'Закрыто и не реализовано', 'Дорого', null],
      [2, 'Отказ', 'Долго ждать, далеко ехать', null],
    ]);
    expect(told(columns)).toEqual([
      ['Строк без причины отказа', 1, ''],
      ['Строк с непонятным статусом', 1, 'Абракадабра'],
    ]);
  });

  it('several reasons of a cell are rows of one person, who meant to spend the amount once: 9000 = 3 · 3000', () => {
    expect(
      shown({ reason: ['Дорого; долго ждать, далеко ехать, мода'], amount: ['9 000 ₽'], stage: ['выбор'] }),
    ).toEqual([
      [1, 'выбор', 'Дорого', 3000],
      [1, 'выбор', 'Долго ждать, далеко ехать', 3000],
      [1, 'выбор', 'мода', 3000],
    ]);
  });

  it('rows of one deal are one person; a barrier named twice counts once', () => {
    const columns = {
      reason: ['дорого', 'нет бюджета', 'сроки', 'дорого'],
      deal: [7, 7, '7', 8],
      amount: [100, 100, 100, 40],
    };
    expect(shown(columns)).toEqual([
      [1, '', 'Дорого', 50],
      [1, '', 'Долго ждать, далеко ехать', 50],
      [2, '', 'Дорого', 40],
    ]);
  });

  it('reasons that are no barrier stay as they are and are listed', () => {
    const columns = { reason: ['Не понравился цвет', 'дорого', 'не понравился цвет'] };
    expect(shown(columns).map(([, , name]) => name)).toEqual(['Не понравился цвет', 'Дорого', 'не понравился цвет']);
    expect(told(columns)).toEqual([
      ['Отказов с причиной, которой нет среди барьеров', 2, 'Не понравился цвет\nне понравился цвет'],
    ]);
  });

  it('reasons that are no barrier count once a refusal, and are nothing to tell where there is no list of barriers', () => {
    const columns = { reason: ['Цвет; запах', 'дорого'] };
    expect(told(columns)).toEqual([['Отказов с причиной, которой нет среди барьеров', 1, 'Цвет\nзапах']]);
    expect(crmRefusals(columns, [], 'CRM', FILE).leftOut).toEqual([]);
  });

  it('an amount that is none, or of another currency, is left out and the refusal counted', () => {
    const columns = { reason: ['дорого', 'дорого', 'дорого', 'дорого'], amount: ['много', -5, '100 $', '200 ₽'] };
    expect(shown(columns).map(([, , , lost]) => lost)).toEqual([null, null, null, 200]);
    expect(told(columns)).toEqual([
      ['Отказов с непонятной суммой', 2, ''],
      ['Отказов в другой валюте', 1, ''],
    ]);
  });

  it('a date that is none is told, and the refusal counted; a blank one says nothing', () => {
    const columns = { reason: ['дорого', 'дорого', 'дорого'], date: ['31.02.2026', '', '01.03.2026'] };
    expect(read(columns).rows.map(({ day }) => day)).toEqual([null, null, Date.UTC(2026, 2, 1) / 86_400_000]);
    expect(told(columns)).toEqual([['Отказов с непонятной датой', 1, '']]);
    expect(read(columns).leftOut[0]?.offences).toMatchObject([{ role: 'date', row: 0, value: '31.02.2026' }]);
  });

  it('blank rows and totals are no refusals; days are read', () => {
    const columns = { reason: ['дорого', '', 'Итого'], date: ['22.11.2026', '', ''] };
    expect(read(columns).rows).toMatchObject([{ day: Date.UTC(2026, 10, 22) / 86_400_000, origin: 'CRM' }]);
    expect(told(columns)).toEqual([['Итоговых строк', 1, '']]);
  });
});
