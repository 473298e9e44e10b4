import type { CivilDay } from '../../core/civilDate';
import { cellKey, isOverdue, type PlanVisit, type VisitCell } from './planVisit';

/** How many visits a job at a location in a wave has, by what became of them. */
export interface VisitProgress extends VisitCell {
  /** Visits wanted; `null` where no quota says it. */
  readonly quota: number | null;
  /** All visits of the plan. */
  readonly planned: number;
  /** With a shopper: still to be made, or returned to be corrected. */
  readonly taken: number;
  /** Filed and not decided on. */
  readonly waiting: number;
  readonly accepted: number;
  /** Their last day is over and nothing is filed. */
  readonly overdue: number;
  /** Rejected, or excluded but paid: they fill no quota. */
  readonly out: number;
}

/** Visits of the plan that can still fill the quota or have filled it. */
export function usable({ planned, out }: VisitProgress): number {
  return planned - out;
}

type Count = 'taken' | 'waiting' | 'accepted' | 'overdue' | 'out';

/** What a visit counts as besides being planned. */
function countOf(visit: PlanVisit, today: CivilDay): Count | undefined {
  const standing = visit.filed?.standing;
  if (standing === 'accepted' || standing === 'waiting') return standing;
  if (standing === 'rejected' || standing === 'excluded') return 'out';
  if (standing === 'returned') return 'taken';
  if (isOverdue(visit, today)) return 'overdue';
  return visit.shopper === '' ? undefined : 'taken';
}

const NONE = { planned: 0, taken: 0, waiting: 0, accepted: 0, overdue: 0, out: 0 } as const;

/**
 * Counts the programme's visits for each job at each location in each wave that has a quota or a visit; rechecks and rehearsals
 * are none of them.
 * @returns quotas first, in their order, then what is planned without one
 */
export function visitProgress(
  quotas: readonly (VisitCell & { readonly visits: number })[],
  plan: readonly PlanVisit[],
  today: CivilDay,
): readonly VisitProgress[] {
  const cells = new Map<string, VisitProgress>();
  for (const { visits, job, location, wave } of quotas) {
    const cell = { job, location, wave };
    cells.set(cellKey(cell), { ...cell, quota: visits, ...NONE });
  }
  for (const visit of plan) {
    if (visit.purpose !== '' || visit.filed?.standing === 'erased') continue;
    const { job, location, wave } = visit;
    const key = cellKey(visit);
    const cell = cells.get(key) ?? { job, location, wave, quota: null, ...NONE };
    const count = countOf(visit, today);
    const counted = count === undefined ? {} : { [count]: cell[count] + 1 };
    cells.set(key, { ...cell, planned: cell.planned + 1, ...counted });
  }
  return [...cells.values()];
}
