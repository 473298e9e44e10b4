import type { Lang, Localized } from '../../core/lang';

/** Scales a matrix is filled in on. `zero` counts marks of `seed` anew and has no matrix of its own. */
export type MatrixScale = 'seed' | 'classic';

/** One mark and what it means. */
interface Level {
  readonly mark: number;
  readonly text: Localized;
}

/** The marks of each scale with their words (methods.md §4; B4-06). */
const LEVELS: Readonly<Record<MatrixScale, readonly Level[]>> = {
  seed: [
    { mark: 1, text: { ru: 'никак', kk: 'мүлдем жоқ', en: 'none' } },
    { mark: 3, text: { ru: 'опыт может сложиться', kk: 'тәжірибе қалыптасуы мүмкін', en: 'can form' } },
    { mark: 9, text: { ru: 'критический опыт', kk: 'шешуші тәжірибе', en: 'critical experience' } },
  ],
  classic: [
    { mark: 0, text: { ru: 'связи нет', kk: 'байланыс жоқ', en: 'no relation' } },
    { mark: 1, text: { ru: 'слабая связь', kk: 'әлсіз байланыс', en: 'weak' } },
    { mark: 3, text: { ru: 'средняя связь', kk: 'орташа байланыс', en: 'medium' } },
    { mark: 9, text: { ru: 'сильная связь', kk: 'күшті байланыс', en: 'strong' } },
  ],
};

const DASHES: Readonly<Record<Lang, string>> = { ru: '—', kk: '—', en: '–' };

/** The marks of a scale, the lowest first. */
export function marksOf(scale: MatrixScale): readonly number[] {
  return LEVELS[scale].map(({ mark }) => mark);
}

/** The marks of a scale, each with its word, such as “9 — critical experience”. */
export function levelsOf(scale: MatrixScale, lang: Lang): readonly { readonly mark: number; readonly text: string }[] {
  return LEVELS[scale].map(({ mark, text }) => ({ mark, text: `${mark} ${DASHES[lang]} ${text[lang]}` }));
}

/** Whether a mark's id names a scale of matrices. */
export function isMatrixScale(id: string): id is MatrixScale {
  return Object.keys(LEVELS).includes(id);
}
