import type { Localized } from '../core/lang';

/** Attribution models by code, in the order of their columns (methods.md §7.5, glossary). */
export const ATTRIBUTION_WORDS = {
  first: { ru: 'Первое касание', kk: 'Алғашқы жанасу', en: 'First' },
  last: { ru: 'Последнее касание', kk: 'Соңғы жанасу', en: 'Last' },
  linear: { ru: 'Линейная', kk: 'Сызықтық', en: 'Linear' },
  position: { ru: 'По позиции', kk: 'Орны бойынша', en: 'Position' },
  decay: { ru: 'С затуханием', kk: 'Уақытпен кему', en: 'Decay' },
  markov: { ru: 'Цепь Маркова', kk: 'Марков тізбегі', en: 'Markov' },
  shapley: { ru: 'Вектор Шепли', kk: 'Шепли векторы', en: 'Shapley' },
} as const satisfies Readonly<Record<string, Localized>>;
