import type { HeldFile } from '../file/HeldFile';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { Lock } from './Lock';

/** The service LockService, of which only the file's own lock is used. */
export class LockService implements ServiceObject {
  readonly className = 'LockService';
  readonly calls = {
    getDocumentLock: local('lock', 'docs reference/lock/LockService.md'),
  } satisfies CallTable;
  private readonly lock: Lock;

  constructor(held: HeldFile) {
    this.lock = new Lock(held);
  }

  /** The lock of the file the add-on works in; it is not held yet. */
  getDocumentLock(): Lock {
    return this.lock;
  }
}
