import type { Param, ParamValues } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import { METRICS } from '../../data/cash/metrics';
import { SERIES_PARAMS, type SeriesChoices, seriesChoices } from '../../data/onoff/seriesParams';
import { METRIC_WORDS, type Metric } from '../../facts/metricWords';
import { SERIES_ROLES } from './columns';

const ALPHA = 0.1;
/** A series that stands for no metric of the profit formula. */
const NO_METRIC = 'none';

/** Settings of a report on switches, checked. */
export interface OnOffParams extends SeriesChoices {
  readonly alpha: number;
  /** By role, the metric of the profit formula a series stands for; absent where it stands for none. */
  readonly metrics: Readonly<Record<string, Metric>>;
}

/** Metrics of a stage: only these say to which stage an effect belongs. */
const OF_STAGES = METRICS.flatMap(({ metric, stage }) => (stage === null ? [] : [metric]));

const LABELS: readonly Localized[] = [
  { ru: 'Показатель — это', kk: 'Көрсеткіш — бұл', en: 'The series is' },
  { ru: 'Второй показатель — это', kk: 'Екінші көрсеткіш — бұл', en: 'The second series is' },
  { ru: 'Третий показатель — это', kk: 'Үшінші көрсеткіш — бұл', en: 'The third series is' },
];

const metricParam = (role: string, at: number): Param => ({
  ...{ id: role.replace('value', 'metric'), kind: 'choice', default: NO_METRIC },
  label: LABELS[at] ?? METRIC_WORDS.reach,
  ...(at > 0
    ? {}
    : {
        hint: {
          ru: 'С каким показателем формулы прибыли он связан. Тогда влияние инструмента видно рядом с этапом на экране точек роста.',
          kk: 'Пайда формуласының қай көрсеткішімен байланысты. Сонда құралдың әсері өсу нүктелерінің экранында кезеңнің жанында көрінеді.',
          en: 'Which metric of the profit formula it stands for. Then the effect of a tool is seen beside that stage on the screen of growth points.',
        },
      }),
  options: [
    {
      value: NO_METRIC,
      label: { ru: 'не связан с формулой', kk: 'формуламен байланысты емес', en: 'not in the formula' },
    },
    ...OF_STAGES.map((metric) => ({ value: metric, label: METRIC_WORDS[metric] })),
  ],
});

/** Settings of a report on switches. */
export const ONOFF_PARAMS: readonly Param[] = [
  ...SERIES_PARAMS,
  ...SERIES_ROLES.map(metricParam),
  {
    id: 'alpha',
    kind: 'number',
    min: 0.01,
    max: 0.5,
    default: ALPHA,
    label: { ru: 'Уровень значимости', kk: 'Маңыздылық деңгейі', en: 'Significance level' },
    hint: {
      ru: 'Как часто можно принять случайный разброс за влияние: 0,1 — не чаще одного раза из десяти на все проверки отчёта вместе.',
      kk: 'Кездейсоқ ауытқуды әсер деп қабылдау шегі: 0,1 — есептің барлық сынағына бірге оннан бір реттен жиі емес.',
      en: 'How often noise may be taken for an effect: 0.1 is at most once in ten, for all tests of the report together.',
    },
  },
];

/** The settings as checked values; defaults where one is missing. */
export function onoffParamsOf(params: ParamValues): OnOffParams {
  const { alpha } = params;
  const metrics = SERIES_ROLES.flatMap((role) => {
    const metric = OF_STAGES.find((code) => code === params[role.replace('value', 'metric')]);
    return metric === undefined ? [] : [[role, metric] as const];
  });
  return {
    ...seriesChoices(params),
    alpha: typeof alpha === 'number' ? alpha : ALPHA,
    metrics: Object.fromEntries(metrics),
  };
}
