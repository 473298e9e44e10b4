import type { Lang } from './lang';
import type { SheetRef } from './views';

/** What is set of alerts, as a form has it. */
export interface AlertFields {
  readonly mails: readonly string[];
  /** Address of a webhook, or what is shown of one that is kept; empty for none. */
  readonly chat: string;
  readonly slack: string;
  /** Whether low ratings of critical touchpoints are told at once. */
  readonly critical: boolean;
  readonly digest: boolean;
  /** 0…23. */
  readonly hour: number;
  /** Whether a digest with nothing in it is left out. */
  readonly quiet: boolean;
}

/** What is asked for of alerts. */
export interface AlertsRequest extends AlertFields {
  readonly lang: Lang;
}

/** Alerts: who is told of what, what was told, and what waits for what. */
export interface AlertsView {
  readonly lang: Lang;
  /** What was done just now; empty when nothing. */
  readonly news: string;
  readonly fields: AlertFields;
  /** How things stand, in words; `warn` asks for somebody. */
  readonly lines: readonly { readonly mood: 'ok' | 'warn' | 'none'; readonly text: string }[];
  /** The last ones that were sent, the newest first. */
  readonly sent: readonly { readonly text: string; readonly when: string }[];
  /** Whether there is somebody to send a test message to. */
  readonly canTest: boolean;
  /** Where all of them stand; `null` before the first. */
  readonly sheet: SheetRef | null;
  /** Where to agree to what sending needs; empty when nothing is missing. */
  readonly consentAddress: string;
}
