import type { Desk } from '../desk';
import type { AlertWays, BriefingWays, PlanWays, RehearsalWays, ReviewWays, Ways } from '../ways';
import { createAlertWays } from './alertWays';
import { createBriefingWays } from './briefingWays';
import { createPlanWays } from './planWays';
import { createRehearsalWays } from './rehearsalWays';
import { createReviewWays } from './reviewWays';

/** Ways to the areas of field work beyond setting it up. */
type AreaWays = AlertWays & BriefingWays & PlanWays & RehearsalWays & ReviewWays;

/**
 * The ways through plan, briefings, review, alerts and rehearsal.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createAreaWays(desk: Desk, perform: Desk['perform'], go: () => Ways): AreaWays {
  return {
    ...createReviewWays(desk, perform, go),
    ...createPlanWays(desk, perform, go),
    ...createBriefingWays(desk, perform, go),
    ...createRehearsalWays(desk, perform, go),
    ...createAlertWays(desk, perform, go),
  };
}
