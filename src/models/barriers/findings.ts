import type { Finding, FindingTask } from '../../core/finding';
import type { Lang } from '../../core/lang';
import { alikeNames } from '../../data/channels/alikeNames';
import { barrierLosses, barrierTotals } from '../../data/refusals/barrierLosses';
import { type ToldFindings, toldFindings } from '../../data/toldFindings';
import type { BarrierLoss } from '../../facts/barrierLosses';
import { STAGE_WORDS } from '../../facts/stageWords';
import { isBelow } from '../../stats/isBelow';
import type { BarrierCase } from './input';
import { MOST_SHOWN, stageName } from './tables';
import { CHECK_PRICE_COUNT, CHECK_PRICE_LOSS, EASE_COUNT, EASE_LOSS } from './taskTexts';
import { FINDINGS } from './texts';

/** Fewer refusals than this allow no conclusion; fewer of a barrier, or of a barrier at a stage, no claim about it. */
const FEWEST = 30;
const FEWEST_OF_ONE = 5;
/** Barriers that are told with a task, and pairs that are told. */
const MOST_TOP = 3;
const MOST_PAIRS = 3;
/** Things named in a sentence; the tables below have all. */
const MOST_NAMED = 3;
/** A residual beyond this stands out (a standard normal is above it once in 44). */
const STANDS_OUT = 2;
/** Words by which people mean the price. */
const PRICE =
  /дорог|(?<!\p{L})цен[аыуе](?!\p{L})|стоимост|бюджет|қымбат|(?<!\p{L})баға|expensive|(?<!\p{L})pric|cost|budget|afford/iu;

function tell(code: keyof typeof FINDINGS, n: number, values: Finding['values'] = {}, task?: FindingTask): Finding {
  const text = FINDINGS[code];
  return { code, text, values: { n, ...values }, n, label: 'measured', ...(task === undefined ? {} : { task }) };
}

