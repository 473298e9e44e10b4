import type { Forms } from '../../core/forms';
import type { Clock, ShortMemory, Store, TryLock, Workbook } from '../../core/ports';

/** What filing and reviewing answers reads of forms; a rehearsal has such forms of its own. */
export type IntakeForms = Pick<
  Forms,
  'items' | 'status' | 'choices' | 'replies' | 'reply' | 'replyEditUrl' | 'removeReply' | 'prefillTemplate'
>;

/** What filing answers needs of the world. */
export interface IntakePorts {
  readonly workbook: Workbook;
  /** Kept with the file. Not read whole before the lock is held: it would not see what other executions have marked since. */
  readonly store: Store;
  readonly forms: IntakeForms;
  /** Kept for the person who runs this; asked only about forms that do not open. */
  readonly own: Pick<Store, 'get'>;
  readonly lock: TryLock;
  readonly memory: ShortMemory;
  readonly clock: Clock;
  /** A text nobody can guess. */
  readonly newToken: () => string;
  /** Whether there is time for another block before Google stops the execution. */
  readonly mayGoOn: () => boolean;
}
