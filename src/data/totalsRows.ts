import type { CellAt, Offence } from '../core/appError';
import type { OrderCells } from './orders';

/** A cell by which exports call their last row; “Total” is also a company, so nothing but figures may follow it. */
const TOTALS =
  /^(?:(?:(?:общий )?итого?|всего|барлығы|жиыны|(?:жалпы )?қорытынды)(?!\p{L})|(?:grand |sub-?)?totals?[^\p{L}]*$)/iu;

const isTotal = (cell: unknown): boolean => typeof cell === 'string' && TOTALS.test(cell.trim());

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
  const { customer, date, order_id, currency, status } = cells;
  const columns = Object.entries({ customer, date, order_id, currency, status });
  const isNobody = new Set(offences.flatMap(({ code, row }) => (code === 'EMPTY_CUSTOMER' ? row : [])));
  const totals = new Map<number, CellAt>();
  for (const { code, row } of offences) {
    if (code !== 'NOT_DATE' || !(isNobody.has(row) || isTotal(customer[row]))) continue;
    const [role, column] = columns.find(([, cell]) => isTotal(cell?.[row])) ?? [];
    if (role !== undefined) totals.set(row, { role, row, value: String(column?.[row]) });
  }
  return { totals: [...totals.values()], offences: offences.filter(({ row }) => !totals.has(row)) };
}
