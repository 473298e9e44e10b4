import type { MapRow } from '../../facts/experienceMap';

/** Means that differ by less are equal. */
const EQUAL = 1e-9;

/** What a difference weighs: by importance, where any touchpoint has one. */
export function weightOf(rows: readonly MapRow[]): (row: MapRow, difference: number | null) => number {
  const isWeighted = rows.some(({ importance }) => importance !== null);
  return ({ importance }, difference) => Math.abs(difference ?? 0) * (isWeighted ? (importance ?? 0) : 1);
}

/** Compares rows by importance × deviation, the largest first; equal ones keep the order of the visit, unrated ones go last. */
export function byUrgency(rows: readonly MapRow[]): (a: MapRow, b: MapRow) => number {
  const weight = weightOf(rows);
  return (a, b) => {
    if ((a.n === 0) !== (b.n === 0)) return a.n === 0 ? 1 : -1;
    const gap = weight(b, b.deviation) - weight(a, a.deviation);
    return Math.abs(gap) < EQUAL ? 0 : gap;
  };
}
