import {
  BARRIERS_MODEL,
  CASH_MODEL,
  CHANNELS_MODEL,
  GROWTH_MODEL,
  ONOFF_MODEL,
  ONOFF_PLAN_MODEL,
} from './cash/cashModel';
import { QFD_MODEL } from './qfd/qfdModel';
import type { Ways } from './ways';

/** Models with a screen of their own: it leads to their report, and a report changes what it shows. */
const SCREENS: ReadonlyMap<
  string,
  'openQfd' | 'openCash' | 'openChannels' | 'openRefusals' | 'openGrowth' | 'openOnoff'
> = new Map([
  [QFD_MODEL, 'openQfd'],
  [CASH_MODEL, 'openCash'],
  [CHANNELS_MODEL, 'openChannels'],
  [BARRIERS_MODEL, 'openRefusals'],
  [GROWTH_MODEL, 'openGrowth'],
  [ONOFF_MODEL, 'openOnoff'],
  [ONOFF_PLAN_MODEL, 'openOnoff'],
]);

/** The way to the screen of a model's own; `undefined` for a model that has none. */
export function ownScreen(model: string, go: Ways): ((near: Element) => void) | undefined {
  const way = SCREENS.get(model);
  return way && go[way];
}
