/** How a filed visit stands; `waiting`: a person has still to decide on its latest version. */
export type VisitStanding = 'waiting' | 'accepted' | 'returned' | 'rejected' | 'excluded' | 'erased';

const DECIDED: ReadonlySet<string> = new Set(['accepted', 'returned', 'rejected', 'excluded']);

const isDecided = (state: string): state is 'accepted' | 'returned' | 'rejected' | 'excluded' => DECIDED.has(state);

/**
 * How a visit stands by the states of its versions. An accepted visit that its shopper edited stays accepted until somebody
 * decides anew; one that was returned waits for a decision once it is sent again.
 * @param states of its versions, the earliest first
 */
export function visitStanding(states: readonly string[]): VisitStanding {
  if (states.includes('erased')) return 'erased';
  const decided = states.filter(isDecided);
  const last = decided[decided.length - 1];
  if (last === 'accepted') return last;
  const latest = states[states.length - 1] ?? '';
  return isDecided(latest) ? latest : 'waiting';
}
