import type { Lang, Localized } from '../core/lang';

/** The six choices of a touchpoint's question, best last: ratings 1…5, then "could not judge", which is no rating. */
const SCORE_CHOICES: readonly { readonly score: number | null; readonly text: Localized }[] = [
  { score: 1, text: { ru: '1 — очень плохо', kk: '1 — өте нашар', en: '1 – very poor' } },
  { score: 2, text: { ru: '2', kk: '2', en: '2' } },
  { score: 3, text: { ru: '3', kk: '3', en: '3' } },
  { score: 4, text: { ru: '4', kk: '4', en: '4' } },
  { score: 5, text: { ru: '5 — отлично', kk: '5 — өте жақсы', en: '5 – excellent' } },
  {
    score: null,
    text: { ru: 'не было возможности оценить', kk: 'бағалау мүмкіндігі болмады', en: 'could not judge' },
  },
];

/** The texts of the six choices in a form's language, in their order. */
export function scoreChoices(lang: Lang): readonly string[] {
  return SCORE_CHOICES.map(({ text }) => text[lang]);
}

/** The rating a choice stands for: 1…5; `null` for "could not judge". @param place 0-based place among the six */
export function scoreAt(place: number): number | null {
  return SCORE_CHOICES[place]?.score ?? null;
}
