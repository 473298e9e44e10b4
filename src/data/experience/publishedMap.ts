import type { MapRow } from '../../facts/experienceMap';
import { maskGrid } from './maskGrid';

/** What of the map is looked at: its own wave only, since a wave before has masks of its own. */
type Cell = Pick<MapRow, 'wave' | 'job' | 'touchpoint' | 'n' | 'mean' | 'target'>;

/** A published cell, or a total. */
export interface PublishedCell {
  readonly wave: string;
  /** Blank in totals over jobs. */
  readonly job: string;
  /** Blank in totals over touchpoints. */
  readonly touchpoint: string;
  /** `null` where it is hidden, and so is the mean; that is also `null` without ratings. */
  readonly n: number | null;
  readonly mean: number | null;
  readonly target: number | null;
  readonly isHidden: boolean;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

function cellOf(
  place: Pick<Cell, 'wave' | 'job' | 'touchpoint'>,
  cells: readonly Cell[],
  isHidden: boolean,
): PublishedCell {
  const n = cells.reduce((sum, cell) => sum + cell.n, 0);
  const points = cells.reduce((sum, cell) => sum + cell.n * (cell.mean ?? 0), 0);
  const [target = null, ...others] = distinct(cells.map((cell) => String(cell.target))).map(Number);
  return {
    ...place,
    n: isHidden ? null : n,
    mean: isHidden || n === 0 ? null : points / n,
    target: others.length === 0 ? target : null,
    isHidden,
  };
}

function publishedWave(wave: string, cells: readonly Cell[], k: number): readonly PublishedCell[] {
  const [jobs, touchpoints] = [
    distinct(cells.map(({ job }) => job)),
    distinct(cells.map(({ touchpoint }) => touchpoint)),
  ];
  const grid = touchpoints.map((touchpoint) =>
    jobs.map((job) => cells.filter((cell) => cell.touchpoint === touchpoint && cell.job === job)),
  );
  const mask = maskGrid(
    grid.map((row) => row.map((own) => own.reduce((sum, { n }) => sum + n, 0))),
    k,
  );
  const made: PublishedCell[] = [];
  touchpoints.forEach((touchpoint, r) => {
    const row = grid[r] ?? [];
    jobs.forEach((job, c) => {
      const own = row[c] ?? [];
      if (own.length > 0) made.push(cellOf({ wave, job, touchpoint }, own, mask.cells[r]?.[c] ?? true));
    });
    made.push(cellOf({ wave, job: '', touchpoint }, row.flat(), mask.rows[r] ?? true));
  });
  jobs.forEach((job, c) => {
    const own = cells.filter((cell) => cell.job === job);
    made.push(cellOf({ wave, job, touchpoint: '' }, own, mask.columns[c] ?? true));
  });
  made.push(cellOf({ wave, job: '', touchpoint: '' }, cells, mask.all));
  return made;
}

/**
 * The map for dashboards: touchpoint × job of each wave with totals, masked by the file's rule k, the same whatever a
 * dashboard filters (methods.md §6). Without p and verdicts, which would tell how many there were; without the wave
 * before, whose own masks hold.
 * @param rows all rows of the map
 * @param k least visits of a cell that is published
 */
export function publishedMap(rows: readonly Cell[], k: number): readonly PublishedCell[] {
  return distinct(rows.map(({ wave }) => wave)).flatMap((wave) =>
    publishedWave(
      wave,
      rows.filter((row) => row.wave === wave),
      k,
    ),
  );
}
