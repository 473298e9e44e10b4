import type { Param } from '../../core/defineModel';

/** Settings of the experience map. */
export const EXPERIENCE_PARAMS: readonly Param[] = [
  {
    id: 'wave',
    kind: 'choice',
    label: { ru: 'Волны', kk: 'Толқындар', en: 'Waves' },
    options: [
      { value: 'newest', label: { ru: 'последняя', kk: 'соңғысы', en: 'the latest' } },
      { value: 'all', label: { ru: 'все', kk: 'бәрі', en: 'all' } },
    ],
    default: 'newest',
  },
  {
    id: 'alpha',
    kind: 'number',
    label: { ru: 'Уровень значимости', kk: 'Мәнділік деңгейі', en: 'Level of significance' },
    hint: {
      ru: 'Как часто допустимо принять случайность за сигнал. Обычно 0,1.',
      kk: 'Кездейсоқтықты белгі деп қаншалықты жиі қабылдауға болатыны. Әдетте 0,1.',
      en: 'How often chance may pass for a signal. Usually 0.1.',
    },
    min: 0.001,
    max: 0.5,
    default: 0.1,
  },
];
