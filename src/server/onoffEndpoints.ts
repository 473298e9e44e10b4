import type { Api, Outcome } from '../contract/api';
import type { OnOffView } from '../core/onoffViews';
import type { FileContext } from '../core/table';
import { drawOnoff } from '../work/onoff/drawOnoff';
import { drawRequestOf } from '../work/onoff/drawRequest';
import { makeOnoff } from '../work/onoff/makeOnoff';
import { onoffView } from '../work/onoff/onoffView';
import { fieldsOf } from '../work/panel/request';
import { answered, type Ports, portsFor } from './serve';

/** Does something and answers with the screen after it. */
function onoffAfter(request: unknown, work: (ports: Ports, file: FileContext) => string): Outcome<OnOffView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = work(ports, call.file);
    return onoffView(ports, call.file, news);
  });
}

/** Sidebar: the switch log, and what drawn calendars ask for. */
export function onoffOpen(): Outcome<OnOffView> {
  return answered((call) => onoffView(portsFor(call), call.file));
}

/** Sidebar: makes the log where it is missing, with an example and its series where asked. */
export function onoffMake(request: Parameters<Api['onoffMake']>[0]): Outcome<OnOffView> {
  return onoffAfter(request, (ports, file) => makeOnoff(ports, fieldsOf(request)['example'] === true, file));
}

/** Sidebar: draws a calendar of blocks by lot and adds it to the log. */
export function onoffDraw(request: Parameters<Api['onoffDraw']>[0]): Outcome<OnOffView> {
  return onoffAfter(request, (ports, file) =>
    drawOnoff(ports, drawRequestOf(request, ports.clock.today(file.zone), file), file),
  );
}
