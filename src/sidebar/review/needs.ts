import type { ReviewAct } from '../../core/reviewViews';

/** Decisions that need a reason. */
const REASONED: readonly ReviewAct[] = ['returned', 'rejected', 'excluded'];
/** Those that make the visit count. */
const ACCEPTING: readonly ReviewAct[] = ['accepted', 'granted_accepted'];

/** Whether a reason has to be chosen for an act. */
export function needsReason(act: ReviewAct): boolean {
  return REASONED.includes(act);
}

/** Whether an act makes the visit count, which needs proof. */
export function needsProof(act: ReviewAct): boolean {
  return ACCEPTING.includes(act);
}
