import { usable, type VisitProgress, visitProgress } from '../../data/experience/visitProgress';
import type { PlanReading } from './planReading';

/** The numbers of a cell or of several. */
export type ProgressNumbers = Omit<VisitProgress, 'job' | 'location' | 'wave'> & {
  /** Planned beyond the quota, each cell by itself. */
  readonly over: number;
  /** Wanted by the quota and not planned, each cell by itself. */
  readonly missing: number;
};

/** How a wave stands, job by job at each location. */
export interface WaveProgress {
  readonly code: string;
  readonly name: string;
  readonly cells: readonly (ProgressNumbers & Pick<VisitProgress, 'job' | 'location'>)[];
  readonly total: ProgressNumbers;
}

const NONE: ProgressNumbers = {
  ...{ quota: null, planned: 0, taken: 0, waiting: 0, accepted: 0, overdue: 0, out: 0 },
  ...{ over: 0, missing: 0 },
};

/** Sums of several cells; their quota is that of those which have one. */
export function progressTotal(all: readonly ProgressNumbers[]): ProgressNumbers {
  return all.reduce(
    (sum, one) => ({
      quota: one.quota === null ? sum.quota : (sum.quota ?? 0) + one.quota,
      planned: sum.planned + one.planned,
      taken: sum.taken + one.taken,
      waiting: sum.waiting + one.waiting,
      accepted: sum.accepted + one.accepted,
      overdue: sum.overdue + one.overdue,
      out: sum.out + one.out,
      over: sum.over + one.over,
      missing: sum.missing + one.missing,
    }),
    NONE,
  );
}

/** What a cell has too many or too few of; a cell without a quota has neither. */
function compared(cell: VisitProgress): ProgressNumbers & Pick<VisitProgress, 'job' | 'location'> {
  const { wave: _, quota, ...rest } = cell;
  const difference = quota === null ? 0 : usable(cell) - quota;
  return { ...rest, quota, over: Math.max(0, difference), missing: Math.max(0, -difference) };
}

/** The waves that have quotas or visits, in the order of their sheet; those that left it come last. */
export function progressCells(
  reading: Pick<PlanReading, 'waves' | 'quotas' | 'visits' | 'today'>,
): readonly WaveProgress[] {
  const all = visitProgress(reading.quotas, reading.visits, reading.today);
  const codes = [...new Set([...reading.waves.map(({ code }) => code), ...all.map(({ wave }) => wave)])];
  return codes.flatMap((code) => {
    const cells = all.filter(({ wave }) => wave === code).map(compared);
    const name = reading.waves.find((wave) => wave.code === code)?.name ?? code;
    return cells.length === 0 ? [] : [{ code, name, cells, total: progressTotal(cells) }];
  });
}
