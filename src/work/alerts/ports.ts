import type { Clock, Mail, Store, Webhooks, Workbook } from '../../core/ports';

/** What telling people needs of the world. */
export interface AlertPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly clock: Clock;
  readonly mail: Mail;
  readonly webhooks: Webhooks;
  /** Whether there is time to wait for an answer before Google stops the execution. */
  readonly hasTime: () => boolean;
}
