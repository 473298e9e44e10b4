import { DocumentCache } from '../cache/documentCache';
import { DocumentLock } from '../lock/documentLock';
import { SYSTEM_CLOCK } from './systemClock';

/** The lock of the open file, which says to whoever is refused since when it is held. */
export function fileLock(): DocumentLock {
  return new DocumentLock(new DocumentCache(), SYSTEM_CLOCK);
}
