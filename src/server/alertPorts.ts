import { GoogleMail } from '../mail/googleMail';
import { GoogleWebhooks } from '../webhooks/googleWebhooks';
import type { AlertPorts } from '../work/alerts/ports';
import type { Ports } from './serve';

/** Later nothing is sent that has to be waited for: Google stops an execution after 6 minutes. */
const SEND_WITHIN_MS = 5 * 60_000;

/** The ports of alerts around an open file. */
export function alertPorts({
  workbook,
  store,
  clock,
  began,
}: Pick<Ports, 'workbook' | 'store' | 'clock' | 'began'>): AlertPorts {
  const hasTime = (): boolean => clock.now() - began < SEND_WITHIN_MS;
  return { workbook, store, clock, mail: new GoogleMail(), webhooks: new GoogleWebhooks(), hasTime };
}
