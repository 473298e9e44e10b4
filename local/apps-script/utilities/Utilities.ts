import type { Lifetime } from '../execution/Lifetime';
import { known } from '../file/known';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';

/** docs reference/utilities/Utilities.md on developers.google.com: "The maximum allowed value is 300000". */
const LONGEST_SLEEP_MS = 300_000;

/** The service Utilities, of which only sleeping is used. */
export class Utilities implements ServiceObject {
  readonly className = 'Utilities';
  readonly calls = {
    sleep: local('free', 'docs reference/utilities/Utilities.md', 'integer'),
  } satisfies CallTable;

  constructor(private readonly lifetime: Lifetime) {}

  /** Lets time pass for this execution; nobody waits. */
  sleep(milliseconds: number): void {
    known(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP_MS, 'Utilities.sleep so long');
    this.lifetime.sleep(milliseconds);
  }
}
