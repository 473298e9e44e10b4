import type { AppError } from '../../core/appError';
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { growthWord, pointFinding } from '../../data/growth/pointFinding';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import type { GrowthPoint, GrowthReason } from '../../facts/growthPoints';
import type { GrowthCase } from './input';
import { FINDINGS } from './texts';

/** Growth points told one by one, and touchpoints with too few visits; the table has all. */
const MOST_TOLD = 5;
const MOST_FEW = 3;
/** Names in one sentence. */
const MOST_NAMED = 3;

const most = (points: readonly GrowthPoint[]): number => Math.max(0, ...points.map(({ n }) => n));

function tell(code: keyof typeof FINDINGS, n: number, values: Finding['values'] = {}): Finding {
  return { code, text: FINDINGS[code], values: { n, ...values }, n, label: 'assumed' };
}

/** What keeps numbers away, in the words of whoever found it. */
function hindranceFinding({ code, text, values }: AppError, n: number): Finding[] {
  return text === undefined ? [] : [{ code, text, values, n, label: 'assumed' }];
}

/** Why every number is zero; empty where one is not. */
function nothingFindings({ points, all, stages }: GrowthCase, lang: Lang): readonly Finding[] {
  const numbered = points.filter(({ high }) => high !== null);
  if (all === undefined || numbered.some(({ high }) => (high ?? 0) > 0)) return [];
  const n = most(numbered);
  if (stages.some(({ high }) => high > 0)) {
    const isAtTarget = numbered.length > 0 && numbered.every(({ gap }) => gap === 0);
    return isAtTarget ? [tell('at_target', n, { points: numbered.length })] : [];
  }
  if (all.now === 'maximal') return [tell('at_maximum', n)];
  const period = growthWord('period', all.period, lang);
  return [tell('no_gain', n, { now: all.profit_now, period, sheet: CASH_LEVELS_FACT.title[lang] })];
}

/** The largest growth points, each with its task, and how many more there are. */
function pointFindings({ points, jobName }: GrowthCase, isOfJobs: boolean, lang: Lang): readonly Finding[] {
  const told = points.flatMap((point) => pointFinding(point, isOfJobs ? jobName(point.job) : undefined, lang) ?? []);
  const rest = told.length - MOST_TOLD;
  return [...told.slice(0, MOST_TOLD), ...(rest > 0 ? [tell('more_points', most(points), { points: rest })] : [])];
}

function jointFindings({ points, all }: GrowthCase, lang: Lang): readonly Finding[] {
  if (all === undefined || all.high <= 0) return [];
  const { low, high, profit_now: now } = all;
  return [tell('joint', most(points), { low, high, now, period: growthWord('period', all.period, lang) })];
}

function fewFindings({ points, moreOf }: GrowthCase): readonly Finding[] {
  const few = points.filter(({ reason }) => reason === 'few');
  const rest = few.length - MOST_FEW;
  return [
    ...few.slice(0, MOST_FEW).map((point) => {
      const more = moreOf(point);
      const { name, n } = point;
      return more === null ? tell('few_together', n, { name }) : tell('few', n, { name, more });
    }),
    ...(rest > 0 ? [tell('more_few', most(few), { points: rest })] : []),
  ];
}

/** Touchpoints without a number for one reason, by name. */
function namedFindings({ points }: GrowthCase, reason: GrowthReason & keyof typeof FINDINGS): readonly Finding[] {
  const own = points.filter((point) => point.reason === reason);
  const names = [...new Set(own.map(({ name }) => name))];
  const values = { names: names.slice(0, MOST_NAMED).join('\n'), more: names.length > MOST_NAMED ? ' …' : '' };
  return names.length === 0 ? [] : [tell(reason, most(own), values)];
}

function preliminaryFindings({ points, waveName }: GrowthCase): readonly Finding[] {
  const open = points.filter(({ status, n }) => status === 'preliminary' && n > 0);
  const waves = [...new Set(open.map(({ wave }) => waveName(wave)))];
  return waves.length === 0 ? [] : [tell('preliminary', most(open), { waves: waves.join('\n') })];
}

/**
 * Sentences of the report: what hinders, the largest growth points with their tasks, what all stages bring together, and which
 * touchpoints have no number and why.
 */
export function growthFindings(of: GrowthCase, lang: Lang): readonly Finding[] {
  const { points, hindrances } = of;
  const jobs = new Set(points.map(({ job }) => job)).size;
  const isImportanceKnown = points.some(({ share }) => share !== null);
  return [
    ...hindrances.flatMap((error) => hindranceFinding(error, most(points))),
    ...nothingFindings(of, lang),
    ...pointFindings(of, jobs > 1, lang),
    ...jointFindings(of, lang),
    ...(jobs > 1 ? [tell('jobs', most(points), { jobs })] : []),
    ...fewFindings(of),
    ...namedFindings(of, 'unrated'),
    // Where nothing has an importance, what hinders QFD is said already.
    ...(isImportanceKnown || hindrances.length === 0 ? namedFindings(of, 'no_importance') : []),
    ...preliminaryFindings(of),
  ];
}

/** Why a sentence says "up to": shown beside the findings. */
export function growthAdvice({ points }: GrowthCase): readonly Finding[] {
  const open = points.filter(({ high, verdict }) => (high ?? 0) > 0 && verdict !== 'down');
  return open.length === 0 ? [] : [tell('from_zero', most(open))];
}
