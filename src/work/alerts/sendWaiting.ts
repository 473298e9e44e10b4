import type { FileContext } from '../../core/table';
import { zoneMoments } from '../../data/zoneMoment';
import { alertMessage, type Waiting } from './alertMessage';
import type { AlertSettings } from './alertSettings';
import type { AlertsLog, LoggedAlert } from './alertsLog';
import { type Channel, channelsOf } from './channels';
import { type Delivery, deliver } from './deliver';
import type { AlertPorts } from './ports';
import { keepSending, type SendingRecord } from './sendingRecord';

const HOUR_MS = 3_600_000;
/** A channel that does not answer is tried so often, or so long; then what waits for it is given up. */
const MOST_TRIES = 5;
const MOST_WAIT_MS = 24 * HOUR_MS;

/** Before the key of an alert that a channel gave up. */
const GIVEN_UP = '!';

type Had = Readonly<Partial<Record<Channel, readonly string[]>>>;

const hasHad = (had: Had, channel: Channel, key: string): boolean =>
  (had[channel] ?? []).some((one) => one === key || one === GIVEN_UP + key);

/** What is remembered of a channel after a try. */
function afterTry(record: SendingRecord, channel: Channel, owed: readonly string[], delivery: Delivery, now: number) {
  const { [channel]: before, ...others } = record.troubles;
  const withKeys = (keys: readonly string[]): SendingRecord['had'] => ({
    ...record.had,
    [channel]: [...(record.had[channel] ?? []), ...keys],
  });
  if (delivery.kind === 'sent') return { ...record, last: now, troubles: others, had: withKeys(owed) };
  const { tries, since } = before ?? { tries: 0, since: now };
  // Mails come back every day: that is waited for, and not counted as a try.
  const trouble = { tries: Math.max(1, delivery.kind === 'later' ? tries : tries + 1), since, why: delivery.why };
  const isOver = delivery.kind === 'failed' && (trouble.tries >= MOST_TRIES || now - since >= MOST_WAIT_MS);
  if (!isOver) return { ...record, troubles: { ...others, [channel]: trouble } };
  const dropped = { channel, at: now, n: owed.length, why: delivery.why };
  return { ...record, troubles: others, dropped, had: withKeys(owed.map((key) => GIVEN_UP + key)) };
}

/** Only what still waits is worth remembering. */
function forgotten(record: SendingRecord, waiting: readonly LoggedAlert[]): SendingRecord {
  const keys = new Set(waiting.map(({ key }) => key));
  const isKept = (key: string): boolean => keys.has(key.startsWith(GIVEN_UP) ? key.slice(1) : key);
  const had = Object.fromEntries(Object.entries(record.had).map(([channel, list]) => [channel, list?.filter(isKept)]));
  return { ...record, had };
}

/** Alerts that every channel has had or given up. */
function settled(waiting: readonly LoggedAlert[], channels: readonly Channel[], had: Had) {
  const done = waiting.filter(({ key }) => channels.every((channel) => hasHad(had, channel, key)));
  const isSent = ({ key }: LoggedAlert): boolean => channels.some((channel) => had[channel]?.includes(key) ?? false);
  return { sent: done.filter(isSent), dropped: done.filter((alert) => !isSent(alert)) };
}

/** What is to be sent. */
interface Sending {
  readonly settings: AlertSettings;
  readonly log: AlertsLog;
  readonly record: SendingRecord;
  /** Only in the digest, which is sent also where no alert waits. */
  readonly digest?: Waiting | undefined;
}

/**
 * Sends what waits, each channel by itself: to a channel what it has not had yet, in one message. What was sent is remembered at
 * once; a cut between sending and remembering sends it twice. Per channel one remote call, two by mail, and one to remember;
 * three for the sheet. To be called under the lock.
 * @returns what is remembered of sending, and whether any channel took a message
 */
export function sendWaiting(ports: AlertPorts, { settings, log, record, digest }: Sending, file: FileContext) {
  const { workbook, store, clock } = ports;
  const id = workbook.id();
  const momentOf = zoneMoments(file.zone);
  const channels = channelsOf(settings);
  const waiting = log.waiting();
  let known = forgotten(record, waiting);
  let isAnySent = false;
  for (const channel of channels) {
    const owed = waiting.filter(({ key }) => !hasHad(known.had, channel, key));
    if ((owed.length === 0 && digest === undefined) || !ports.hasTime()) continue;
    const now = clock.now();
    const waited = owed.filter(({ at }) => at < momentOf(now - HOUR_MS)).length;
    const message = alertMessage({ sentences: owed.map(({ text }) => text), waited, digest }, id, file);
    const delivery = deliver(ports, channel, settings, message, file);
    isAnySent ||= delivery.kind === 'sent';
    known = afterTry(
      known,
      channel,
      owed.map(({ key }) => key),
      delivery,
      now,
    );
    keepSending(store, id, known);
  }
  const { sent, dropped } = settled(waiting, channels, known.had);
  log.mark(sent, 'sent', momentOf(clock.now()));
  log.mark(dropped, 'dropped', momentOf(clock.now()));
  if (sent.length + dropped.length > 0) workbook.flush();
  return { record: known, isAnySent };
}
