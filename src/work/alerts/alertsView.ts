import type { AlertsView } from '../../core/alertViews';
import { AppError } from '../../core/appError';
import type { Consents, Mail, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { readMapNames } from '../map/mapNames';
import { readHourly } from '../state/hourlyRecord';
import { momentText } from '../state/moment';
import { type AlertSettings, readAlertSettings } from './alertSettings';
import { AlertsLog } from './alertsLog';
import { type Channel, channelsOf } from './channels';
import { readSending } from './sendingRecord';
import { shownMoment } from './shownMoment';
import { ALERT_STATE, CHANNEL_NAMES } from './texts';
import { shownWebhook } from './webhookAddress';

/** Alerts shown before somebody opens the sheet. */
const LAST_SENT = 5;

/** What the screen of alerts needs of the world. */
export interface AlertsViewPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly consents: Consents;
  readonly mail: Pick<Mail, 'left'>;
  readonly clock: { now(): number };
}

type Line = AlertsView['lines'][number];

const consentOf = (channel: Channel) => (channel === 'mail' ? 'mail' : 'requests');

/** Mails that are left; not asked where mails are not sent or may not be. */
function mailLines({ mail }: AlertsViewPorts, { lang }: FileContext): readonly Line[] {
  try {
    const n = mail.left();
    return [{ mood: n > 0 ? 'ok' : 'warn', text: fill(ALERT_STATE.left, { n }, lang) }];
  } catch (cause) {
    if (cause instanceof AppError) return [];
    throw cause;
  }
}

/** Why what should be told may not be. */
function hindrances(ports: AlertsViewPorts, settings: AlertSettings, { lang }: FileContext): readonly Line[] {
  const { workbook, store } = ports;
  const isOff = readHourly(store, workbook.id())?.kind !== 'running';
  const { touchpoints } = readMapNames(store, workbook.id());
  const isIdle = settings.isCritical && touchpoints.length > 0 && !touchpoints.some(({ isCritical }) => isCritical);
  return [
    ...(isOff ? [{ mood: 'warn' as const, text: ALERT_STATE.off[lang] }] : []),
    ...(isIdle ? [{ mood: 'none' as const, text: ALERT_STATE.noCritical[lang] }] : []),
  ];
}

function sendingLines({ workbook, store, clock }: AlertsViewPorts, file: FileContext): readonly Line[] {
  const { troubles, dropped } = readSending(store, workbook.id());
  const now = clock.now();
  const name = (channel: Channel): string => CHANNEL_NAMES[channel][file.lang];
  const lines: Line[] = (Object.keys(troubles) as Channel[]).flatMap((channel) => {
    const trouble = troubles[channel];
    if (trouble === undefined) return [];
    const { tries, since, why } = trouble;
    const values = { channel: name(channel), when: momentText(since, now, file), tries, why };
    return [{ mood: 'warn', text: fill(ALERT_STATE.trouble, values, file.lang) }];
  });
  if (dropped === null) return lines;
  const { channel, at, n, why } = dropped;
  const values = { channel: name(channel), when: momentText(at, now, file), n, why };
  return [...lines, { mood: 'warn', text: fill(ALERT_STATE.dropped, values, file.lang) }];
}

/**
 * Who is told of what, what was told, and what waits.
 * @param news what was just done, in words
 * @throws AppError NEWER_VERSION, TABLE_BROKEN …
 */
export function alertsView(ports: AlertsViewPorts, file: FileContext, news = ''): AlertsView {
  const { workbook, store, consents } = ports;
  const { lang } = file;
  store.all();
  const settings = readAlertSettings(store, workbook.id());
  const channels = channelsOf(settings);
  const missing = channels.filter((channel) => !consents.has(consentOf(channel)));
  const log = AlertsLog.open(workbook, file);
  const waiting = log?.waiting().length ?? 0;
  const sent = (log?.all() ?? [])
    .filter(({ state }) => state === 'sent')
    .sort((a, b) => (a.sent_at < b.sent_at ? 1 : -1));
  return {
    ...{ lang, news, canTest: channels.length > 0 },
    fields: {
      mails: settings.mails,
      chat: shownWebhook(settings.webhooks.chat),
      slack: shownWebhook(settings.webhooks.slack),
      critical: settings.isCritical,
      digest: settings.isDigest,
      hour: settings.hour,
      quiet: settings.isQuiet,
    },
    lines: [
      ...(channels.length > 0 ? hindrances(ports, settings, file) : []),
      ...missing.map((channel): Line => {
        const text = fill(ALERT_STATE.noConsent, { channel: CHANNEL_NAMES[channel][lang] }, lang);
        return { mood: 'warn', text };
      }),
      ...sendingLines(ports, file),
      ...(waiting > 0 ? [{ mood: 'none' as const, text: fill(ALERT_STATE.waiting, { n: waiting }, lang) }] : []),
      ...(channels.includes('mail') && !missing.includes('mail') ? mailLines(ports, file) : []),
    ],
    sent: sent.slice(0, LAST_SENT).map(({ text, sent_at: at }) => ({ text, when: shownMoment(at, lang) })),
    sheet: log?.table.sheet ?? null,
    consentAddress: missing.length > 0 ? (consents.address() ?? '') : '',
  };
}
