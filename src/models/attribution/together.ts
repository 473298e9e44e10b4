import type { Paths } from '../../data/paths/types';
import { byPresence } from './flows';

/** Channels that a grid on a sheet has room for. */
const MOST_CHANNELS = 15;

/** Which channels lead to conversions together. */
export interface Together {
  /** Channels of the rows and columns by number, those on most converting paths first. */
  readonly channels: readonly number[];
  /** Conversions with both channels on the path; on the diagonal those with the channel. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts conversions by pair of channels; each path once, however often a channel stands on it. */
export function channelsTogether(paths: Paths): Together {
  const channels = byPresence(paths, 'conversions').slice(0, MOST_CHANNELS);
  const placeOf = new Map(channels.map((channel, place) => [channel, place]));
  const sums = channels.map(() => new Float64Array(channels.length));
  for (const { touches, conversions } of paths.rows) {
    if (conversions === 0) continue;
    const places = [...new Set(touches)].flatMap((channel) => placeOf.get(channel) ?? []);
    for (const a of places) {
      const row = sums[a];
      for (const b of places) if (row !== undefined) row[b] = (row[b] ?? 0) + conversions;
    }
  }
  return { channels, counts: sums.map((row) => Array.from(row, (count) => Math.round(count * 10) / 10)) };
}
