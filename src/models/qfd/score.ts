import { SCALES } from './scales';
import type { QfdInput } from './types';

type Scored = Pick<QfdInput, 'importance' | 'marks' | 'scale'>;

/** Points of each touchpoint: Σ importance of a factor × what the mark counts (B4-08). */
export function touchpointScores({ importance, marks, scale }: Scored): number[] {
  const { counts } = SCALES[scale];
  return marks.map((row) => importance.reduce((sum, weight, j) => sum + weight * counts(row[j] ?? null), 0));
}

/** Points of each factor: its importance × Σ of what its marks count (B4-08). */
export function factorScores({ importance, marks, scale }: Scored): number[] {
  const { counts } = SCALES[scale];
  return importance.map((weight, j) => weight * marks.reduce((sum, row) => sum + counts(row[j] ?? null), 0));
}
