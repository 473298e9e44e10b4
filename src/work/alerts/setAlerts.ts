import type { AlertFields } from '../../core/alertViews';
import { AppError } from '../../core/appError';
import type { Clock, Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { zoneMoments } from '../../data/zoneMoment';
import { claimCopy } from '../fileClaim';
import { type AlertSettings, keepAlertSettings, MOST_MAILS, readAlertSettings } from './alertSettings';
import { AlertsLog } from './alertsLog';
import { channelsOf } from './channels';
import { ALERT_ERRORS } from './errors';
import { isMailAddress } from './mailAddress';
import { ALERT_NEWS } from './texts';
import { isWebhookOf, type Preset, shownWebhook } from './webhookAddress';

function mailsIn(typed: readonly string[]): readonly string[] {
  // Spaces around an address are nobody's mistake; whatever stands inside it is looked at.
  const mails = [...new Set(typed.map((mail) => mail.replace(/^[ \t]+|[ \t]+$/g, '')).filter((mail) => mail !== ''))];
  const wrong = mails.find((mail) => !isMailAddress(mail));
  if (wrong !== undefined) throw new AppError(ALERT_ERRORS.mail, { value: wrong.replace(/\s+/g, ' ') });
  if (mails.length > MOST_MAILS) throw new AppError(ALERT_ERRORS.tooMany, { n: mails.length, max: MOST_MAILS });
  return mails;
}

/** A webhook that was typed; what is shown of the kept one means that it stays. */
function webhookIn(preset: Preset, typed: string, kept: string): string {
  if (typed === '' || isWebhookOf(preset, typed)) return typed;
  if (typed === shownWebhook(kept)) return kept;
  throw new AppError(ALERT_ERRORS[preset]);
}

/**
 * Keeps who is told of what, and makes the sheet of alerts. Visits that came before anybody was to be told are not told of.
 * @returns what was done, in words
 * @throws AppError BUSY, PROTECTED, PROPERTIES_FULL, and those of addresses
 */
export function setAlerts(
  ports: { readonly workbook: Workbook; readonly store: Store; readonly clock: Clock; readonly lock: Lock },
  fields: AlertFields,
  file: FileContext,
): string {
  const { workbook, store, clock, lock } = ports;
  return lock.hold(() => {
    store.reread();
    claimCopy(ports);
    const kept = readAlertSettings(store, workbook.id());
    const settings: AlertSettings = {
      mails: mailsIn(fields.mails),
      webhooks: {
        chat: webhookIn('chat', fields.chat, kept.webhooks.chat),
        slack: webhookIn('slack', fields.slack, kept.webhooks.slack),
      },
      isCritical: fields.critical,
      isDigest: fields.digest,
      hour: fields.hour,
      isQuiet: fields.quiet,
      since: channelsOf(kept).length > 0 && kept.since !== '' ? kept.since : zoneMoments(file.zone)(clock.now()),
    };
    const isAny = channelsOf(settings).length > 0;
    if (isAny) AlertsLog.make(workbook, file);
    workbook.flush();
    keepAlertSettings(store, workbook.id(), settings);
    return ALERT_NEWS[isAny ? 'saved' : 'nobody'][file.lang];
  });
}
