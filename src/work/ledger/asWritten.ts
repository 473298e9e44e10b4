import { type Cell, isDate } from '../../core/cell';
import { zoneDays } from '../../data/zone';

/** Cells of a sheet by row. */
type Cells = readonly (readonly Cell[])[];

/**
 * Makes dates comparable with those a run wrote when the file had another time zone: a cell keeps what the clock on the wall
 * shows, so a script reads another instant there.
 * @param now the file's zone
 * @param then its zone when the run wrote; unknown or the same changes nothing
 */
export function asWritten(now: string, then: string | undefined): (cells: Cells) => Cells {
  if (then === undefined || then === now) return (cells) => cells;
  const here = zoneDays(now);
  const there = zoneDays(then);
  const moved = (cell: Cell): Cell => {
    if (!isDate(cell)) return cell;
    const ms = cell.getTime();
    const day = here.dayOf(ms);
    return new Date(there.midnightOf(day) + (ms - here.midnightOf(day)));
  };
  return (cells) => cells.map((row) => row.map(moved));
}
