import { expect, it } from 'vitest';
import { parentsCase } from '../../../test/fakes/parentsData';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { evidenceViews } from './evidenceViews';

const plain = (text = ''): string => text.replace(/[\u00a0\u202f]/g, ' ');
const { known, today } = parentsCase().evidence;
const [, loss = expect.fail('no loss')] = known;

it('what other reports know of a stage is told with its source, its age and its sheet', () => {
  const [stage, ...others] = evidenceViews(known, today, RUSSIAN);
  expect(others).toEqual([]);
  expect([stage?.title, stage?.more]).toEqual(['Что ещё известно об этапе «выбор»: 2', '']);
  expect(stage?.lines.map(({ source, sheet }) => [source, sheet?.id])).toEqual([
    ['● измерено · лист «Проверка отключением», 14.11.2026', 21],
    ['● измерено · лист «Отказы и барьеры», 16.08.2026: старше 90 дней, постройте отчёт заново', 22],
  ]);
});

it('a share of a channel is assumed: nobody counted the stage it belongs to', () => {
  const share = { ...loss, kind: 'share' as const, name: 'Поиск', sheet: 'Ассоциированные конверсии' };
  const [stage] = evidenceViews([share], today, RUSSIAN);
  expect(stage?.lines.map(({ source }) => source)[0]).toMatch(/^○ допущение · лист «Ассоциированные конверсии»/);
});

it('money has the currency it came with, and without amounts there is none', () => {
  const of = (more: Partial<typeof loss>) =>
    plain(evidenceViews([{ ...loss, ...more }], today, { ...RUSSIAN, currency: '₸' })[0]?.lines[0]?.text);
  expect(of({})).toContain('потеряно 310 000 ₸ —');
  expect(of({ currency: '$' })).toContain('потеряно 310 000 $ —');
  expect(of({ currency: '' })).toContain('потеряно 310 000 —');
  expect(of({ value: null })).toBe('Барьер «Дорого»: отказов — 14, 20 % всех');
});

it('of each kind three are told, and how many more there are', () => {
  const many = Array.from({ length: 7 }, (_, i) => ({ ...loss, name: `Барьер ${i}` }));
  const [stage] = evidenceViews([...known.slice(0, 1), ...many], today, RUSSIAN);
  expect(stage?.lines).toHaveLength(4);
  expect([stage?.title, stage?.more]).toEqual([
    'Что ещё известно об этапе «выбор»: 8',
    'Ещё в отчёте о точках роста: 4',
  ]);
});
