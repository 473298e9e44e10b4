import { describe, expect, it } from 'vitest';
import { ratingViews } from './ratingViews';
import type { ReviewReply } from './repliesOfVisit';

const name = (text: string) => ({ ru: text, kk: text, en: text });
const touchpoints = [
  { code: 'P1', stage: 'need', jobs: [], target: 4, isCritical: false, importance: null, name: name('Вывеска') },
  { code: 'P2', stage: 'deal', jobs: [], target: 4.5, isCritical: false, importance: null, name: name('Касса') },
];
const reply = (touchpoint: string, kind: string, answer: string, score: number | null = null): ReviewReply => ({
  ...{ version: 1, item: `${touchpoint}${kind}`, question: '' },
  ...{ touchpoint, kind, answer, score },
});
const same = (text: string): string => text;

describe('the ratings of a visit', () => {
  it('stand in the order of the visit, those no longer in the programme behind them', () => {
    const replies = ['P9', 'P2', 'P1'].map((code) => reply(code, 'score', '4', 4));
    expect(ratingViews(replies, { touchpoints }, same, 'ru').map((one) => one.name)).toEqual([
      'Вывеска',
      'Касса',
      'P9',
    ]);
  });

  it('are told against their targets, with the comment', () => {
    const replies = [reply('P2', 'score', '5 — отлично', 5), reply('P2', 'idea', 'Быстро')];
    expect(ratingViews(replies, { touchpoints }, same, 'ru')).toEqual([
      { name: 'Касса', score: 5, text: '5 из 5, цель 4,5', comment: 'Быстро', sign: 'up' },
    ]);
  });

  it('say what was chosen where nothing could be judged, and never a number', () => {
    const [rating] = ratingViews([reply('P1', 'score', 'не было возможности')], { touchpoints }, same, 'ru');
    expect(rating).toMatchObject({ score: null, text: 'без оценки: не было возможности', sign: 'none' });
  });

  it('have no target where the programme has none', () => {
    const [rating] = ratingViews([reply('P9', 'score', '2', 2)], { touchpoints }, same, 'ru');
    expect(rating).toMatchObject({ text: '2 из 5', sign: 'none' });
  });
});
