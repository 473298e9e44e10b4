import type { DecidedFollower } from '../work/review/decided';
import { followRechecks } from '../work/tasks/followRechecks';

/** What follows decisions on visits, in this order. */
export const REVIEW_FOLLOWERS: readonly DecidedFollower[] = [followRechecks];
