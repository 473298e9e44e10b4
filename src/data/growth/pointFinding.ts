import { wordOf } from '../../core/defineFact';
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { GROWTH_POINTS_FACT, type GrowthPoint } from '../../facts/growthPoints';
import { POINT_TASK, POINT_TEXTS } from './pointTexts';

const HUNDREDTHS = 100;

/** A mean, a target or a sum as sentences have it: two digits at most. */
const rounded = (value: number): number => Math.round(value * HUNDREDTHS) / HUNDREDTHS;

/** The word of a code in one of the fact's columns. */
export function growthWord(column: keyof GrowthPoint, code: string, lang: Lang): string {
  const found = GROWTH_POINTS_FACT.columns.find(({ id }) => id === column);
  return found === undefined ? code : wordOf(found, code, lang);
}

/**
 * What is said of a growth point, with the task it asks for; of one without a number, or with nothing to gain, nothing is.
 * @param job the job's name where there are several, else `undefined`
 */
export function pointFinding(point: GrowthPoint, job: string | undefined, lang: Lang): Finding | undefined {
  const { rank, name, stage, low, high, mean, target, n, verdict, period, touchpoint } = point;
  if (rank === null || high === null || high <= 0) return undefined;
  const end = (low ?? 0) > 0 ? 'range' : 'up_to';
  const code = job === undefined ? end : (`${end}_job` as const);
  return {
    code,
    text: POINT_TEXTS[code],
    values: {
      ...{ rank, name, low: rounded(low ?? 0), high: rounded(high), n, job: job ?? '' },
      ...{ mean: rounded(mean ?? 0), target: rounded(target) },
      stage: growthWord('stage', stage, lang),
      period: growthWord('period', period, lang),
      verdict: growthWord('verdict', verdict, lang),
    },
    n,
    label: 'assumed',
    task: { ...POINT_TASK, about: { touchpoint, job: point.job } },
  };
}
