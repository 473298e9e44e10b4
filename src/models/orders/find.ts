import type { CellAt } from '../../core/appError';
import type { Orders } from '../../data/orders';

/** Cells that a check names. */
const NAMED = 5;

/** Rows that a check found. */
export interface Found {
  readonly rows: number;
  /** Money in them; `null` where it cannot be read, or is not all in one currency. */
  readonly money: number | null;
  /** Cells to look at, at most five. */
  readonly cells: readonly CellAt[];
}

/**
 * Finds the order lines that pass a test.
 * @param isOther whether a row's amount is in another currency than the report's money
 * @returns a function of the lines, the column whose cells are named, and the test; given that column's cells, it names
 * their values too
 */
export function lineFinder(isOther: (row: number) => boolean) {
  return (orders: Orders, role: string, isHit: (line: number) => boolean, values?: readonly unknown[]): Found => {
    const cells: CellAt[] = [];
    let rows = 0;
    let money: number | null = 0;
    for (let line = 0; line < orders.n; line++) {
      if (!isHit(line)) continue;
      const row = orders.row[line] ?? 0;
      if (rows < NAMED) cells.push({ role, row, value: String(values?.[row] ?? '') });
      rows++;
      money = money === null || isOther(row) ? null : money + (orders.amount[line] ?? 0);
    }
    return { rows, money, cells };
  };
}

/**
 * Rows found otherwise.
 * @param cells a cell of each row, or of the first ones
 */
export function foundCells(rows: number, cells: readonly CellAt[], money: number | null = null): Found {
  return { rows, money, cells: cells.slice(0, NAMED) };
}
