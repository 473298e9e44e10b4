import { describe, expect, it } from 'vitest';
import { foldIdeas, type SaidIdea } from './ideas';

const said = (response: string, text: string, more: Partial<SaidIdea> = {}): SaidIdea => ({
  ...{ response, text, touchpoint: 'T1', job: 'J1', day: 20_700, lang: 'ru', ...more },
});

describe('ideas of shoppers', () => {
  it('that say nearly the same are one, with the visits that said it', () => {
    const ideas = foldIdeas([
      said('a', 'Поставьте вторую кассу в час пик'),
      said('b', 'поставьте вторую кассу, в час пик!', { job: 'J2', day: 20_710 }),
      said('c', 'Поставьте вторую кассу в час пик, пожалуйста', { day: 20_690 }),
      said('d', 'Добавить лавочку у примерочной'),
    ]);
    expect(ideas.map(({ n, jobs, first, last }) => ({ n, jobs, first, last }))).toEqual([
      { n: 3, jobs: ['J1', 'J2'], first: 20_690, last: 20_710 },
      { n: 1, jobs: ['J1'], first: 20_700, last: 20_700 },
    ]);
  });

  it('of different touchpoints stay apart, and blank ones are none', () => {
    const ideas = foldIdeas([
      said('a', 'Поставьте вторую кассу в час пик'),
      said('a', 'Поставьте вторую кассу в час пик', { touchpoint: 'T2' }),
      said('b', ' — '),
    ]);
    expect(ideas.map(({ touchpoint, n }) => [touchpoint, n])).toEqual([
      ['T1', 1],
      ['T2', 1],
    ]);
  });

  it('are shown with personal data hidden, also where these were filed before', () => {
    expect(foldIdeas([said('a', 'Перезвоните на 8 (701) 123-45-67')])[0]?.text).toBe('Перезвоните на [телефон скрыт]');
  });
});
