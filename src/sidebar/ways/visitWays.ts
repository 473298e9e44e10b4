import type { Desk } from '../desk';
import type { AlertWays, BriefingWays, IdeasWays, PlanWays, RehearsalWays, ReviewWays, Ways } from '../ways';
import { createAlertWays } from './alertWays';
import { createBriefingWays } from './briefingWays';
import { createIdeasWays } from './ideasWays';
import { createPlanWays } from './planWays';
import { createRehearsalWays } from './rehearsalWays';
import { createReviewWays } from './reviewWays';

/** The ways through visits once their programme stands. */
type VisitWays = PlanWays & BriefingWays & ReviewWays & AlertWays & RehearsalWays & IdeasWays;

/**
 * The ways through planning, briefing, reviewing, telling and rehearsing visits, and through what they say.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createVisitWays(desk: Desk, perform: Desk['perform'], go: () => Ways): VisitWays {
  return {
    ...createPlanWays(desk, perform, go),
    ...createBriefingWays(desk, perform, go),
    ...createReviewWays(desk, perform, go),
    ...createAlertWays(desk, perform, go),
    ...createRehearsalWays(desk, perform, go),
    ...createIdeasWays(desk, perform, go),
  };
}
