import { distinctChannels } from './distinctChannels';
import type { Credited } from './pathTotals';
import type { Paths } from './types';

/**
 * Shapley value of each channel where a set of channels is worth the conversions of the paths inside it: a path's conversions in
 * equal parts to the different channels on it (closed form, methods.md §7.5).
 * @returns by channel, adding up to the total
 */
export function shapleyShares({ channels, rows }: Paths, of: Credited): Float64Array {
  const credit = new Float64Array(channels.length);
  const distinctOf = distinctChannels(channels.length);
  for (const row of rows) {
    if (row[of] === 0) continue;
    const distinct = distinctOf(row.touches);
    const part = row[of] / distinct.length;
    for (const channel of distinct) credit[channel] = (credit[channel] ?? 0) + part;
  }
  return credit;
}
