import type { CivilDay } from '../../core/civilDate';
import type { Finding, FindingTask } from '../../core/finding';
import type { Lang, Localized } from '../../core/lang';
import type { Label } from '../../core/table';
import { evidenceFinding } from '../../data/growth/evidenceFinding';
import { pointFinding } from '../../data/growth/pointFinding';
import { firstEvidence, isOldEvidence } from '../../data/growth/stageEvidence';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import { GROWTH_REASONS } from '../../facts/growthPoints';
import { LABEL_WORDS } from '../../facts/labelWords';
import { PERIOD_WORDS } from '../../facts/periodWords';
import { ALL_STAGES } from '../../facts/stageMoney';
import type { OpenTask, SummaryCase } from './input';
import { shortened } from './shortened';
import { FINDINGS } from './texts';

/** What sentences need besides the facts. */
interface Told {
  readonly lang: Lang;
  /** Sign of the file's money. */
  readonly currency: string;
  readonly today: CivilDay;
}

/** More reasons for missing facts would leave no room on the page. */
const MOST_HINDERED = 4;
/** From so many tasks on the page is full. */
const MANY_TASKS = 5;
/** Signs of a name in a sentence of two lines. */
const MOST_NAME = 30;
/** A cause is a sentence of its own; the quotes around it come before the full stop. */
const FULL_STOP = /\.$/;
/** Differences of sums that show as 0. */
const CENT = 0.005;

const wordOf = (words: Readonly<Record<string, Localized>>, code: string, lang: Lang): string =>
  words[code]?.[lang] ?? code;

function tell(
  code: keyof typeof FINDINGS,
  n: number,
  label: Label,
  values: Finding['values'],
  { lang }: Told,
  task?: FindingTask,
): Finding {
  const all = { n, label: LABEL_WORDS[label][lang], ...values };
  return { code, text: FINDINGS[code], values: all, n, label, ...(task === undefined ? {} : { task }) };
}

/** Actual revenue of all channels against their plan; a plan is no measurement, so that the gap is assumed. */
function planFinding({ channels }: SummaryCase, told: Told): Finding | undefined {
  if (channels === undefined) return undefined;
  const { actual, plan, period, n } = channels;
  const values = { actual, plan, gap: Math.abs(plan - actual) };
  if (period === null) return tell('plan_undated', n, 'assumed', { ...values, gap: actual - plan }, told);
  return tell(plan - actual > CENT ? 'plan_short' : 'plan_reached', n, 'assumed', { ...values, period }, told);
}

/** That the period is not over, though its plan is taken whole. */
function runningFinding({ channels }: SummaryCase, told: Told): Finding | undefined {
  if (channels === undefined || channels.end === null || channels.end < told.today) return undefined;
  return tell('plan_running', channels.n, 'assumed', { end: channels.end }, told);
}

/** Profit now against base, or where that is reached against the maximum. */
function levelFinding({ lines, stages }: SummaryCase, told: Told): Finding | undefined {
  const profit = lines.find(({ line }) => line === 'profit');
  const [stage] = stages;
  if (profit === undefined || stage === undefined) return undefined;
  const { profit_now: now, period } = stage;
  const { minimal, base, maximal } = profit;
  const sheet = CASH_LEVELS_FACT.title[told.lang];
  const values = { now, base, maximal, sheet, period: wordOf(PERIOD_WORDS, period, told.lang) };
  const isEqual = Math.max(minimal, base, maximal) - Math.min(minimal, base, maximal) <= CENT;
  if (isEqual) return tell('equal', lines.length, 'assumed', values, told);
  if (base - now > CENT) return tell('base_short', lines.length, 'assumed', { ...values, gap: base - now }, told);
  if (maximal - now <= CENT) return tell('at_maximum', lines.length, 'assumed', values, told);
  return tell('maximal_short', lines.length, 'assumed', { ...values, gap: maximal - now }, told);
}

