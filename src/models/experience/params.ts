import type { Param, ParamValues } from '../../core/defineModel';

/** Verdicts are made with this error where nobody says otherwise (methods.md §6). */
const ALPHA = 0.1;

/** Settings of the experience map. */
export const EXPERIENCE_PARAMS: readonly Param[] = [
  {
    id: 'wave',
    kind: 'choice',
    default: 'newest',
    label: { ru: 'Какие волны показать', kk: 'Қай толқындарды көрсету керек', en: 'Which waves to show' },
    hint: {
      ru: 'Выводы всегда о последней волне с принятыми визитами. В таблицы можно добавить и прошлые.',
      kk: 'Тұжырымдар әрқашан қабылданған визиті бар соңғы толқын туралы. Кестелерге алдыңғыларын да қосуға болады.',
      en: 'Findings are always of the newest wave with accepted visits. The tables can show the waves before, too.',
    },
    options: [
      { value: 'newest', label: { ru: 'Последнюю', kk: 'Соңғысын', en: 'The newest' } },
      { value: 'all', label: { ru: 'Все', kk: 'Барлығын', en: 'All' } },
    ],
  },
  {
    id: 'alpha',
    kind: 'number',
    min: 0.01,
    max: 0.5,
    default: ALPHA,
    label: { ru: 'Уровень значимости', kk: 'Маңыздылық деңгейі', en: 'Significance level' },
    hint: {
      ru: 'Как часто можно принять случайный разброс за отличие: 0,1 — не чаще одного раза из десяти на все точки контакта вместе.',
      kk: 'Кездейсоқ ауытқуды айырма деп қабылдау шегі: 0,1 — барлық жанасу нүктесіне бірге оннан бір реттен жиі емес.',
      en: 'How often noise may be taken for a difference: 0.1 is at most once in ten, for all touchpoints together.',
    },
  },
];

/** Checked settings of a run. */
export interface ExperienceParams {
  readonly isAllWaves: boolean;
  readonly alpha: number;
}

/** The settings as checked values; defaults where one is missing. */
export function experienceParamsOf({ wave, alpha }: ParamValues): ExperienceParams {
  return { isAllWaves: wave === 'all', alpha: typeof alpha === 'number' ? alpha : ALPHA };
}
