/** Segments from the best to the worst; reports list them in this order. */
export const SEGMENTS = [
  'champions',
  'loyal',
  'potential_loyal',
  'new',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost',
] as const;

/** Stable code of a segment. */
export type Segment = (typeof SEGMENTS)[number];

/** Which segment stands where: a row per R from 5 down to 1, in it a place per FM from 1 to 5. */
export type SegmentGrid = readonly (readonly string[])[];

/** The segments of a report: ours, or those a person wrote on the settings sheet. */
export interface SegmentPlan {
  /** Stable codes, or a person's own words, from the best segment to the worst; reports list them in this order. */
  readonly names: readonly string[];
  readonly grid: SegmentGrid;
  /** Actions in a person's own words, by segment; others take the usual advice. */
  readonly actions: Readonly<Record<string, string>>;
}

/** The grid Rosta starts with. */
export const SEGMENT_GRID = [
  ['new', 'potential_loyal', 'loyal', 'champions', 'champions'],
  ['promising', 'potential_loyal', 'loyal', 'loyal', 'champions'],
  ['about_to_sleep', 'need_attention', 'need_attention', 'loyal', 'loyal'],
  ['hibernating', 'about_to_sleep', 'at_risk', 'at_risk', 'cannot_lose'],
  ['lost', 'lost', 'hibernating', 'at_risk', 'cannot_lose'],
] as const satisfies readonly (readonly Segment[])[];

/** What is used unless a person says otherwise. */
export const STANDARD_PLAN: SegmentPlan = { names: SEGMENTS, grid: SEGMENT_GRID, actions: {} };

/**
 * The segment of a customer: R and the middle of F and M, brought to 1…5, are the place in the grid; halves go up.
 * @param r,f,m scores 1…k, best highest
 * @param k number of groups, at least 2
 * @throws RangeError when a score is outside 1…k or the grid lacks the place: a mistake of the caller
 * @example segmentOf(5, 4, 3, 5) // 'champions': FM is (4 + 3) / 2, up to 4
 */
export function segmentOf(r: number, f: number, m: number, k: number, grid: SegmentGrid = SEGMENT_GRID): string {
  const middle = Math.floor((toFive(f, k) + toFive(m, k) + 1) / 2);
  const segment = grid[5 - toFive(r, k)]?.[middle - 1];
  if (segment === undefined) throw new RangeError(`No place in the grid for ${r}, ${f}, ${m} of ${k}`);
  return segment;
}

/** A score of k groups on the scale 1…5, halves up; doubled throughout to stay in whole numbers. */
function toFive(score: number, k: number): number {
  return 1 + Math.floor((8 * (score - 1) + (k - 1)) / (2 * (k - 1)));
}
