import { AppError } from '../../core/appError';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { testMessage } from './alertMessage';
import { readAlertSettings } from './alertSettings';
import { channelsOf } from './channels';
import { deliver } from './deliver';
import { ALERT_ERRORS } from './errors';
import type { AlertPorts } from './ports';
import { ALERT_NEWS, CHANNEL_NAMES } from './texts';

/**
 * Sends a test message by every channel that is set up, and tells which took it. Writes nothing.
 * @throws AppError ALERT_NOBODY
 */
export function testAlerts(ports: AlertPorts, file: FileContext): string {
  const { workbook, store } = ports;
  const settings = readAlertSettings(store, workbook.id());
  const channels = channelsOf(settings);
  if (channels.length === 0) throw new AppError(ALERT_ERRORS.nobody);
  const message = testMessage(workbook.id(), file);
  const said = channels.map((channel) => {
    const delivery = deliver(ports, channel, settings, message, file);
    const values = { channel: CHANNEL_NAMES[channel][file.lang] };
    if (delivery.kind === 'sent') return fill(ALERT_NEWS.tested, values, file.lang);
    return fill(ALERT_NEWS.untested, { ...values, why: delivery.why }, file.lang);
  });
  return said.join(' ');
}
