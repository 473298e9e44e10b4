import type { Desk } from '../desk';
import type { AlertWays, BriefingWays, PlanWays, ReviewWays, Ways } from '../ways';
import { createAlertWays } from './alertWays';
import { createBriefingWays } from './briefingWays';
import { createPlanWays } from './planWays';
import { createReviewWays } from './reviewWays';

/**
 * The ways through the areas of field work beyond setting the programme up.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createAreaWays(
  desk: Desk,
  perform: Desk['perform'],
  go: () => Ways,
): PlanWays & ReviewWays & BriefingWays & AlertWays {
  return {
    ...createPlanWays(desk, perform, go),
    ...createReviewWays(desk, perform, go),
    ...createBriefingWays(desk, perform, go),
    ...createAlertWays(desk, perform, go),
  };
}
