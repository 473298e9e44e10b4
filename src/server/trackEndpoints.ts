import type { Api, Outcome } from '../contract/api';
import type { TracksView } from '../core/qfdViews';
import type { FileContext } from '../core/table';
import { fieldsOf, textOf } from '../work/panel/request';
import { makeTracks } from '../work/tracks/makeTracks';
import { markReviewed } from '../work/tracks/markReviewed';
import { tracksView } from '../work/tracks/tracksView';
import { answered, type Ports, portsFor } from './serve';

/** Does something and answers with the screen after it. */
function tracksAfter(request: unknown, work: (ports: Ports, file: FileContext) => string): Outcome<TracksView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    return tracksView(ports, call.file, work(ports, call.file));
  });
}

/** Sidebar: the customer tracks. */
export function tracksOpen(): Outcome<TracksView> {
  return answered((call) => tracksView(portsFor(call), call.file));
}

/** Sidebar: makes the sheets of tracks that are missing, with an example where asked. */
export function tracksMake(request: Parameters<Api['tracksMake']>[0]): Outcome<TracksView> {
  return tracksAfter(request, (ports, file) => makeTracks(ports, fieldsOf(request)['example'] === true, file));
}

/** Sidebar: a person has gone through a track today. */
export function trackReviewed(request: Parameters<Api['trackReviewed']>[0]): Outcome<TracksView> {
  return tracksAfter(request, (ports, file) => markReviewed(ports, textOf(fieldsOf(request), 'track'), file));
}
