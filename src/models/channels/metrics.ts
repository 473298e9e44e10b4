import type { ChannelNumbers } from '../../facts/channelNumbers';

/** What a channel's numbers come to; `null` where a number is unknown or there is nothing to divide by. */
export interface ChannelMetrics {
  /** Clicks out of impressions. */
  readonly ctr: number | null;
  /** Cost of a click, a lead, a sale; the average sale. */
  readonly cpc: number | null;
  readonly to_lead: number | null;
  readonly cpl: number | null;
  readonly to_sale: number | null;
  readonly cac: number | null;
  readonly average_check: number | null;
  /** (revenue × margin − cost) / cost. */
  readonly romi: number | null;
  /** Cost out of revenue. */
  readonly cost_share: number | null;
}

/** One number over another, added up over the channels where both are known. */
function ratio(
  channels: readonly ChannelNumbers[],
  over: (channel: ChannelNumbers) => number | null,
  under: keyof ChannelNumbers,
): number | null {
  let top = 0;
  let bottom = 0;
  for (const channel of channels) {
    const a = over(channel);
    const b = channel[under];
    if (a === null || b === null) continue;
    top += a;
    bottom += b;
  }
  return bottom === 0 ? null : top / bottom;
}

const of =
  (id: keyof ChannelNumbers) =>
  (channel: ChannelNumbers): number | null =>
    channel[id];

/**
 * End-to-end metrics of one channel, or of several together (methods.md §7.2; B7-06). What one channel does not know is
 * left out of both sides of a ratio: clicks of a channel without impressions would make the total's CTR too high.
 * @param margin share of revenue that is left after the cost of goods, 0…1
 */
export function channelMetrics(channels: readonly ChannelNumbers[], margin: number): ChannelMetrics {
  const earned = ({ cost, revenue }: ChannelNumbers): number | null =>
    cost === null || revenue === null ? null : revenue * margin - cost;
  return {
    ctr: ratio(channels, of('clicks'), 'impressions'),
    cpc: ratio(channels, of('cost'), 'clicks'),
    to_lead: ratio(channels, of('leads'), 'clicks'),
    cpl: ratio(channels, of('cost'), 'leads'),
    to_sale: ratio(channels, of('sales'), 'leads'),
    cac: ratio(channels, of('cost'), 'sales'),
    average_check: ratio(channels, of('revenue'), 'sales'),
    romi: ratio(channels, earned, 'cost'),
    cost_share: ratio(channels, of('cost'), 'revenue'),
  };
}
