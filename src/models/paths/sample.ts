import type { Cell } from '../../core/cell';

/** A little data of a report on paths, from which the build reads its tables. */
export const PATHS_SAMPLE: Readonly<Record<string, readonly Cell[]>> = {
  customer: ['A', 'A', 'B', 'C'],
  time: [-10, -5, -5, -1].map((day) => 25_560 + day),
  channel: ['Search', 'Mail', 'Search', 'Mail'],
  conversion: ['', 'yes', '', 'yes'],
  value: ['', 100, '', 50],
};
