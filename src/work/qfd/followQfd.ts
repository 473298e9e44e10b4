import type { Settings } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { followJourney, type PlanJourney } from '../journey/followJourney';
import type { Following, Reported } from '../panel/following';
import { importanceRows } from './importanceRows';

/**
 * What comes along with a report that gives the importance of touchpoints: the journey's sheet gets it.
 * @returns nothing for every other report
 */
export function followQfd(
  store: Settings,
  reported: Reported,
  file: FileContext,
  plan: PlanJourney,
): Following | undefined {
  const importance = importanceRows(reported.output);
  return importance === undefined ? undefined : followJourney(store, reported, { importance }, file, plan);
}
