import type { AppError } from '../../core/appError';
import type { ModelInput } from '../../core/defineModel';
import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { evidenceFinding } from '../../data/growth/evidenceFinding';
import { growthWord, pointFinding } from '../../data/growth/pointFinding';
import { ratedJobs } from '../../data/growth/ratedJobs';
import { firstEvidence, isOldEvidence } from '../../data/growth/stageEvidence';
import { type ToldFindings, toldFindings } from '../../data/toldFindings';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import type { GrowthPoint, GrowthReason } from '../../facts/growthPoints';
import type { GrowthCase } from './input';
import { FINDINGS } from './texts';

/** Growth points told one by one, and touchpoints with too few visits; the table has all. */
const MOST_TOLD = 5;
const MOST_FEW = 3;
/** Names in one sentence. */
const MOST_NAMED = 3;

/** In which language and currency sentences are told, and when. */
type Told = Pick<ModelInput, 'file' | 'today'>;

const most = (points: readonly GrowthPoint[]): number => Math.max(0, ...points.map(({ n }) => n));

/** Names for a `names` placeholder, each once, and a sign where there are more. */
function named(all: readonly string[]): Finding['values'] {
  const names = [...new Set(all)];
  return { names: names.slice(0, MOST_NAMED).join('\n'), more: names.length > MOST_NAMED ? ' …' : '' };
}

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
  const sheet = CASH_LEVELS_FACT.title[lang];
  if (stages.some(({ high }) => high > 0)) {
    const below = numbered.filter(({ gap }) => gap !== 0);
    if (below.length > 0) return [tell('no_stage_gain', n, { ...named(below.map(({ name }) => name)), sheet })];
    return numbered.length > 0 ? [tell('at_target', n, { points: numbered.length })] : [];
  }
  if (all.now === 'maximal') return [tell('at_maximum', n)];
  const period = growthWord('period', all.period, lang);
  return [tell('no_gain', n, { now: all.profit_now, period, sheet })];
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
  return [
    tell(low > 0 ? 'joint' : 'joint_high', most(points), {
      low,
      high,
      now,
      period: growthWord('period', all.period, lang),
    }),
  ];
}

/** What a point without a number may turn out to be worth: whose visits to make first. */
function promise({ share, gap, stage_high: ofStage }: GrowthPoint): number {
  return (share ?? 0) * (gap ?? 0) * (ofStage ?? 0);
}

function fewFindings({ points, moreOf }: GrowthCase): readonly Finding[] {
  const few = points.filter(({ reason }) => reason === 'few').sort((a, b) => promise(b) - promise(a));
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

/** Jobs that nobody has rated anything of. */
function jobFindings({ points, jobName }: GrowthCase, rated: ReadonlySet<string>): readonly Finding[] {
  const jobs = [...new Set(points.map(({ job }) => job))].filter((job) => !rated.has(job));
  return jobs.length === 0 ? [] : [tell('unrated_jobs', 0, named(jobs.map(jobName)))];
}

/** Touchpoints without a number for one reason, by name. */
function namedFindings(points: readonly GrowthPoint[], reason: GrowthReason & keyof typeof FINDINGS) {
  const own = points.filter((point) => point.reason === reason);
  return own.length === 0 ? [] : [tell(reason, most(own), named(own.map(({ name }) => name)))];
}

function preliminaryFindings({ points, waveName }: GrowthCase): readonly Finding[] {
  const open = points.filter(({ status, n }) => status === 'preliminary' && n > 0);
  const waves = [...new Set(open.map(({ wave }) => waveName(wave)))];
  return waves.length === 0 ? [] : [tell('preliminary', most(open), { waves: waves.join('\n') })];
}

/** What other reports know of the stage of the first growth point: one thing at most. */
function evidenceFindings({ points: [first], evidence }: GrowthCase, file: Told['file']): readonly Finding[] {
  const known = first && (first.high ?? 0) > 0 ? firstEvidence(evidence, first.stage) : undefined;
  return known === undefined || known.day === null ? [] : [evidenceFinding(known, file)];
}

/** Reports whose evidence is old. */
function oldAdvice({ evidence }: GrowthCase, today: Told['today']): readonly Finding[] {
  const old = evidence.filter((one) => isOldEvidence(one, today));
  return old.length === 0 ? [] : [tell('old_evidence', old.length, named(old.map(({ sheet }) => sheet)))];
}

/** Why a sentence says "up to": shown beside the findings. */
function upToAdvice({ points }: GrowthCase): readonly Finding[] {
  const open = points.filter(({ high, verdict }) => (high ?? 0) > 0 && verdict !== 'down');
  return open.length === 0 ? [] : [tell('from_zero', most(open))];
}

/**
 * Sentences of the report: what hinders, the largest growth points with their tasks, what all stages bring together, and which
 * touchpoints have no number and why, with one thing that other reports know of the first one's stage; those for which there is no room stand as remarks, as does why a sentence says "up to".
 */
export function growthFindings(of: GrowthCase, { file, today }: Told): ToldFindings {
  const { lang } = file;
  const { points, hindrances } = of;
  const rated = ratedJobs(points);
  const jobs = rated.size;
  const visited = points.filter(({ job }) => rated.has(job));
  const isImportanceKnown = points.some(({ share }) => share !== null);
  const { findings, advice } = toldFindings([
    ...hindrances.flatMap((error) => hindranceFinding(error, most(points))),
    ...nothingFindings(of, lang),
    ...pointFindings(of, jobs > 1, lang),
    ...jointFindings(of, lang),
    ...evidenceFindings(of, file),
    ...(jobs > 1 ? [tell('jobs', most(points), { jobs })] : []),
    ...preliminaryFindings(of),
    ...fewFindings(of),
    ...namedFindings(visited, 'unrated'),
    ...jobFindings(of, rated),
    // Where nothing has an importance, what hinders QFD is said already.
    ...(isImportanceKnown || hindrances.length === 0 ? namedFindings(visited, 'no_importance') : []),
  ]);
  return { findings, advice: [...advice, ...oldAdvice(of, today), ...upToAdvice(of)] };
}
