import type { Finding } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { LEVELS } from '../../data/cash/levels';
import { METRICS } from '../../data/cash/metrics';
import { valuesAt } from '../../data/cash/valuesAt';
import { LABEL_WORDS } from '../../facts/labelWords';
import { LEVEL_WORDS, type Level } from '../../facts/levelWords';
import { METRIC_WORDS } from '../../facts/metricWords';
import { PERIOD_WORDS } from '../../facts/periodWords';
import { weakest } from './basis';
import { explanation, statedTotals } from './explain';
import type { CashFacts } from './input';
import type { CashResult } from './result';
import { COVER_COSTS, MEASURE, RAISE_ONE, raiseTask, TELL_LEVELS } from './taskTexts';
import { type Tell, tellOf } from './tell';

/** Gains and losses below this part of the profits are rounding. */
const NOISE = 1e-9;

/** Profit on the three levels, and what each level stands on. */
function levelsFinding({ basis }: CashFacts, { lines }: CashResult, lang: Lang, tell: Tell): Finding {
  const on = (level: Level): string => LABEL_WORDS[basis.find((one) => one.level === level)?.label ?? 'assumed'][lang];
  return tell('levels', {
    ...{ minimal: lines.minimal.profit, base: lines.base.profit, maximal: lines.maximal.profit },
    ...{ onMinimal: on('minimal'), onBase: on('base'), onMaximal: on('maximal') },
  });
}

/** Levels that say nothing: no revenue at all, or one profit on all three. */
function emptyLevels({ lines }: CashResult, tell: Tell): readonly Finding[] {
  const all = LEVELS.map((level) => lines[level]);
  if (all.every(({ revenue }) => revenue === 0)) return [tell('zero')];
  if (all.every(({ gross }) => gross === 0)) return [tell('no_margin')];
  const profits = all.map(({ profit }) => profit);
  const most = Math.max(...profits.map(Math.abs));
  const isEqual = Math.max(...profits) - Math.min(...profits) <= NOISE * most;
  return isEqual ? [tell('equal', { base: lines.base.profit }, TELL_LEVELS)] : [];
}

/** Levels that make a loss; where all do, the best of them says it for all. */
function losses({ lines }: CashResult, lang: Lang, tell: Tell): readonly Finding[] {
  const losing = LEVELS.filter((level) => lines[level].profit < 0);
  const isEverywhere = losing.length === LEVELS.length;
  return (isEverywhere ? (['maximal'] as const) : losing).map((level) => {
    const { profit, gross, tool_costs, fixed_costs } = lines[level];
    const values = { level: LEVEL_WORDS[level][lang], profit, gross, costs: tool_costs + fixed_costs };
    return tell(isEverywhere ? 'loss_everywhere' : 'loss', values, COVER_COSTS);
  });
}

/** The metric that gives most from base to maximum, or all that share the place; none where none gives anything. */
function topMetric({ plan }: CashFacts, { worth, values }: CashResult, lang: Lang, tell: Tell): readonly Finding[] {
  const first = worth.filter(({ rank }) => rank === 1);
  const [top] = first;
  if (top === undefined || top.to_maximal <= 0) return [];
  const gain = top.to_maximal;
  const names = first.map(({ metric }) => METRIC_WORDS[metric][lang]);
  if (first.length > 1) return [tell('top_several', { gain, metrics: names.join('\n') }, RAISE_ONE)];
  const { metric } = top;
  const unit = METRICS.find((rule) => rule.metric === metric)?.unit ?? 'times';
  // With tools, a rate of all together depends on their reach: that stays at base here, as it does in the gain.
  const reached = valuesAt(plan, (other) => (other === metric ? 'maximal' : 'base'));
  const target = { target: reached[metric], now: values.base[metric] };
  return [tell('top', { gain, metric: names.join(), ...target }, raiseTask(unit))];
}

/** What all stages together would give; that nothing is left to give where now is the maximum. */
function stagesFinding({ now }: CashFacts, { gains }: CashResult, lang: Lang, tell: Tell): readonly Finding[] {
  if (now === 'maximal') return [tell('at_maximum')];
  const { low, high } = gains.all;
  return high > 0 ? [tell(low > 0 ? 'stages' : 'stages_high', { low, high, now: LEVEL_WORDS[now][lang] })] : [];
}

function basisFinding({ basis }: CashFacts, tell: Tell): Finding {
  const sum = (label: 'measured' | 'judged' | 'assumed'): number =>
    basis.reduce((total, level) => total + level[label], 0);
  const counts = { measured: sum('measured'), judged: sum('judged'), assumed: sum('assumed') };
  const values = counts.measured + counts.judged + counts.assumed;
  return tell('basis', { ...counts, values }, counts.measured < values ? MEASURE : undefined);
}

/** What a report on the cash journey says first: the three levels, what is wrong with them, what gives most, how sure it is. */
export function cashFindings(facts: CashFacts, result: CashResult, lang: Lang): readonly Finding[] {
  const label = weakest(facts.basis.map((level) => level.label));
  const tell = tellOf(facts.rows, label, { period: PERIOD_WORDS[facts.period][lang] });
  const empty = emptyLevels(result, tell);
  return [
    levelsFinding(facts, result, lang, tell),
    ...empty,
    ...losses(result, lang, tell),
    ...(empty.length > 0 ? [] : [...topMetric(facts, result, lang, tell), ...stagesFinding(facts, result, lang, tell)]),
    ...explanation(facts, result, lang, tell),
    ...statedTotals(facts, result, lang, tell),
    basisFinding(facts, tell),
  ];
}
