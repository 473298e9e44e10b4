import type { Settings } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { followJourney, type PlanJourney } from '../journey/followJourney';
import type { Following, Reported } from '../panel/following';
import { growthRows } from './growthRows';

/**
 * What comes along with a report on growth points: the journey's sheet gets their money and nothing else.
 * @returns nothing for every other report, and for one that could not tell of any touchpoint
 */
export function followGrowth(
  store: Settings,
  reported: Reported,
  file: FileContext,
  plan: PlanJourney,
): Following | undefined {
  const money = growthRows(reported.output) ?? [];
  return money.length === 0 ? undefined : followJourney(store, reported, { money, isAlone: true }, file, plan);
}
