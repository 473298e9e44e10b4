import type { ScaleCode } from './types';

/** A scale of marks. */
export interface Scale {
  /** The marks people may give, lowest first: its levels. An empty cell stands for the lowest. */
  readonly marks: readonly number[];
  /** How many points a mark counts for one point of importance; also defined for the marks of the other scales. */
  readonly counts: (mark: number | null) => number;
}

/** From this mark on a relation is more than none where 1 means none. */
const RELATED = 3;

/** The three scales (methods.md §4; B4-06, B4-14). */
export const SCALES: Readonly<Record<ScaleCode, Scale>> = {
  // Whatever is no relation counts 1: the author's "1 = none".
  seed: { marks: [1, 3, 9], counts: (mark) => Math.max(1, mark ?? 1) },
  zero: { marks: [1, 3, 9], counts: (mark) => (mark !== null && mark >= RELATED ? mark : 0) },
  classic: { marks: [0, 1, 3, 9], counts: (mark) => mark ?? 0 },
};

/** The scale that ranks are compared with: of `seed` it is `zero`, of the others `seed`. */
export function otherScale(scale: ScaleCode): ScaleCode {
  return scale === 'seed' ? 'zero' : 'seed';
}
