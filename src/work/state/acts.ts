import type { StateAct } from '../../core/views';
import type { HourlyState } from './hourlyState';

/** What the person who asks can do about the background work as it stands. */
const ACTS: Readonly<Record<HourlyState['kind'], readonly StateAct[]>> = {
  off: ['turn_on'],
  handed: ['take_over'],
  given: ['take_over'],
  running: ['turn_off', 'hand_over'],
  silent: ['repair', 'turn_off', 'hand_over'],
  dead: ['repair', 'turn_off', 'hand_over'],
  unseen: [],
  theirs: [],
  stopped: ['take_over'],
};

/** What can be done now. */
export function actsFor(state: HourlyState): readonly StateAct[] {
  return ACTS[state.kind];
}

/** Whether a value from a client names something that can be done at all. */
export function isStateAct(value: unknown): value is StateAct {
  return Object.values(ACTS).some((acts) => acts.some((act) => act === value));
}
