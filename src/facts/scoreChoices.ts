import type { Lang, Localized } from '../core/lang';

/** The six choices of a touchpoint's question: ratings 1…5, then "could not judge", which is no rating. */
const SCORE_CHOICES: readonly Localized[] = [
  { ru: '1 — очень плохо', kk: '1 — өте нашар', en: '1 – very poor' },
  { ru: '2', kk: '2', en: '2' },
  { ru: '3', kk: '3', en: '3' },
  { ru: '4', kk: '4', en: '4' },
  { ru: '5 — отлично', kk: '5 — өте жақсы', en: '5 – excellent' },
  { ru: 'не было возможности оценить', kk: 'бағалау мүмкіндігі болмады', en: 'could not judge' },
];

/** The texts of the six choices in a form's language, in their order. */
export function scoreChoices(lang: Lang): readonly string[] {
  return SCORE_CHOICES.map((text) => text[lang]);
}
