import { describe, expect, it } from 'vitest';
import { hiddenCount, shownCodes, WHOLE_LIBRARY } from './libraryFilter';

const ITEMS = [
  { code: 'C01', stage: 'choice', place: 'online', industries: ['retail', 'fitness'], name: 'Сайт', isThere: false },
  { code: 'C02', stage: 'choice', place: 'offline', industries: ['fitness'], name: 'Пробное занятие', isThere: true },
  {
    code: 'D01',
    stage: 'deal',
    place: 'offline',
    industries: ['retail'],
    name: 'Приём оплаты на кассе',
    isThere: false,
  },
];

const shown = (filter: Partial<typeof WHOLE_LIBRARY>) => [...shownCodes(ITEMS, { ...WHOLE_LIBRARY, ...filter })];

describe('the library', () => {
  it('is seen whole at first, with what the journey has already', () => {
    expect(shown({})).toEqual(['C01', 'C02', 'D01']);
  });

  it.each([
    ['a stage', { stage: 'choice' }, ['C01', 'C02']],
    ['an industry', { industry: 'retail' }, ['C01', 'D01']],
    ['a place', { place: 'offline' }, ['C02', 'D01']],
    ['all three', { stage: 'choice', industry: 'fitness', place: 'offline' }, ['C02']],
    ['words in any order, without regard to capitals and «ё»', { text: ' касс ПРИЕМ ' }, ['D01']],
    ['a text that is not there', { text: 'кино' }, []],
  ])('is narrowed by %s', (_what, filter, codes) => {
    expect(shown(filter)).toEqual(codes);
  });

  it('counts the chosen ones that are out of sight', () => {
    expect(hiddenCount(['C01', 'D01'], shownCodes(ITEMS, { ...WHOLE_LIBRARY, stage: 'deal' }))).toBe(1);
  });
});
