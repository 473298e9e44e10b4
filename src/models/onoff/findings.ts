import type { Finding, FindingTask } from '../../core/finding';
import { METRICS } from '../../data/cash/metrics';
import type { ToolTest } from '../../data/onoff/toolTests';
import { type ToldFindings, toldFindings } from '../../data/toldFindings';
import type { SwitchVerdict } from '../../facts/switchWords';
import { isBelow } from '../../stats/isBelow';
import type { OnOffCase } from './input';
import { KEEP_ON, LEAVE_OFF, WEIGH } from './taskTexts';
import { FINDINGS } from './texts';

/** Things named in a sentence. */
const MOST_NAMED = 3;
const SIGNALS: readonly SwitchVerdict[] = ['higher', 'lower'];

type Code = keyof typeof FINDINGS;

/** From so many days on weekdays are taken out where both states fall on each (methods.md §7.3). */
const DAYS_FOR_WEEKDAYS = 28;

const periodsOf = ({ test }: ToolTest): number => test.nOn + test.nOff;

function tell(code: Code, n: number, values: Finding['values'], task?: FindingTask): Finding {
  const text = FINDINGS[code];
  return { code, text, values: { n, ...values }, n, label: 'measured', ...(task === undefined ? {} : { task }) };
}

const namesIn = ({ names, per }: OnOffCase, { tool, role, test }: ToolTest): Finding['values'] => ({
  ...{ tool, series: names[role] ?? role, on: test.nOn, off: test.nOff, per },
});

/** Whether more is better, by the metric a series stands for; unknown without one. */
function isMoreBetter({ params }: OnOffCase, { role }: ToolTest): boolean | undefined {
  const metric = params.metrics[role];
  return metric === undefined ? undefined : METRICS.find((rule) => rule.metric === metric)?.better === 'higher';
}

/** Whether a signal is a good one; unknown where its series stands for no metric. */
function isGood(of: OnOffCase, one: ToolTest): boolean | undefined {
  const isBetter = isMoreBetter(of, one);
  return isBetter === undefined ? undefined : isBetter === (one.verdict === 'higher');
}

/** Whether a tool does good to one series and harm to another: "keep it on" and "leave it off" of one tool help nobody. */
function isTwoEdged(of: OnOffCase, { tool }: ToolTest): boolean {
  const own = of.tests.filter((one) => one.tool === tool && SIGNALS.includes(one.verdict));
  const kinds = own.map((one) => isGood(of, one));
  return kinds.includes(true) && kinds.includes(false);
}

/** A tool that does something: how much, whether that is good, and what to do. */
function signalFinding(of: OnOffCase, one: ToolTest): readonly Finding[] {
  const { effect, low, high } = one.shown;
  if (effect === null || low === null || high === null) return [];
  const isMore = effect > 0;
  const isBetter = isMoreBetter(of, one);
  const side = isMore ? 'more' : 'less';
  const code: Code = isBetter === undefined ? side : `${side}_${isBetter === isMore ? 'good' : 'bad'}`;
  const size = isMore ? { effect, low, high } : { effect: -effect, low: -high, high: -low };
  const values = { ...namesIn(of, one), ...size, p: one.pAdjusted ?? 1 };
  if (isBetter !== undefined && isTwoEdged(of, one)) {
    return [tell(isGood(of, one) === true ? 'better_weigh' : 'worse_weigh', periodsOf(one), values, WEIGH)];
  }
  const task = (isBetter ?? true) === isMore ? KEEP_ON : LEAVE_OFF;
  return [tell(code, periodsOf(one), values, task)];
}

/** A tool of which something can be said, though nothing to act on. */
function judgedFinding(of: OnOffCase, one: ToolTest, code: 'watch' | 'noise'): readonly Finding[] {
  const { effect, low, high } = one.shown;
  if (effect === null || low === null || high === null) return [];
  const tests = of.tests.filter(({ pAdjusted }) => pAdjusted !== null).length;
  // "Noise" beside an interval that leaves zero out would be a riddle.
  const isApart = code === 'noise' && (low > 0 || high < 0);
  return [
    tell(isApart ? 'noise_apart' : code, periodsOf(one), {
      ...namesIn(of, one),
      effect,
      low,
      high,
      tests,
      p: one.pAdjusted ?? 1,
    }),
  ];
}

/** How many circular shifts of the marks differ. */
function distinctShifts(marks: readonly number[]): number {
  const text = marks.join('');
  return `${text}${text}`.indexOf(text, 1);
}

