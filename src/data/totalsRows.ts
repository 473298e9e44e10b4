import type { CellAt, Offence } from '../core/appError';
import type { OrderCells } from './orders';

/** A cell by which exports call their last row; “Total” is also a company, so nothing but figures may follow it. */
const TOTALS =
  /^(?:(?:(?:общий )?итого?|всего|барлығы|жиыны|(?:жалпы )?қорытынды)(?!\p{L})|(?:grand |sub-?)?totals?[^\p{L}]*$)/iu;

/** Whether a cell is what exports call their last row, such as “Итого” or “Grand total”. */
export const isTotals = (text: string): boolean => TOTALS.test(text);

/** Columns that may say so; whoever stands as the customer is asked first. */
const ROLES = ['customer', 'date', 'order_id', 'currency', 'status'] as const;

/** What cannot be read, without rows that were never orders. */
export interface UnreadRows {
  /** The cell of each totals row that says so. */
  readonly totals: readonly CellAt[];
  /** Offences of the other rows. */
  readonly offences: readonly Offence[];
}

/**
 * Takes totals rows out of what could not be read: rows without a date and without a customer, one of whose cells is a
 * word such as “Total”.
 * @param offences what `readOrders` made of the same cells
 */
export function splitTotals(cells: OrderCells, offences: readonly Offence[]): UnreadRows {
  const rowsOf = (wanted: Offence['code']) => offences.flatMap(({ code, row }) => (code === wanted ? row : []));
  const isNobody = new Set(rowsOf('EMPTY_CUSTOMER'));
  const totals = rowsOf('NOT_DATE').flatMap((row): CellAt | [] => {
    const textOf = (role: (typeof ROLES)[number]): string => String(cells[role]?.[row] ?? '').trim();
    const role = ROLES.find((one) => isTotals(textOf(one)));
    const isLast = role === 'customer' || isNobody.has(row);
    return role !== undefined && isLast ? { role, row, value: textOf(role) } : [];
  });
  const gone = new Set(totals.map(({ row }) => row));
  return { totals, offences: offences.filter(({ row }) => !gone.has(row)) };
}
