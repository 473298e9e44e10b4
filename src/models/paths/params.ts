import type { Param, ParamValues } from '../../core/defineModel';

/** Days before a conversion in which a touch belongs to its path, when nobody says otherwise; analytics look back as long. */
const USUAL_WINDOW = 90;
/** Ten years. */
const LONGEST_WINDOW = 3650;

/** Settings of the report on paths, checked. */
export interface PathsParams {
  /** Days before a conversion in which a touch belongs to its path. */
  readonly window: number;
  /** Whether touches of one channel in a row are one. */
  readonly isCollapsed: boolean;
}

/** Settings of the report on paths. */
export const PATHS_PARAMS: readonly Param[] = [
  {
    id: 'window',
    kind: 'whole',
    min: 1,
    max: LONGEST_WINDOW,
    default: USUAL_WINDOW,
    label: { ru: 'Окно, дней', kk: 'Терезе, күн', en: 'Window, days' },
    hint: {
      ru: 'Касания старше окна в цепочку конверсии не входят, а перерыв длиннее окна заканчивает цепочку без конверсии.',
      kk: 'Терезеден ескі жанасулар конверсия тізбегіне кірмейді, ал терезеден ұзақ үзіліс тізбекті конверсиясыз аяқтайды.',
      en: 'Touches older than the window are not on the path of a conversion, and a longer gap ends a path without one.',
    },
  },
  {
    id: 'repeats',
    kind: 'choice',
    default: 'keep',
    label: { ru: 'Один канал несколько раз подряд', kk: 'Қатарынан қайталанған бір арна', en: 'One channel in a row' },
    hint: {
      ru: 'Если каждый визит записан несколько раз, выберите «одно касание».',
      kk: 'Әр кіру бірнеше рет жазылған болса, «бір жанасу» дегенді таңдаңыз.',
      en: 'If a visit is recorded several times, choose “one touch”.',
    },
    options: [
      { value: 'keep', label: { ru: 'отдельные касания', kk: 'бөлек жанасулар', en: 'separate touches' } },
      { value: 'collapse', label: { ru: 'одно касание', kk: 'бір жанасу', en: 'one touch' } },
    ],
  },
];

/** The settings as checked values; defaults where one is missing. */
export function pathsParamsOf({ window, repeats }: ParamValues): PathsParams {
  return { window: typeof window === 'number' ? window : USUAL_WINDOW, isCollapsed: repeats === 'collapse' };
}
