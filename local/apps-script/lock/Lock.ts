import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';

const DOCS = 'docs reference/lock/Lock.md';

/** A file's lock as one execution sees it; it is released when the execution ends, however it ends. */
export class Lock implements ServiceObject {
  readonly className = 'Lock';
  readonly calls = {
    tryLock: remote('lock', DOCS, 'integer'),
    releaseLock: remote('lock', DOCS),
  } satisfies CallTable;

  constructor(private readonly held: HeldFile) {}

  /**
   * Takes the lock, also when it is held already; `false` when another execution holds it. Nobody can release it while we
   * wait, since executions here run one inside the other.
   */
  tryLock(timeoutInMillis: number): boolean {
    known(timeoutInMillis >= 0, 'Lock.tryLock for less than no time');
    const { file } = this.held;
    file.lockHolder ??= this.held;
    return file.lockHolder === this.held;
  }

  /** Lets the next one in; nothing happens when the lock is not held. */
  releaseLock(): void {
    const { file } = this.held;
    if (file.lockHolder === this.held) file.lockHolder = undefined;
  }
}
