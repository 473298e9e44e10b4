import type { Store } from '../../core/ports';
import { keptFields } from '../state/keptJson';
import { alertKey } from './alertKey';
import type { Channel } from './channels';

const KEY = 'rosta.alerts.sent';
/** So many alerts wait for a channel at most: Google keeps 9 KB a value, and what is not remembered would be sent twice. */
export const MOST_WAITING = 150;
/** A reason fits a line of the screen. */
const LONGEST_REASON = 200;

/** A channel that does not take messages now. */
export interface Trouble {
  readonly tries: number;
  /** Since when: milliseconds since 1970. */
  readonly since: number;
  readonly why: string;
}

/** What is known of sending besides the sheet of alerts. */
export interface SendingRecord {
  /** When a message was sent last: milliseconds since 1970; 0 for never. */
  readonly last: number;
  /** The civil day of the last digest. */
  readonly day: number | null;
  /** Names of alerts that still wait for another channel and that this one has had. */
  readonly had: Readonly<Partial<Record<Channel, readonly string[]>>>;
  readonly troubles: Readonly<Partial<Record<Channel, Trouble>>>;
  /** What was given up last. */
  readonly dropped: { readonly channel: Channel; readonly at: number; readonly n: number; readonly why: string } | null;
}

const NONE: SendingRecord = { last: 0, day: null, had: {}, troubles: {}, dropped: null };

type Fields = Readonly<Record<string, unknown>>;

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_REASON) : '');
const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const CHANNELS: readonly Channel[] = ['mail', 'chat', 'slack'];

function troublesOf(kept: Fields): SendingRecord['troubles'] {
  return Object.fromEntries(
    CHANNELS.flatMap((channel) => {
      const { tries, since, why } = fieldsIn(kept[channel]);
      return numberOf(tries) > 0
        ? [[channel, { tries: numberOf(tries), since: numberOf(since), why: textOf(why) }] as const]
        : [];
    }),
  );
}

function hadOf(kept: Fields): SendingRecord['had'] {
  return Object.fromEntries(
    CHANNELS.flatMap((channel) => {
      const keys = kept[channel];
      return Array.isArray(keys) ? [[channel, keys.filter((key) => typeof key === 'string')] as const] : [];
    }),
  );
}

function droppedOf(kept: Fields): SendingRecord['dropped'] {
  const channel = CHANNELS.find((one) => one === kept['channel']);
  if (channel === undefined) return null;
  return { channel, at: numberOf(kept['at']), n: numberOf(kept['n']), why: textOf(kept['why']) };
}

/** By what an alert is remembered here: its key, which may be long, as a print. */
export function sentName(key: string): string {
  return alertKey([], key);
}

/** What this very file remembers of sending; nothing in a copy. No remote call once the store is read. */
export function readSending(store: Pick<Store, 'get'>, file: string): SendingRecord {
  const kept = keptFields(store, KEY);
  if (kept['file'] !== file) return NONE;
  const day = kept['day'];
  return {
    last: numberOf(kept['last']),
    day: typeof day === 'number' ? day : null,
    had: hadOf(fieldsIn(kept['had'])),
    troubles: troublesOf(fieldsIn(kept['troubles'])),
    dropped: droppedOf(fieldsIn(kept['dropped'])),
  };
}

/** Keeps it; one remote call. @throws AppError PROPERTIES_FULL, PROTECTED */
export function keepSending(store: Pick<Store, 'set'>, file: string, record: SendingRecord): void {
  const had = Object.fromEntries(
    Object.entries(record.had).map(([channel, keys]) => [channel, (keys ?? []).slice(-MOST_WAITING)]),
  );
  store.set(KEY, JSON.stringify({ file, ...record, had }));
}
