import type { Finding, FindingTask } from '../../core/finding';
import type { Lang, Localized } from '../../core/lang';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { QfdCase } from './input';
import type { PointResult, QfdResult } from './result';
import { otherScale, SCALES } from './scales';
import { RATE_CRITICAL, TALK_OVER } from './taskTexts';
import { FINDINGS } from './texts';
import { SCALE_WORDS } from './words';

/** Things named in a sentence; the tables below have all. */
const MOST_NAMED = 3;
/** Fewer factors say little about what matters more. */
const FEWEST_FACTORS = 3;
/** Fewer touchpoints say little by their classes. */
const FEWEST_POINTS = 5;
/** Kendall's W from which raters count as alike, and as agreeing in part. */
const ALIKE = 0.7;
const PARTLY = 0.4;
/** A stage that leads by less than this share of the mean does not stand out. */
const LEAST_LEAD = 0.05;
/** Differences of scores within rounding. */
const NEAR = 1e-9;

type Values = Finding['values'];
type Tell = (code: keyof typeof FINDINGS, values?: Values, task?: FindingTask) => Finding;

/** Names for a `names` placeholder, and a sign where there are more. */
function named(names: readonly string[]): { readonly names: string; readonly more: string } {
  return { names: names.slice(0, MOST_NAMED).join('\n'), more: names.length > MOST_NAMED ? ' …' : '' };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The most important touchpoint, or all of them where several share the place. */
function topOf(points: readonly PointResult[], tell: Tell): Finding {
  const first = points.reduce((best, point) => (point.score > best.score + NEAR ? point : best));
  const equal = points.filter(({ score }) => Math.abs(score - first.score) <= NEAR);
  const { share, deviation, name, carriedBy } = first;
  if (equal.length > 1) return tell('top_several', { ...named(equal.map((point) => point.name)), share, deviation });
  return tell('top', { name, share, deviation, factor: carriedBy });
}

/** What ranks and classes allow to say. */
function pointFindings({ points, isNearlyEqual }: QfdResult, tell: Tell): Finding[] {
  const [first] = points;
  if (first === undefined) return [];
  if (points.length === 1) return [tell('one_touchpoint', { name: first.name })];
  const hasDifference = points.some(({ score }) => Math.abs(score - first.score) > NEAR);
  if (points.length < FEWEST_POINTS && hasDifference) return [tell('few_touchpoints'), topOf(points, tell)];
  if (isNearlyEqual) return [tell('nearly_equal')];
  return [topOf(points, tell), ...shakiest(points, tell)];
}

/** The critical touchpoint whose class is kept least. */
function shakiest(points: readonly PointResult[], tell: Tell): Finding[] {
  const critical = points.filter((point) => point.class === 'critical' && point.changes > 0);
  const [first] = critical.sort((a, b) => a.kept / a.changes - b.kept / b.changes);
  if (first === undefined) return [];
  const { name, kept, changes } = first;
  return [tell('stability', { name, kept: kept / changes, same: kept, changes })];
}

/** The factor that counts most; none where several do or all are equal. */
function factorFinding({ factors }: QfdResult, tell: Tell): Finding[] {
  const sorted = [...factors].sort((a, b) => b.score - a.score);
  const [first, second] = sorted;
  if (first === undefined || second === undefined || first.score - second.score <= NEAR) return [];
  const { name, share, importance } = first;
  return [tell('factor', { name, share, importance: rounded(importance, 2), factors: factors.length })];
}

/** The stage with the most points per touchpoint; none where several have them or it hardly stands out. */
function stageFinding({ stages, points }: QfdResult, lang: Lang, tell: Tell): Finding[] {
  const sorted = [...stages].sort((a, b) => b.mean - a.mean);
  const [first, second] = sorted;
  if (first === undefined || second === undefined || first.mean - second.mean <= NEAR) return [];
  const stage = STAGE_WORDS[first.stage]?.[lang] ?? first.stage;
  const all = points.reduce((sum, { score }) => sum + score, 0) / points.length;
  if (first.mean < all * (1 + LEAST_LEAD)) return [];
  const values = { stage, mean: rounded(first.mean, 1), all: rounded(all, 1), points: first.touchpoints };
  return [tell('stage', values)];
}

/** Critical touchpoints nobody has rated on a visit. */
function unmeasured({ points }: QfdResult, tell: Tell): Finding[] {
  const critical = points.filter((point) => point.class === 'critical').sort((a, b) => b.score - a.score);
  const open = critical.filter(({ isMeasured }) => !isMeasured);
  if (open.length === 0) return [];
  const names = named(open.map(({ name }) => name));
  return [tell('unmeasured', { ...names, points: open.length, critical: critical.length }, RATE_CRITICAL)];
}

/** Touchpoints that change places on the other scale: the highest one, with the highest that passes it. */
function flips({ points }: QfdResult, { input }: QfdCase, lang: Lang, tell: Tell): Finding[] {
  const byRank = [...points].sort((a, b) => a.rank - b.rank);
  const moved = points.filter(({ rank, otherRank }) => rank !== otherRank).length;
  for (const first of byRank) {
    const second = byRank.find(({ rank, otherRank }) => rank > first.rank && otherRank < first.otherRank);
    if (second === undefined) continue;
    const scale = SCALE_WORDS[otherScale(input.scale)][lang];
    return [tell('flips', { scale, first: first.name, second: second.name, moved })];
  }
  return [];
}

/** How far several raters agree. */
function agreement({ agreement: found }: QfdResult, { raters }: QfdCase, tell: Tell): Finding[] {
  if (found === undefined) return [];
  const { w, p } = found;
  const code = w >= ALIKE ? 'alike' : w >= PARTLY ? 'partly' : 'hardly';
  return [tell(code, { w: rounded(w, 2), p, raters: raters.length })];
}

/** Cells on which raters are as far apart as the scale goes. */
function disagreement(result: QfdResult, { touchpoints, factors, input }: QfdCase, tell: Tell): Finding[] {
  const { disagreements, cells } = result;
  if (disagreements.length === 0) return [];
  const { marks } = SCALES[input.scale];
  const names = named(
    disagreements.map((cell) => `${touchpoints[cell.touchpoint]?.name ?? ''} × ${factors[cell.factor]?.name ?? ''}`),
  );
  const values = {
    apart: disagreements.length,
    cells: cells.length,
    low: marks[0] ?? 0,
    high: marks[marks.length - 1] ?? 0,
  };
  return [tell('disagreement', { ...names, ...values }, TALK_OVER)];
}

/** What a report on QFD says first: that it is judgement, then what matters most and how sure that is. */
export function qfdFindings(facts: QfdCase, result: QfdResult, lang: Lang): readonly Finding[] {
  const n = result.points.length;
  const tell: Tell = (code, values = {}, task) => {
    const text: Localized = FINDINGS[code];
    return { code, text, values: { n, ...values }, n, label: 'judged', ...(task === undefined ? {} : { task }) };
  };
  const { length: cells } = result.cells;
  const marked = result.cells.filter(({ raters }) => raters > 0).length;
  const judgement = tell('judgement', { raters: facts.raters.length, marked, cells });
  const factors = facts.factors.length;
  const fewFactors = factors < FEWEST_FACTORS ? [tell('few_factors', { factors })] : [];
  const first = pointFindings(result, tell);
  const isFlat = first.some(({ code }) => code === 'nearly_equal');
  if (n < 2 || isFlat) {
    return [judgement, ...fewFactors, ...first, ...disagreement(result, facts, tell)];
  }
  return [
    judgement,
    ...fewFactors,
    ...first,
    ...factorFinding(result, tell),
    ...stageFinding(result, lang, tell),
    ...unmeasured(result, tell),
    ...flips(result, facts, lang, tell),
    ...agreement(result, facts, tell),
    ...disagreement(result, facts, tell),
  ];
}
