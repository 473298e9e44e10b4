import type { Outcome } from '../contract/api';
import type { CellsView, StateRowView } from '../core/views';

/** How far the cells are counted. */
type Counted = Pick<CellsView, 'cells' | 'counted'>;

/**
 * Counts the cells of a file, some sheets a call, until all are counted. An error ends the count: the row stays as it is.
 * @param ask never rejects
 * @param show gets the row after each call
 * @param done called once, unless the count was given up
 * @returns gives the count up
 */
export function countCells(
  ask: (request: { from: number; cells: number }) => Promise<Outcome<CellsView>>,
  show: (row: StateRowView) => void,
  done: () => void,
): () => void {
  let isOver = false;
  const run = async () => {
    let last: Counted = { cells: 0, counted: 0 };
    for (;;) {
      const outcome = await ask({ from: last.counted, cells: last.cells });
      if (isOver) return;
      if (!outcome.ok) return done();
      const { cells, counted, sheets, row } = outcome.value;
      show(row);
      // A call that counts nothing would be repeated for ever.
      if (counted >= sheets || counted <= last.counted) return done();
      last = { cells, counted };
    }
  };
  void run();
  return () => {
    isOver = true;
  };
}
