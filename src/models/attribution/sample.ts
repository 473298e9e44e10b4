import type { Cell } from '../../core/cell';

/** A little data of a report on associated conversions, from which the build reads its tables. */
export const ATTRIBUTION_SAMPLE: Readonly<Record<string, readonly Cell[]>> = {
  path: ['Search > Search > Mail', 'Mail', 'Search'],
  conversions: [3, 1, 2],
  value: [300, 100, 200],
  non_conversions: [1, 3, 6],
};
