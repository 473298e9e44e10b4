import { AppError } from '../../core/appError';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { failureText } from '../failureText';
import type { AlertMessage } from './alertMessage';
import type { AlertSettings } from './alertSettings';
import type { Channel } from './channels';
import { MESSAGE_FORMS } from './messageForms';
import type { AlertPorts } from './ports';
import { DELIVERY_TEXTS } from './texts';

/** Mails that are left to the person for what else they send. */
const RESERVE = 5;
const GOOD = 200;
const BEYOND_GOOD = 300;

/** What became of a message. */
export type Delivery =
  | { readonly kind: 'sent' }
  /** Not sent for want of mails or of a consent: that is no fault of the channel. */
  | { readonly kind: 'later'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string };

function byMail(
  { mail }: AlertPorts,
  { mails }: AlertSettings,
  message: AlertMessage,
  lang: FileContext['lang'],
): Delivery {
  if (mail.left() < mails.length + RESERVE) return { kind: 'later', why: DELIVERY_TEXTS.no_mails[lang] };
  const { plain, html } = MESSAGE_FORMS;
  mail.send({ to: mails, subject: message.subject, text: plain(message), html: html(message) });
  return { kind: 'sent' };
}

/**
 * Sends a message by one channel: one remote call, two by mail. Never throws: what went wrong is told.
 * @throws never
 */
export function deliver(
  ports: AlertPorts,
  channel: Channel,
  settings: AlertSettings,
  message: AlertMessage,
  file: FileContext,
): Delivery {
  try {
    if (channel === 'mail') return byMail(ports, settings, message, file.lang);
    const { status } = ports.webhooks.post(settings.webhooks[channel], { text: MESSAGE_FORMS.chat(message) });
    if (status >= GOOD && status < BEYOND_GOOD) return { kind: 'sent' };
    return { kind: 'failed', why: fill(DELIVERY_TEXTS.status, { status }, file.lang) };
  } catch (cause) {
    const isLater = cause instanceof AppError && ['NO_CONSENT', 'QUOTA_USED_UP'].includes(cause.code);
    if (isLater) return { kind: 'later', why: failureText(cause, file) };
    // Google's words for a webhook that did not answer name its address, which is a secret.
    const why = channel === 'mail' ? failureText(cause, file) : DELIVERY_TEXTS.no_answer[file.lang];
    return { kind: 'failed', why };
  }
}
