/** A scale by its code: the author's, the same marks with 1 counting nothing, and the one of the QFD literature (methods.md §4). */
export type ScaleCode = 'seed' | 'zero' | 'classic';

/** A class of importance (B4-09, B4-10). */
export type ClassCode = 'critical' | 'important' | 'less_important';

/** What QFD is computed of: sizes agree, importances lie in 1…5, marks are of the scale. */
export interface QfdInput {
  /** One for each factor. */
  readonly importance: readonly number[];
  /** Touchpoints × factors; `null` is an empty cell and counts as the scale's "none". */
  readonly marks: readonly (readonly (number | null)[])[];
  readonly scale: ScaleCode;
  /** From how many standard deviations on a deviation makes a class; usually 0.5. */
  readonly cutoff: number;
}

/** A thing with points, compared with its kind. */
export interface Ranked {
  readonly score: number;
  /** Of the total, a fraction; 0 where the total is 0. */
  readonly share: number;
  /** From the mean, in population standard deviations; 0 where all are equal. */
  readonly deviation: number;
  readonly class: ClassCode;
}

/** A stage with the points of its touchpoints: deviation and class are of the means, the share of the sums. */
export interface RankedStage {
  readonly stage: string;
  readonly touchpoints: number;
  readonly sum: number;
  readonly mean: number;
  readonly share: number;
  readonly deviation: number;
  readonly class: ClassCode;
}

/** How sure a touchpoint's class is. */
export interface Stability {
  readonly class: ClassCode;
  /** Single changes under which the class is kept, and all that are possible. */
  readonly kept: number;
  readonly changes: number;
  /** Rank on this scale and on the other, 1 the highest; equal scores share the best rank. */
  readonly rank: number;
  readonly otherRank: number;
}
