import type { Api, Outcome } from '../contract/api';
import type { GrowthView } from '../core/cashViews';
import { growthView } from '../work/growth/growthView';
import { answered, portsFor } from './serve';

/** Sidebar: growth points in the order of their money. */
export function growthOpen(request: Parameters<Api['growthOpen']>[0]): Outcome<GrowthView> {
  return answered((call) => growthView(portsFor(call, request), call.file));
}
