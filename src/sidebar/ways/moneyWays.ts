import type { Desk } from '../desk';
import type { CashWays, ChannelWays, GrowthWays, OnOffWays, RefusalWays, Ways } from '../ways';
import { createCashWays } from './cashWays';
import { createChannelWays } from './channelWays';
import { createGrowthWays } from './growthWays';
import { createOnoffWays } from './onoffWays';
import { createRefusalWays } from './refusalWays';

/**
 * The ways through money: the cash journey, channels, off/on tests, refusals, growth points.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createMoneyWays(
  desk: Desk,
  perform: Desk['perform'],
  go: () => Ways,
): CashWays & ChannelWays & GrowthWays & OnOffWays & RefusalWays {
  return {
    ...createCashWays(desk, perform, go),
    ...createChannelWays(desk, perform, go),
    ...createOnoffWays(desk, perform, go),
    ...createRefusalWays(desk, perform, go),
    ...createGrowthWays(desk, perform, go),
  };
}
