import { type Agreement, kendallW } from '../../stats/kendallW';
import { carrierOf, showsAt, stageLeaders } from './carrier';
import { type RatedCell, ratedCells } from './cells';
import type { QfdCase } from './input';
import { isNearlyEqual } from './nearlyEqual';
import { rankFactors, rankStages, rankTouchpoints } from './rank';
import { disagreements } from './raters';
import { touchpointScores } from './score';
import { stabilityOf } from './stability';
import type { Ranked, RankedStage, Stability } from './types';

/** A touchpoint with all that is known of it. */
export interface PointResult extends Ranked, Stability {
  readonly code: string;
  readonly stage: string;
  readonly name: string;
  /** Name of the factor that brings the most points; empty where none does. */
  readonly carriedBy: string;
  readonly isMeasured: boolean;
}

/** A factor with all that is known of it. */
export interface FactorResult extends Ranked {
  readonly code: string;
  readonly name: string;
  readonly importance: number;
  /** Names of the touchpoints where it shows most; empty where it shows nowhere. */
  readonly carriedBy: string;
}

/** A stage with all that is known of it. */
export interface StageResult extends RankedStage {
  /** Names of its touchpoints with the most points. */
  readonly carriedBy: string;
}

/** All that QFD finds out. */
export interface QfdResult {
  /** In the order of the journey. */
  readonly points: readonly PointResult[];
  readonly factors: readonly FactorResult[];
  /** In order of first appearance. */
  readonly stages: readonly StageResult[];
  readonly cells: readonly RatedCell[];
  /** Cells that some rater finds without relation and another one critical. */
  readonly disagreements: readonly RatedCell[];
  /** `undefined` for one rater, and where raters cannot be compared. */
  readonly agreement: Agreement | undefined;
  /** Whether ranks and classes say little: too few touchpoints, or hardly a difference. */
  readonly isNearlyEqual: boolean;
}

function pointsOf({ touchpoints, factors, measured, input }: QfdCase): PointResult[] {
  const ranked = rankTouchpoints(input);
  const stability = stabilityOf(input);
  return touchpoints.flatMap(({ code, stage, name }, i) => {
    const [score, sure] = [ranked[i], stability[i]];
    if (score === undefined || sure === undefined) return [];
    const carriedBy = factors[carrierOf(input, i) ?? -1]?.name ?? '';
    return { ...sure, ...score, code, stage, name, carriedBy, isMeasured: measured.has(code) };
  });
}

/** Computes everything that a report on QFD says. */
export function qfdResult(facts: QfdCase): QfdResult {
  const { factors, touchpoints, input, matrices } = facts;
  const points = pointsOf(facts);
  const cells = ratedCells(matrices);
  const names = touchpoints.map(({ name }) => name);
  return {
    points,
    factors: rankFactors(input).flatMap((ranked, i) => {
      const factor = factors[i];
      return factor === undefined ? [] : { ...ranked, ...factor, carriedBy: showsAt(input, i, names) };
    }),
    stages: rankStages(
      touchpoints.map(({ stage }) => stage),
      input,
    ).map((stage) => ({ ...stage, carriedBy: stageLeaders(points, stage.stage) })),
    cells,
    disagreements: disagreements(matrices, input.scale).flatMap(
      ({ touchpoint, factor }) => cells[touchpoint * factors.length + factor] ?? [],
    ),
    agreement: kendallW(matrices.map((matrix) => touchpointScores({ ...input, marks: matrix }))),
    isNearlyEqual: isNearlyEqual(points.map(({ score }) => score)),
  };
}
