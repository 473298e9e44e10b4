import type { Credited } from './pathTotals';
import type { Paths } from './types';

/** Models that credit a touch by its place on the path alone. */
export type PlaceModel = 'first' | 'last' | 'linear' | 'position' | 'decay';

/** Of the first and of the last touch, where there are more than two; what is left goes to those between. */
const AT_ENDS = 0.4;

/** Shares of a path's touches by model, summing to 1 (methods.md §7.5). */
const SHARES: Readonly<Record<PlaceModel, (place: number, touches: number) => number>> = {
  first: (place) => (place === 0 ? 1 : 0),
  last: (place, touches) => (place === touches - 1 ? 1 : 0),
  linear: (_, touches) => 1 / touches,
  position: (place, touches) => {
    if (touches <= 2) return 1 / touches;
    return place === 0 || place === touches - 1 ? AT_ENDS : (1 - 2 * AT_ENDS) / (touches - 2);
  },
  // 2^-d of d steps to the end over their sum, 2 - 2^(1 - n): every touch weighs twice the one before it.
  decay: (place, touches) => 2 ** (place + 1 - touches) / (2 - 2 ** (1 - touches)),
};

/**
 * Credits paths to channels by the place of each touch; a channel that repeats gets all its shares.
 * @returns by channel, adding up to the total
 */
export function shareByPlace({ channels, rows }: Paths, model: PlaceModel, of: Credited): Float64Array {
  const credit = new Float64Array(channels.length);
  const shareOf = SHARES[model];
  for (const row of rows) {
    const { touches } = row;
    const amount = row[of];
    if (amount === 0) continue;
    for (let place = 0; place < touches.length; place++) {
      const channel = touches[place] ?? 0;
      credit[channel] = (credit[channel] ?? 0) + amount * shareOf(place, touches.length);
    }
  }
  return credit;
}
