import { expect, it } from 'vitest';
import { askedBarriers, chosenCode, keptChoices } from './refusalChoices';

const form = (lang: 'ru' | 'kk', ...barriers: readonly (readonly [string, string])[]) => ({
  lang,
  choices: keptChoices(
    barriers.map(([code, text]) => ({ code, text })),
    [{ code: 'choice', text: 'B1' }],
  ),
});

it('barriers that forms asked about are known by the newest form of the language, else by one of another', () => {
  const forms = [
    form('ru', ['B1', 'Дорого'], ['B2', 'Долго']),
    form('ru', ['B1', 'Слишком дорого']),
    form('kk', ['B1', 'Қымбат'], ['B3', 'Ұзақ']),
  ];
  expect([...askedBarriers(forms, 'ru')]).toEqual([
    ['B1', 'Слишком дорого'],
    ['B3', 'Ұзақ'],
    ['B2', 'Долго'],
  ]);
  expect(askedBarriers(forms, 'kk').get('B1')).toBe('Қымбат');
  expect(askedBarriers([], 'en').size).toBe(0);
});

it('a choice is found by its text among those of its question, tabs and all', () => {
  const { choices } = form('ru', ['B1', 'Дорого\tи далеко']);
  expect(chosenCode(choices, 'barrier', 'Дорого\tи далеко')).toBe('B1');
  expect(chosenCode(choices, 'barrier', 'B1')).toBeUndefined();
});
