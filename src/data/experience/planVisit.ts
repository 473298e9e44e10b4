import type { CivilDay } from '../../core/civilDate';
import type { VisitDays } from './visitDays';
import type { VisitStanding } from './visitStanding';

/** A job at a location in a wave, by their codes. */
export interface VisitCell {
  readonly job: string;
  readonly location: string;
  readonly wave: string;
}

/** A visit of the plan with what was filed under its code. */
export interface PlanVisit extends VisitCell {
  /** Seven digits. */
  readonly code: string;
  /** 1-based row of the plan's sheet. */
  readonly row: number;
  /** Days on which it may be made; `undefined` where neither the row nor its wave tells any. */
  readonly days: VisitDays | undefined;
  /** Code of its shopper; empty: nobody. */
  readonly shopper: string;
  /** Empty: a visit of the programme. */
  readonly purpose: string;
  /** `undefined` where nothing is filed. */
  readonly filed: { readonly standing: VisitStanding; readonly day: CivilDay | undefined } | undefined;
}

/** One key for a job at a location in a wave. */
export function cellKey({ job, location, wave }: VisitCell): string {
  return JSON.stringify([wave, job, location]);
}

/** Whether a visit that nobody has made can be made no more. */
export function isOverdue({ days, filed }: PlanVisit, today: CivilDay): boolean {
  return filed === undefined && days !== undefined && days.to < today;
}
