import type { Api, Outcome } from '../contract/api';
import type { AlertsView } from '../core/alertViews';
import type { FileContext } from '../core/table';
import { GoogleConsents } from '../triggers/googleConsents';
import { alertsView } from '../work/alerts/alertsView';
import { alertFieldsOf } from '../work/alerts/requests';
import { setAlerts } from '../work/alerts/setAlerts';
import { testAlerts } from '../work/alerts/testAlerts';
import { alertPorts } from './alertPorts';
import { answered, type Ports, portsFor } from './serve';

/** Does something and answers with the screen after it. */
function alertsAfter(request: unknown, work: (ports: Ports, file: FileContext) => string): Outcome<AlertsView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = work(ports, call.file);
    return alertsView({ ...alertPorts(ports), consents: new GoogleConsents() }, call.file, news);
  });
}

/** Sidebar: who is told of what, and what was told. */
export function alertsOpen(): Outcome<AlertsView> {
  return alertsAfter(undefined, () => '');
}

/** Sidebar: who is to be told of what. */
export function alertsSet(request: Parameters<Api['alertsSet']>[0]): Outcome<AlertsView> {
  return alertsAfter(request, (ports, file) => setAlerts(ports, alertFieldsOf(request), file));
}

/** Sidebar: sends a test message by every channel. */
export function alertsTest(request: Parameters<Api['alertsTest']>[0]): Outcome<AlertsView> {
  return alertsAfter(request, (ports, file) => testAlerts(alertPorts(ports), file));
}
