/** What QFD says of a touchpoint, as far as its share of the stage needs it. */
export interface WeighedTouchpoint {
  readonly code: string;
  readonly stage: string;
  /** Points, or any number in proportion to them: only ratios within a stage count. */
  readonly score: number;
}

/** A touchpoint's stage and its part of all points of that stage. */
export interface StageShare {
  readonly stage: string;
  /** 0…1. */
  readonly share: number;
}

/**
 * The part of its stage's points that each touchpoint has, by code (methods.md §8); none for a stage without points. Of a code that
 * comes twice the first row counts.
 */
export function stageShares(touchpoints: readonly WeighedTouchpoint[]): ReadonlyMap<string, StageShare> {
  const first = new Map<string, WeighedTouchpoint>();
  for (const one of touchpoints) if (one.score >= 0 && !first.has(one.code)) first.set(one.code, one);
  const sums = new Map<string, number>();
  for (const { stage, score } of first.values()) sums.set(stage, (sums.get(stage) ?? 0) + score);
  return new Map(
    [...first.values()].flatMap(({ code, stage, score }) => {
      const sum = sums.get(stage) ?? 0;
      return sum > 0 ? [[code, { stage, share: score / sum }] as const] : [];
    }),
  );
}
