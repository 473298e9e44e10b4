import type { ReviewDecision, VisitKey } from '../../core/reviewViews';
import type { IntakeDesk } from '../intake/desk';

/** A visit of which a reviewer has just decided. */
export interface DecidedVisit extends VisitKey {
  readonly visit_code: string;
  readonly job: string;
  readonly location: string;
  readonly wave: string;
  /** A code of `VISIT_PURPOSES`; empty: a visit of the programme. */
  readonly purpose: string;
  readonly state: ReviewDecision;
}

/**
 * What follows decisions, under the same lock, once they stand in the file.
 * @param desk the sheets as they are after the decisions, with ports and file
 */
export type DecidedFollower = (desk: IntakeDesk, decided: readonly DecidedVisit[]) => void;