/** The joint gain of all stages, or why there is no growth point with a sum. */
function growthFinding({ stages, points, reasons }: SummaryCase, told: Told): Finding | undefined {
  const { lang } = told;
  if (points.length === 0) {
    // Without levels it is those that are missing first, and they are told.
    if (reasons.length === 0) return stages.length > 0 ? tell('no_points', 0, 'assumed', {}, told) : undefined;
    const words = reasons.map((reason) => wordOf(GROWTH_REASONS, reason, lang));
    return tell('no_growth', 0, 'assumed', { reasons: words.join(', ') }, told);
  }
  const all = stages.find(({ stage }) => stage === ALL_STAGES);
  // Where nothing can be gained, the levels say why.
  if (all === undefined || all.high <= CENT) return undefined;
  const { low, high, period } = all;
  return tell(
    low > CENT ? 'joint' : 'joint_high',
    points.length,
    'assumed',
    { low, high, period: wordOf(PERIOD_WORDS, period, lang) },
    told,
  );
}

/** What other reports know of the stage of the first growth point, as long as it is not old: there is room for one thing. */
function evidenceOf({ points: [first], evidence }: SummaryCase, told: Told): Finding | undefined {
  const known = first && first.high > 0 ? firstEvidence(evidence, first.stage) : undefined;
  if (known === undefined || known.day === null || isOldEvidence(known, told.today)) return undefined;
  const name = shortened(known.name, MOST_NAME);
  return evidenceFinding({ ...known, name, series: shortened(known.series, MOST_NAME) }, told);
}

function taskStep(task: OpenTask, told: Told): Finding {
  const { code, owner, due } = task;
  const values = { code, owner, cause: shortened(task.cause).replace(FULL_STOP, ''), ...(due !== null && { due }) };
  const isLate = due !== null && due < told.today;
  const key = owner === '' ? 'step_nobody' : due === null ? 'step_undated' : isLate ? 'step_late' : 'step_due';
  return tell(key, 1, 'judged', values, told);
}

/** The oldest open task, else the first growth point that has none. */
function stepFinding({ tasks, points }: SummaryCase, told: Told): Finding | undefined {
  const [task] = tasks;
  if (task !== undefined) return taskStep(task, told);
  // The same task that the report on growth points would make of it.
  const [said] = points.flatMap((point) => pointFinding(point, undefined, told.lang) ?? []);
  const code = Number(said?.values['low']) > 0 ? 'step_growth_range' : 'step_growth';
  return said?.task && tell(code, said.n, 'assumed', said.values, told, { ...said.task, cause: said.text });
}

function tasksFinding({ tasks }: SummaryCase, told: Told): Finding {
  const late = tasks.filter(({ due }) => due !== null && due < told.today).length;
  return tell(tasks.length === 0 ? 'no_tasks' : 'tasks', tasks.length, 'measured', { late }, told);
}

/** What is missing and what to do about it, in the words of what was missing. */
function hinderedFindings({ hindered }: SummaryCase): readonly Finding[] {
  return hindered
    .slice(0, MOST_HINDERED)
    .flatMap(({ code, text, values }): readonly Finding[] =>
      text === undefined ? [] : [{ code, text, values, n: 0, label: 'assumed' }],
    );
}

/**
 * Sentences of the summary: the absolute gap first (of revenue against plan, else of profit against base), what growth can give, what else is known of its stage,
 * the next step, the tasks, then what is missing.
 */
export function summaryFindings(of: SummaryCase, told: Told): readonly Finding[] {
  const running = runningFinding(of, told);
  // One page holds either what is missing, a full list of tasks or what else is known.
  const hasRoom = of.hindered.length === 0 && running === undefined && of.tasks.length < MANY_TASKS;
  const gap = [planFinding(of, told) ?? levelFinding(of, told), running];
  const known = hasRoom ? evidenceOf(of, told) : undefined;
  const said = [...gap, stepFinding(of, told), growthFinding(of, told), known];
  const first = said.flatMap((finding) => finding ?? []);
  const rest = [[tasksFinding(of, told)], hinderedFindings(of)];
  // In a file that has nothing yet, what to make first comes first.
  return [...first, ...(first.length > 0 ? rest : rest.reverse()).flat()];
}
