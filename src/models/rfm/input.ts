import { AppError, type Offence } from '../../core/appError';
import type { LeftOut, ModelInput } from '../../core/defineModel';
import { aggregate, type Customers } from '../../data/customers';
import { type Orders, readOrders } from '../../data/orders';
import { RFM_ERRORS } from './errors';
import { leftOutRows } from './leftOut';

/** The orders of a panel's request. */
export interface ReadInput {
  readonly orders: Orders;
  /** The report date that was asked for. */
  readonly asOf: number | undefined;
  /** What each customer bought up to a day; by the same rules at every day. */
  readonly customersAt: (day: number | undefined) => Customers;
  /** Rows that were not used, by reason, when customers are taken at some day. */
  readonly leftOut: (customers: Customers) => readonly LeftOut[];
}

/** Not one row can be used although cells are filled: most likely a wrong column, so that is what is said. */
function refuseColumns(offences: readonly Offence[]): void {
  const worst = offences[0];
  if (worst === undefined) return;
  const same = offences.filter(({ code }) => code === worst.code);
  if (worst.code === 'NOT_DATE') throw new AppError(RFM_ERRORS.NO_DATES, {}, same);
  if (worst.code === 'NOT_NUMBER') throw new AppError(RFM_ERRORS.NO_NUMBERS, {}, same);
  throw new AppError(worst.code, {}, same);
}

/**
 * Reads the columns `customer`, `date`, `amount` and, if chosen, `order_id`. Bad rows are left out and listed.
 * @throws AppError NO_DATES, NO_NUMBERS, EMPTY_CUSTOMER, CELL_ERROR when not one row can be used
 */
export function readInput({ columns, params, file }: ModelInput): ReadInput {
  const ids = columns['order_id'];
  const read = readOrders(
    {
      customer: columns['customer'] ?? [],
      date: columns['date'] ?? [],
      amount: columns['amount'] ?? [],
      ...(ids === undefined ? {} : { order_id: ids }),
    },
    file,
  );
  if (read.orders.n === 0) refuseColumns(read.offences);
  const dropRepeats = params['repeats'] === 'drop';
  return {
    orders: read.orders,
    asOf: typeof params['as_of'] === 'number' ? params['as_of'] : undefined,
    customersAt: (day) => aggregate(read.orders, day, { dropRepeats }),
    leftOut: (customers) => leftOutRows(read, customers, dropRepeats),
  };
}
