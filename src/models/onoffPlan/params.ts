import type { Param, ParamValues } from '../../core/defineModel';
import { SERIES_PARAMS, type SeriesChoices, seriesChoices } from '../../data/onoff/seriesParams';

const USUAL = { effect: 10, days: 7, alpha: 0.1, power: 80 } as const;

/** Settings of a plan, checked. */
export interface PlanParams extends SeriesChoices {
  /** What is to be seen, as a share of the mean. */
  readonly effect: number;
  /** Days of a block. */
  readonly days: number;
  readonly alpha: number;
  /** How often an effect of that size is to be seen. */
  readonly power: number;
}

/** Settings of a plan. */
export const PLAN_PARAMS: readonly Param[] = [
  {
    id: 'effect',
    kind: 'number',
    min: 0.1,
    max: 1000,
    default: USUAL.effect,
    label: {
      ru: 'Какой эффект увидеть, % среднего',
      kk: 'Қандай әсерді көру, орташаның %-ы',
      en: 'Effect to be seen, % of the mean',
    },
    hint: {
      ru: 'Меньше — значит, отключать придётся дольше.',
      kk: 'Аз болса — ұзағырақ өшіру керек.',
      en: 'The smaller it is, the longer the tool must be off.',
    },
  },
  {
    id: 'days',
    kind: 'whole',
    min: 1,
    max: 28,
    default: USUAL.days,
    label: { ru: 'Длина отрезка, дней', kk: 'Аралық ұзындығы, күн', en: 'Length of a block, days' },
    hint: {
      ru: 'На сколько дней подряд инструмент включают или выключают. Неделя уравнивает дни недели.',
      kk: 'Құрал қатарынан неше күнге қосылады немесе өшіріледі. Бір апта апта күндерін теңестіреді.',
      en: 'For how many days in a row the tool is on or off. A week evens out the weekdays.',
    },
  },
  {
    id: 'power',
    kind: 'whole',
    min: 50,
    max: 99,
    default: USUAL.power,
    label: { ru: 'Вероятность увидеть эффект, %', kk: 'Әсерді көру ықтималдығы, %', en: 'Chance to see the effect, %' },
  },
  {
    id: 'alpha',
    kind: 'number',
    min: 0.01,
    max: 0.5,
    default: USUAL.alpha,
    label: { ru: 'Уровень значимости', kk: 'Маңыздылық деңгейі', en: 'Significance level' },
    hint: {
      ru: 'Как часто можно принять случайный разброс за влияние: 0,1 — не чаще одного раза из десяти.',
      kk: 'Кездейсоқ ауытқуды әсер деп қабылдау шегі: 0,1 — оннан бір реттен жиі емес.',
      en: 'How often noise may be taken for an effect: 0.1 is at most once in ten.',
    },
  },
  ...SERIES_PARAMS,
];

/** The settings as checked values; defaults where one is missing. */
export function planParamsOf(params: ParamValues): PlanParams {
  const number = (id: keyof typeof USUAL): number => {
    const value = params[id];
    return typeof value === 'number' ? value : USUAL[id];
  };
  return {
    ...seriesChoices(params),
    effect: number('effect') / 100,
    days: number('days'),
    alpha: number('alpha'),
    power: number('power') / 100,
  };
}
