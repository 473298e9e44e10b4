import type { CivilDay } from '../../core/civilDate';
import { cellKey, type PlanVisit, type VisitCell } from '../../data/experience/planVisit';
import type { VisitDays } from '../../data/experience/visitDays';
import { usable, visitProgress } from '../../data/experience/visitProgress';
import { waveParts } from '../../data/experience/waveParts';
import type { PlanQuota } from './readQuotas';

/** A visit that a quota asks for and the plan lacks. */
export interface MissingVisit extends VisitCell {
  /** `undefined`: any day of the wave. */
  readonly window: VisitDays | undefined;
}

/** Parts of a wave that are not over, each with how many visits of the plan begin in it. */
function openParts({ parts: count }: PlanQuota, wave: VisitDays, plan: readonly PlanVisit[], today: CivilDay) {
  const parts = waveParts(wave, count);
  return parts.flatMap((days, i) => {
    const next = parts[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    const begin = i === 0 ? Number.NEGATIVE_INFINITY : days.from;
    const planned = plan.filter(
      (visit) => visit.days !== undefined && visit.days.from >= begin && visit.days.from < next,
    );
    return days.to < today ? [] : [{ days, planned: planned.length }];
  });
}

/** Windows for so many visits, one after another into the part that has the fewest by then. */
function windowsFor(
  count: number,
  quota: PlanQuota,
  wave: VisitDays,
  plan: readonly PlanVisit[],
  today: CivilDay,
): readonly (VisitDays | undefined)[] {
  if (quota.parts === 1) return new Array<undefined>(count).fill(undefined);
  const parts = openParts(quota, wave, plan, today);
  return Array.from({ length: count }, () => {
    const least = parts.reduce(
      (best, part) => (part.planned < best.planned ? part : best),
      parts[0] ?? { planned: 0, days: wave },
    );
    least.planned += 1;
    return least.days;
  });
}

/**
 * Visits that quotas ask for and the plan lacks, spread over the parts of their waves; waves that are over get none. Rejected and
 * excluded visits fill no quota.
 * @param waves days of the waves by code
 */
export function missingVisits(
  quotas: readonly PlanQuota[],
  plan: readonly PlanVisit[],
  waves: ReadonlyMap<string, VisitDays>,
  today: CivilDay,
): readonly MissingVisit[] {
  const progress = new Map(visitProgress(quotas, plan, today).map((cell) => [cellKey(cell), cell]));
  const byCell = new Map<string, PlanVisit[]>();
  for (const visit of plan) {
    const standing = visit.filed?.standing;
    if (visit.purpose !== '' || standing === 'rejected' || standing === 'excluded' || standing === 'erased') continue;
    byCell.set(cellKey(visit), [...(byCell.get(cellKey(visit)) ?? []), visit]);
  }
  return quotas.flatMap((quota) => {
    const { job, location, wave } = quota;
    const days = waves.get(wave);
    const cell = progress.get(cellKey(quota));
    const count = quota.visits - (cell === undefined ? 0 : usable(cell));
    if (days === undefined || days.to < today || count <= 0) return [];
    const windows = windowsFor(count, quota, days, byCell.get(cellKey(quota)) ?? [], today);
    return windows.map((window) => ({ job, location, wave, window }));
  });
}
