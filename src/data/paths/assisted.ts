import { distinctChannels } from './distinctChannels';
import type { Paths } from './types';

/** What channels close and what they only help with. */
export interface Assisted {
  /** Conversions by the channel of the last touch. */
  readonly last: Float64Array;
  /** Conversions with the channel on the path, but not last; once per path (methods.md §7.5). */
  readonly assisted: Float64Array;
}

/** Last-touch and assisted conversions by channel. */
export function assisted({ channels, rows }: Paths): Assisted {
  const last = new Float64Array(channels.length);
  const helped = new Float64Array(channels.length);
  const distinctOf = distinctChannels(channels.length);
  for (const { touches, conversions } of rows) {
    const closing = touches[touches.length - 1];
    for (const channel of distinctOf(touches)) {
      const to = channel === closing ? last : helped;
      to[channel] = (to[channel] ?? 0) + conversions;
    }
  }
  return { last, assisted: helped };
}
