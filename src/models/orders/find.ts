import type { Orders } from '../../data/orders';

/** Cells that a check names. */
const NAMED = 5;

/** Rows that a check found. */
export interface Found {
  readonly rows: number;
  /** Money in them; `null` where it cannot be read or added up. */
  readonly money: number | null;
  /** Cells to look at, at most five, as a column of type `places` holds them. */
  readonly cells: readonly string[];
}

/** A cell as a column of type `places` holds it. */
export function placeOf(role: string, row: number): string {
  return `${role}:${row}`;
}

/**
 * The order lines that pass a test.
 * @param role the column whose cells are named
 */
export function findLines(orders: Orders, role: string, isHit: (line: number) => boolean): Found {
  const cells: string[] = [];
  let rows = 0;
  let money = 0;
  for (let line = 0; line < orders.n; line++) {
    if (!isHit(line)) continue;
    if (rows < NAMED) cells.push(placeOf(role, orders.row[line] ?? 0));
    rows++;
    money += orders.amount[line] ?? 0;
  }
  return { rows, money, cells };
}

/**
 * Rows found otherwise.
 * @param cells a cell of each row, or of the first ones
 */
export function foundCells(rows: number, cells: readonly string[], money: number | null): Found {
  return { rows, money, cells: cells.slice(0, NAMED) };
}
