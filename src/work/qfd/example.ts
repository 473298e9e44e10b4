import type { CivilDay } from '../../core/civilDate';
import type { Lang, Localized } from '../../core/lang';
import type { Factor } from '../../facts/factors';
import type { JourneyPoint } from '../../facts/journey';
import { EXAMPLE_POINTS } from '../programme/examplePoints';
import type { WantedMatrix } from './addMatrix';
import { journeyRow } from './journeyRow';

const FACTORS: readonly { readonly importance: number; readonly name: Localized }[] = [
  { importance: 5, name: { ru: 'Вкус напитков', kk: 'Сусындардың дәмі', en: 'Taste of the drinks' } },
  {
    importance: 4,
    name: { ru: 'Скорость обслуживания', kk: 'Қызмет көрсету жылдамдығы', en: 'Speed of service' },
  },
  { importance: 3, name: { ru: 'Цена', kk: 'Баға', en: 'Price' } },
  {
    importance: 4,
    name: { ru: 'Приветливость персонала', kk: 'Қызметкерлердің ілтипаты', en: 'Friendliness of the staff' },
  },
  { importance: 3, name: { ru: 'Уютное место', kk: 'Жайлы орын', en: 'Cosy place' } },
];

/** Touchpoints in the order of the example × taste, speed, price, friendliness, cosiness. */
const MARKS: readonly (readonly number[])[] = [
  [1, 1, 1, 1, 3],
  [3, 1, 3, 3, 3],
  [1, 3, 1, 3, 9],
  [3, 3, 9, 1, 1],
  [9, 3, 3, 9, 1],
  [1, 3, 1, 9, 3],
  [1, 9, 9, 3, 1],
  [3, 9, 1, 3, 3],
  [9, 1, 3, 1, 1],
  [3, 3, 1, 1, 1],
  [1, 1, 1, 1, 9],
  [1, 1, 1, 9, 3],
];

/** The example: rows of the factors and of the journey, and marks of the scale `seed` for each touchpoint and factor. */
export interface QfdExample {
  readonly factors: readonly Factor[];
  readonly journey: readonly JourneyPoint[];
  readonly marks: readonly (readonly number[])[];
}

/** The coffee shop of the visit programme: five factors, its twelve touchpoints, one rater. */
export function qfdExample(lang: Lang): QfdExample {
  return {
    factors: FACTORS.map(({ importance, name }, i) => ({
      ...{ code: `F${i + 1}`, name: name[lang], importance },
      ...{ survey_mean: null, answers: null },
    })),
    journey: EXAMPLE_POINTS.map(({ code, stage, place = 'offline', name }) =>
      journeyRow({ code, stage, place, name: name[lang] }),
    ),
    marks: MARKS,
  };
}

/** The matrix of the example, as it is to be made. */
export function exampleMatrix({ factors, journey, marks }: QfdExample, day: CivilDay, lang: Lang): WantedMatrix {
  return {
    ...{ rater: '', scale: 'seed', day, lang, marks },
    factors: factors.map(({ code, name, importance }) => ({ code, name, importance: Number(importance) })),
    touchpoints: journey,
  };
}
