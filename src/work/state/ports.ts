import type { Clock, Consents, Lock, Mail, Store, Triggers, Workbook } from '../../core/ports';

/** What the state of things is read from, and what can be done about it. */
export interface StatePorts {
  readonly workbook: Pick<Workbook, 'id' | 'sheets'>;
  /** Kept with the file. */
  readonly store: Store;
  /** Kept for the person who asks. */
  readonly own: Store;
  readonly triggers: Triggers;
  readonly consents: Consents;
  /** Only counted here; alerts send. */
  readonly mail: Pick<Mail, 'left'>;
  readonly lock: Lock;
  readonly clock: Clock;
  /** A text nobody can guess. */
  readonly newToken: () => string;
  /** Version of Rosta. */
  readonly version: string;
}
