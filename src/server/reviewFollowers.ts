import type { DecidedFollower } from '../work/review/decided';

/** What follows decisions on visits, in this order. */
export const REVIEW_FOLLOWERS: readonly DecidedFollower[] = [];
