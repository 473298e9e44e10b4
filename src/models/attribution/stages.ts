import type { FactRead } from '../../core/defineModel';
import { channelKey } from '../../data/channels/channelCells';
import type { Paths } from '../../data/paths/types';
import { stageNamed } from '../../data/stageNamed';

/** Stages by where on a path a touch stands, in their order. */
const BY_PLACE = ['need', 'choice', 'deal'] as const;

/** Stage of each channel. */
export interface ChannelStages {
  /** Codes by channel. */
  readonly codes: readonly string[];
  /** How many of them the journey names. */
  readonly named: number;
}

/** The stage of each touchpoint of the journey by its name. */
function journeyStages({ rows }: FactRead): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ values }) => {
      const name = channelKey(String(values['name'] ?? ''));
      const stage = stageNamed(String(values['stage'] ?? ''));
      return name === '' || stage === undefined ? [] : [[name, stage] as const];
    }),
  );
}

/**
 * Stage of each channel: that of the touchpoint of the same name on the customer journey; else by where on converting paths it
 * stands most: first touches are need, last ones deal, those between choice; a single touch is the last one, and of equal counts the
 * later stage counts. An assumption, and told as one.
 */
export function channelStages({ channels, rows }: Paths, journey: FactRead): ChannelStages {
  const places = new Float64Array(channels.length * BY_PLACE.length);
  for (const { touches, conversions } of rows) {
    touches.forEach((channel, i) => {
      const place = i === touches.length - 1 ? 2 : i === 0 ? 0 : 1;
      const at = channel * BY_PLACE.length + place;
      places[at] = (places[at] ?? 0) + conversions;
    });
  }
  const known = journeyStages(journey);
  let named = 0;
  const codes = channels.map((channel, i): string => {
    const stage = known.get(channelKey(channel));
    if (stage !== undefined) named += 1;
    return stage ?? placed(places.subarray(i * BY_PLACE.length, (i + 1) * BY_PLACE.length));
  });
  return { codes, named };
}

/** The stage with most touches; the later one of equals. */
function placed(counts: Float64Array): string {
  let best = 0;
  counts.forEach((count, place) => {
    if (count >= (counts[best] ?? 0)) best = place;
  });
  return BY_PLACE[best] ?? 'deal';
}
