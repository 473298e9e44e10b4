import type { Store } from '../../core/ports';
import { keptFields } from '../state/keptJson';
import { isMailAddress } from './mailAddress';
import { isWebhookOf, PRESETS, type Preset } from './webhookAddress';

const KEY = 'rosta.alerts';

/** The most addresses. */
export const MOST_MAILS = 10;
const LAST_HOUR = 23;

/** What is told to whom. */
export interface AlertSettings {
  readonly mails: readonly string[];
  /** Empty where there is none. */
  readonly webhooks: Readonly<Record<Preset, string>>;
  /** Whether a low rating of a critical touchpoint is told at once. */
  readonly isCritical: boolean;
  /** Whether there is a daily digest, and from which hour of the file's day on. */
  readonly isDigest: boolean;
  readonly hour: number;
  /** Whether a digest with nothing in it is not sent. */
  readonly isQuiet: boolean;
  /** Visits that came earlier are not told of: 2026-11-22 14:05:33 in the file's zone. */
  readonly since: string;
}

/** Before anything is set: nobody is told. */
export const NO_ALERTS: AlertSettings = {
  mails: [],
  webhooks: { chat: '', slack: '' },
  isCritical: true,
  isDigest: true,
  hour: 9,
  isQuiet: true,
  since: '',
};

/**
 * The settings of this very file; none in a copy, and whatever no longer is an address counts as none. No remote call once the
 * store is read.
 */
export function readAlertSettings(store: Pick<Store, 'get'>, file: string): AlertSettings {
  const kept = keptFields(store, KEY);
  if (kept['file'] !== file) return NO_ALERTS;
  const mails: readonly unknown[] = Array.isArray(kept['mails']) ? kept['mails'] : [];
  const webhookOf = (preset: Preset): string => {
    const url = kept[preset];
    return typeof url === 'string' && isWebhookOf(preset, url) ? url : '';
  };
  const hour = kept['hour'];
  const since = kept['since'];
  return {
    mails: mails.filter((mail): mail is string => typeof mail === 'string' && isMailAddress(mail)).slice(0, MOST_MAILS),
    webhooks: { chat: webhookOf('chat'), slack: webhookOf('slack') },
    isCritical: kept['critical'] === true,
    isDigest: kept['digest'] === true,
    hour: typeof hour === 'number' && hour >= 0 && hour <= LAST_HOUR ? Math.floor(hour) : NO_ALERTS.hour,
    isQuiet: kept['quiet'] !== false,
    since: typeof since === 'string' ? since : '',
  };
}

/** Keeps the settings; one remote call. @throws AppError PROPERTIES_FULL, PROTECTED */
export function keepAlertSettings(store: Pick<Store, 'set'>, file: string, settings: AlertSettings): void {
  const { mails, webhooks, isCritical, isDigest, hour, isQuiet, since } = settings;
  const hooks = Object.fromEntries(PRESETS.map((preset) => [preset, webhooks[preset]]));
  const kept = { file, mails, ...hooks, critical: isCritical, digest: isDigest, hour, quiet: isQuiet, since };
  store.set(KEY, JSON.stringify(kept));
}
