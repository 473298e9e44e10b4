import type { PathRow, Paths } from './types';

/** What of a path is credited to its channels. */
export type Credited = 'conversions' | 'value';

/** Sum over all paths. */
export function pathTotal({ rows }: Paths, of: keyof Omit<PathRow, 'touches'>): number {
  let sum = 0;
  for (const row of rows) sum += row[of];
  return sum;
}
