import { expect, it } from 'vitest';
import { parseDay } from '../../data/parseDate';
import { recheckOutcome } from './recheckOutcome';

const DAY = parseDay('2026-11-22') ?? 0;

it.each([
  [5, 4, true, 'Перепроверка 22.11.2026: 5 из 5, цель 4 — закрыто (1 визит)'],
  [4, 4, true, 'Перепроверка 22.11.2026: 4 из 5, цель 4 — закрыто (1 визит)'],
  [4, 4.25, false, 'Перепроверка 22.11.2026: 4 из 5, цель 4,25 — не закрыто (1 визит)'],
  [1, 4, false, 'Перепроверка 22.11.2026: 1 из 5, цель 4 — не закрыто (1 визит)'],
])('a rating of %d against a target of %d closes the task: %s', (rating, target, isMet, text) => {
  expect(recheckOutcome(rating, target, DAY, 'ru')).toEqual({ isMet, text });
});

it('what could not be judged closes nothing', () => {
  expect(recheckOutcome(null, 4, DAY, 'kk')).toEqual({
    isMet: false,
    text: 'Қайта тексеру 22.11.2026: жанасу нүктесі бағаланбаған — жабылмады (1 визит)',
  });
});