/** Pairs of blocks from which p can come below α: of their C(2m, m) divisions two are as extreme. */
function pairsNeeded(alpha: number): number {
  let ways = 2;
  let pairs = 1;
  while (!isBelow(2 / ways, alpha)) {
    pairs += 1;
    ways *= (2 * (2 * pairs - 1)) / pairs;
  }
  return pairs;
}

/** Why data are too few, and what would be enough. */
function fewFinding(of: OnOffCase, one: ToolTest): readonly Finding[] {
  const { test, marks, draw, twin } = one;
  const n = periodsOf(one);
  const named = namesIn(of, one);
  const { alpha } = of.params;
  if (test.reasons.includes('states')) return [tell('few_states', n, named)];
  if (twin !== null) {
    // Told once of the two.
    const isFirst =
      of.tools.findIndex(({ name }) => name === one.tool) < of.tools.findIndex(({ name }) => name === twin);
    return isFirst ? [tell('twins', n, { ...named, other: twin })] : [];
  }
  if (test.reasons.includes('inseparable')) return [tell('inseparable', n, named)];
  if (test.reasons.includes('weekdays')) return [tell('few_weekdays', n, named)];
  if (!test.reasons.includes('arrangements')) return [tell('few_tools', n, named)];
  if (draw !== null) return [tell('few_drawn', n, { ...named, blocks: draw.blocks, need: 2 * pairsNeeded(alpha) })];
  if (distinctShifts(marks) < marks.length) return [tell('few_regular', n, named)];
  const extreme = Math.round(test.smallestP * marks.length);
  return [tell('few', n, { ...named, more: Math.floor(extreme / alpha + 1e-9) + 1 - marks.length })];
}

/** Most important first: what to do, what to watch, what could not be told, what is noise. */
const ORDER: readonly SwitchVerdict[] = ['higher', 'lower', 'watch', 'trend', 'few', 'noise'];

/** Tests in the order in which a report tells them; signals by how sure they are. */
export function inOrder(tests: readonly ToolTest[]): readonly ToolTest[] {
  const rank = ({ verdict }: ToolTest): number => Math.max(1, ORDER.indexOf(verdict));
  return [...tests].sort((a, b) => rank(a) - rank(b) || (a.pAdjusted ?? 1) - (b.pAdjusted ?? 1));
}

function testFinding(of: OnOffCase, one: ToolTest): readonly Finding[] {
  switch (one.verdict) {
    case 'higher':
    case 'lower':
      return signalFinding(of, one);
    case 'watch':
    case 'noise':
      return judgedFinding(of, one, one.verdict);
    case 'trend':
      return [tell('trend', periodsOf(one), namesIn(of, one))];
    case 'few':
      return fewFinding(of, one);
  }
}

/** Whether weekdays could be a part of a tool's effect: days enough to take them out, but a weekday with one state alone. */
const lacksWeekdays = ({ params }: OnOffCase, { shown, test }: ToolTest): boolean =>
  params.period === 'day' && shown.effect !== null && !test.hasWeekdays && test.nOn + test.nOff >= DAYS_FOR_WEEKDAYS;

/** What is to be known of how the tests were made: which days count, and which do not. */
function remarks(of: OnOffCase): readonly Finding[] {
  const { tests, unswitched, series } = of;
  const n = series.days.length;
  const names = unswitched.slice(0, MOST_NAMED).join('\n');
  const more = unswitched.length > MOST_NAMED ? ' …' : '';
  const firstOfTool = tests.filter(({ tool }, at) => tests.findIndex((other) => other.tool === tool) === at);
  const { last } = series;
  return [
    ...(unswitched.length > 0 ? [tell('unswitched', n, { names, more })] : []),
    ...firstOfTool.flatMap((one): Finding[] => {
      const { tool, draw, mixed } = one;
      const told: Finding[] = mixed > 0 ? [tell('mixed', periodsOf(one), { tool, mixed })] : [];
      if (draw === null)
        return [...told, ...(lacksWeekdays(of, one) ? [tell('weekdays', periodsOf(one), { tool })] : [])];
      const { from, to } = draw;
      const isRunning = to > last;
      return [
        ...told,
        isRunning
          ? tell('unfinished', periodsOf(one), { tool, to, last })
          : tell('drawn', periodsOf(one), { tool, from, to }),
      ];
    }),
  ];
}

/** What a report on switches says; the remarks stand below. */
export function onoffFindings(of: OnOffCase): ToldFindings {
  const told = toldFindings(inOrder(of.tests).flatMap((one) => testFinding(of, one)));
  return { findings: told.findings, advice: [...told.advice, ...remarks(of), ...of.series.advice] };
}
