import type { Desk } from '../desk';
import type { CashWays, ChannelWays, GrowthWays, OnOffWays, Ways } from '../ways';
import { createCashWays } from './cashWays';
import { createChannelWays } from './channelWays';
import { createGrowthWays } from './growthWays';
import { createOnoffWays } from './onoffWays';

/**
 * The ways through money: the cash journey, channels, off/on tests, growth points.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createMoneyWays(
  desk: Desk,
  perform: Desk['perform'],
  go: () => Ways,
): CashWays & ChannelWays & GrowthWays & OnOffWays {
  return {
    ...createCashWays(desk, perform, go),
    ...createChannelWays(desk, perform, go),
    ...createOnoffWays(desk, perform, go),
    ...createGrowthWays(desk, perform, go),
  };
}
