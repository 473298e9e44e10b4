import { setPatience } from '../core/again';
import { SYSTEM_CLOCK } from './systemClock';

/** Lets service calls that may be done twice be tried again; not in custom functions and on opening, which have 30 seconds. */
export function bePatient(): void {
  setPatience({ pause: (ms) => Utilities.sleep(ms), now: () => SYSTEM_CLOCK.now() });
}
