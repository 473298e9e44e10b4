import type { FileContext } from '../../core/table';
import { zoneMoments } from '../../data/zoneMoment';
import { alertMessage, type Waiting } from './alertMessage';
import type { AlertSettings } from './alertSettings';
import type { AlertsLog, LoggedAlert } from './alertsLog';
import { type Channel, channelsOf } from './channels';
import { type Delivery, deliver } from './deliver';
import type { AlertPorts } from './ports';
import { keepSending, MOST_WAITING, type SendingRecord, sentName } from './sendingRecord';

const HOUR_MS = 3_600_000;
/** A channel that does not answer is tried so often, or so long; then what waits for it is given up. */
const MOST_TRIES = 5;
const MOST_WAIT_MS = 24 * HOUR_MS;

/** Before the name of an alert that a channel gave up. */
const GIVEN_UP = '!';

type Had = Readonly<Partial<Record<Channel, readonly string[]>>>;

const hasHad = (had: Had, channel: Channel, { key }: Pick<LoggedAlert, 'key'>): boolean => {
  const name = sentName(key);
  return (had[channel] ?? []).some((one) => one === name || one === GIVEN_UP + name);
};

/** What is remembered of a channel after a try. @param owed names of what it was to have, the oldest first */
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
  const left = isOver ? owed : owed.slice(0, Math.max(0, owed.length - MOST_WAITING));
  const troubles = isOver ? others : { ...others, [channel]: trouble };
  if (left.length === 0) return { ...record, troubles };
  const dropped = { channel, at: now, n: left.length, why: delivery.why };
  return { ...record, troubles, dropped, had: withKeys(left.map((name) => GIVEN_UP + name)) };
}

/** Only what still waits is worth remembering. */
function forgotten(record: SendingRecord, waiting: readonly LoggedAlert[]): SendingRecord {
  const names = new Set(waiting.map(({ key }) => sentName(key)));
  const isKept = (name: string): boolean => names.has(name.startsWith(GIVEN_UP) ? name.slice(1) : name);
  const had = Object.fromEntries(Object.entries(record.had).map(([channel, list]) => [channel, list?.filter(isKept)]));
  return { ...record, had };
}

/** Alerts that every channel has had or given up. */
function settled(waiting: readonly LoggedAlert[], channels: readonly Channel[], had: Had) {
  const done = waiting.filter((alert) => channels.every((channel) => hasHad(had, channel, alert)));
  const isSent = ({ key }: LoggedAlert): boolean =>
    channels.some((channel) => had[channel]?.includes(sentName(key)) ?? false);
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
    const owed = waiting.filter((alert) => !hasHad(known.had, channel, alert));
    if ((owed.length === 0 && digest === undefined) || !ports.hasTime()) continue;
    const now = clock.now();
    const waited = owed.filter(({ at }) => at < momentOf(now - HOUR_MS)).length;
    const message = alertMessage({ sentences: owed.map(({ text }) => text), waited, digest }, id, file);
    const delivery = deliver(ports, channel, settings, message, file);
    isAnySent ||= delivery.kind === 'sent';
    known = afterTry(
      known,
      channel,
      owed.map(({ key }) => sentName(key)),
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
