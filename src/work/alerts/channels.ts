import type { AlertSettings } from './alertSettings';
import { PRESETS, type Preset } from './webhookAddress';

/** A way by which alerts reach people. */
export type Channel = 'mail' | Preset;

/** The ways that are set up. */
export function channelsOf({ mails, webhooks }: Pick<AlertSettings, 'mails' | 'webhooks'>): readonly Channel[] {
  return [...(mails.length > 0 ? (['mail'] as const) : []), ...PRESETS.filter((preset) => webhooks[preset] !== '')];
}
