import type { Clock } from '../core/ports';
import { zoneDays } from '../data/zone';

/** The real time. */
export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  today: (zone) => zoneDays(zone).dayOf(Date.now()),
};
