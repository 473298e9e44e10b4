import type { ReviewAct, ReviewDecision } from '../../core/reviewViews';
import type { Review } from '../../facts/reviews';
import type { FiledVisit } from '../intake/visitsLog';
import { openAppeal } from './standing';

const DECISIONS: readonly ReviewDecision[] = ['accepted', 'returned', 'rejected', 'excluded'];
/** What a shopper may appeal against. */
const AGAINST: readonly string[] = ['returned', 'rejected', 'excluded'];

/**
 * What may be done to a visit now. While an appeal is open, it is answered first; a decision can be changed to any other.
 * @param log of the visit
 */
export function actsOf({ state }: Pick<FiledVisit, 'state'>, log: readonly Review[]): readonly ReviewAct[] {
  if (openAppeal(log) !== undefined) return ['granted_accepted', 'granted_excluded', 'appeal_denied'];
  const others = DECISIONS.filter((decision) => decision !== state);
  return AGAINST.includes(state) ? [...others, 'appealed'] : others;
}
