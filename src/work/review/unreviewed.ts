import type { FiledVisit } from '../intake/visitsLog';
import { isDecision } from './standing';

/**
 * How many visits nobody has decided of yet; rehearsals wait for nobody.
 * @param visits the latest version of each
 */
export function unreviewed(visits: readonly Pick<FiledVisit, 'state' | 'purpose'>[]): number {
  return visits.filter(({ state, purpose }) => purpose !== 'rehearsal' && !isDecision(state)).length;
}
