import type { Api, Outcome } from '../contract/api';
import type { IdeasView } from '../core/ideasViews';
import { ideasView } from '../work/ideas/ideasView';
import { answered, portsFor } from './serve';

/** Sidebar: what shoppers say could be better. */
export function ideasOpen(request: Parameters<Api['ideasOpen']>[0]): Outcome<IdeasView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    return ideasView(ports, call.file);
  });
}
