import type { Lang } from '../../core/lang';
import type { Paths } from '../../data/paths/types';
import { type ChannelFlow, FLOW_ENDS } from '../../facts/channelFlows';
import { OTHER_CHANNELS } from './texts';

/** Channels that a picture can tell apart; the others are one. */
const MOST_CHANNELS = 12;
/** Steps that a picture has room for. */
const STEPS = 4;

/** Channels by number, those on most paths first. */
export function byPresence({ channels, rows }: Paths, of: 'conversions' | 'all'): readonly number[] {
  const counts = new Float64Array(channels.length);
  for (const { touches, conversions, nonConversions } of rows) {
    const count = of === 'all' ? conversions + nonConversions : conversions;
    for (const channel of new Set(touches)) counts[channel] = (counts[channel] ?? 0) + count;
  }
  return channels.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

/**
 * How many paths go from which channel to which at each of the first steps, with the ends they come to; the largest of a
 * step first.
 */
export function channelFlows(paths: Paths, lang: Lang): readonly ChannelFlow[] {
  const { channels, rows } = paths;
  const shown = new Set(byPresence(paths, 'all').slice(0, MOST_CHANNELS));
  const names = channels.map((name, i) => (shown.has(i) ? name : OTHER_CHANNELS[lang]));
  const flows = new Map<string, { step: number; from: string; to: string; count: number }>();
  const add = (step: number, from: string, to: string, count: number): void => {
    if (count === 0) return;
    const key = JSON.stringify([step, from, to]);
    const known = flows.get(key);
    if (known === undefined) flows.set(key, { step, from, to, count });
    else known.count += count;
  };
  for (const { touches, conversions, nonConversions } of rows) {
    const steps = Math.min(STEPS, touches.length);
    const nameAt = (place: number): string => names[touches[place] ?? 0] ?? '';
    for (let i = 1; i < steps; i++) add(i, nameAt(i - 1), nameAt(i), conversions + nonConversions);
    const last = nameAt(steps - 1);
    if (touches.length > STEPS) add(steps, last, FLOW_ENDS.more, conversions + nonConversions);
    else {
      add(steps, last, FLOW_ENDS.conversion, conversions);
      add(steps, last, FLOW_ENDS.none, nonConversions);
    }
  }
  return [...flows.values()].sort((a, b) => a.step - b.step || b.count - a.count);
}