function named(names: readonly string[]): Finding['values'] {
  return { names: names.slice(0, MOST_NAMED).join('\n'), more: names.length > MOST_NAMED ? ' …' : '' };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** What all refusals come to, and how many say nothing of money. */
function moneyFindings({ lost, known, n }: BarrierCase): readonly Finding[] {
  if (lost === null) return [tell('no_amounts', n)];
  return [tell('lost', n, { lost, known })];
}

/** The dearest barriers, or the most frequent where no money is known; too few refusals ask for nothing yet. */
function topFindings({ all, n, lost: money }: BarrierCase): readonly Finding[] {
  const totals = barrierTotals(all);
  const isFew = n < FEWEST;
  return totals.slice(0, MOST_TOP).flatMap(({ barrier, count, lost }): readonly Finding[] => {
    const isPrice = PRICE.test(barrier);
    if (money !== null && money > 0) {
      if (lost === null || lost === 0) return [];
      const values = { barrier, count, lost, share: lost / money };
      if (count < FEWEST_OF_ONE) return [tell('top_few', n, values)];
      const task = isPrice ? CHECK_PRICE_LOSS : EASE_LOSS;
      return [tell(isPrice ? 'top_lost_price' : 'top_lost', n, values, isFew ? undefined : task)];
    }
    if (count < FEWEST_OF_ONE) return [];
    const task = isPrice ? CHECK_PRICE_COUNT : EASE_COUNT;
    // No refusal names a barrier twice.
    const values = { barrier, count, share: count / n };
    return [tell(isPrice ? 'top_count_price' : 'top_count', n, values, isFew ? undefined : task)];
  });
}

/** Whether barriers depend on stages, or why that was not tested. */
function testFindings({ test, staged, several, people, params }: BarrierCase, lang: Lang): readonly Finding[] {
  if (test === 'several') return [tell('several', people, { several })];
  const { barriers, stages, n } = staged;
  const [stage, barrier] = [stages[0], barriers[0]];
  if (stage === undefined || barrier === undefined) return [];
  if (test === 'one_stage') return [tell('one_stage', n, { stage: stageName(stage, lang) })];
  if (test === 'one_barrier') return [tell('one_barrier', n, { barrier })];
  if (test === 'many') return [tell('many', n, { barriers: barriers.length, stages: stages.length })];
  const values = { p: test.p, v: rounded(test.cramersV, 2), draws: test.draws };
  return [tell(`${isBelow(test.p, params.alpha) ? 'dependent' : 'independent'}_${test.kind}`, n, values)];
}

/** Barriers that stand out at a stage: told where the test found a relation, or could not be made and that is said. */
function pairFindings({ test, staged, params }: BarrierCase, lang: Lang): readonly Finding[] {
  if (typeof test === 'string' ? test !== 'several' : !isBelow(test.p, params.alpha)) return [];
  const out = barrierLosses(staged)
    .filter(({ residual }) => (residual ?? 0) > STANDS_OUT)
    .sort((a, b) => (b.residual ?? 0) - (a.residual ?? 0));
  const isEnough = ({ count }: BarrierLoss): boolean => count >= FEWEST_OF_ONE;
  const few = out.filter((pair) => !isEnough(pair));
  const code = test === 'several' ? 'pair_untested' : 'pair';
  const pairName = ({ barrier, stage }: BarrierLoss): string => `${barrier} / ${stageName(stage, lang)}`;
  const { names = '', more = '' } = named(few.map(pairName));
  return [
    ...out
      .filter(isEnough)
      .slice(0, MOST_PAIRS)
      .map(({ barrier, stage, count, lift }) =>
        tell(code, count, { barrier, stage: stageName(stage, lang), lift: rounded(lift, 1) }),
      ),
    ...(few.length > 0 ? [tell('pairs_few', staged.n, { pairs: names, more, least: FEWEST_OF_ONE })] : []),
  ];
}

/** What the refusals do not say. */
function missingFindings({ all, staged, n, known, lost }: BarrierCase): readonly Finding[] {
  const stageless = all.n - staged.n;
  return [
    ...(lost !== null && known < n ? [tell('unknown_amounts', n, { rows: n - known })] : []),
    ...(staged.n === 0 ? [tell('no_stages', all.n)] : []),
    ...(staged.n > 0 && stageless > 0 ? [tell('stageless', all.n, { rows: stageless })] : []),
  ];
}

/** Names that may be one, and stages that are not of the five. */
function nameFindings({ all, staged }: BarrierCase): readonly Finding[] {
  const own = staged.stages.flatMap((stage, i) =>
    Object.keys(STAGE_WORDS).includes(stage) ? [] : [{ stage, count: staged.ofStage[i] ?? 0 }],
  );
  const ofOwn = own.reduce((sum, { count }) => sum + count, 0);
  const ownNames = named(own.map(({ stage }) => stage));
  const rest = barrierTotals(all).slice(MOST_SHOWN);
  const others = rest.reduce((sum, { count }) => sum + count, 0);
  const cut = { barriers: all.barriers.length, shown: MOST_SHOWN, others };
  return [
    ...alikeNames(all.barriers)
      .slice(0, MOST_NAMED)
      .map(([first, second]) => tell('alike', all.n, { first, second })),
    ...(own.length > 0 ? [tell('own_stages', ofOwn, { ...ownNames, stages: own.length })] : []),
    ...(rest.length > 1 ? [tell('cut', all.n, cut)] : []),
  ];
}

/** What a report on barriers says: the dearest barriers, what is lost, whether they belong to stages, then what is not known. */
export function barrierFindings(of: BarrierCase, lang: Lang): ToldFindings {
  return toldFindings([
    ...(of.n < FEWEST ? [tell('few', of.n, { least: FEWEST })] : []),
    ...topFindings(of),
    ...moneyFindings(of),
    ...testFindings(of, lang),
    ...pairFindings(of, lang),
    ...missingFindings(of),
    ...nameFindings(of),
  ]);
}
