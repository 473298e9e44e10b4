import { AppError, type CellAt, type Offence } from '../../core/appError';
import type { CivilDay } from '../../core/civilDate';
import type { LeftOut, ModelInput } from '../../core/defineModel';
import { assumedCurrency } from '../../data/assumedCurrency';
import { aggregate, type Customers } from '../../data/customers';
import { orderCells } from '../../data/orderCells';
import { usableChoices } from '../../data/orderParams';
import { type Orders, readOrders } from '../../data/orders';
import { splitTotals } from '../../data/totalsRows';
import { currencyOffences, moneySign, usableOrders, without } from '../../data/usableOrders';
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
  /** The sign of the money where it is not the file's; nothing when it is, or when several are added up as one. */
  readonly currency: string | undefined;
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

function linesAfter({ n, day }: Orders, last: CivilDay): number[] {
  const lines: number[] = [];
  for (let line = 0; line < n; line++) if ((day[line] ?? 0) > last) lines.push(line);
  return lines;
}

/**
 * Lines dated after today, which are mistakes of typing: one of them as the newest order would make everybody else look
 * long gone. When no order is left without them the file's clock is another one, and all count.
 */
function linesAfterToday(orders: Orders, today: CivilDay): number[] {
  const lines = linesAfter(orders, today);
  const buys = (line: number): boolean => (orders.day[line] ?? 0) <= today && (orders.amount[line] ?? 0) >= 0;
  return orders.customer.some((_, line) => buys(line)) ? lines : [];
}

/**
 * Reads the columns `customer`, `date`, `amount` and, if chosen, `order_id`, `currency`, `status`. Bad rows, and as the
 * settings say cancelled orders and rows of another currency, are left out and listed.
 * @throws AppError NO_DATES, NO_NUMBERS, EMPTY_CUSTOMER, CELL_ERROR when not one row can be used; ALL_CANCELLED
 */
export function readInput({ columns, params, file, today }: ModelInput): ReadInput {
  const cells = orderCells(columns);
  const read = readOrders(cells, file);
  if (read.orders.n === 0) refuseColumns(read.offences);
  const choices = usableChoices(params);
  const usable = usableOrders(read.orders, cells, file.currency, choices);
  if (usable.orders.n === 0 && read.orders.n > 0) {
    throw new AppError(RFM_ERRORS.ALL_CANCELLED, { rows: usable.cancelled.length });
  }
  const asOf = params['as_of'] ?? params['to'];
  const tooLate = typeof asOf === 'number' ? [] : linesAfterToday(usable.orders, today);
  const orders = without(usable.orders, tooLate);
  const dropRepeats = params['repeats'] === 'drop';
  const cellsAt = (from: Orders, lines: readonly number[], role: 'date' | 'status'): CellAt[] =>
    lines.map((line) => {
      const row = from.row[line] ?? 0;
      return { role, row, value: role === 'date' ? '' : String(cells.status?.[row] ?? '') };
    });
  const reasons = {
    ...read,
    ...splitTotals(cells, read.offences),
    assumed: assumedCurrency(usable.currencies),
    cancelled: choices.cancelled === 'drop' ? cellsAt(read.orders, usable.cancelled, 'status') : [],
    foreign: currencyOffences(read.orders, cells, usable.foreign),
    keepsForeign: choices.currencies === 'keep',
    afterToday: cellsAt(usable.orders, tooLate, 'date'),
  };
  return {
    orders,
    asOf: typeof params['as_of'] === 'number' ? params['as_of'] : undefined,
    customersAt: (day) => aggregate(orders, day, { dropRepeats }),
    leftOut: (customers) => {
      const later = customers.future === 0 ? [] : linesAfter(orders, customers.asOf);
      return leftOutRows({ ...reasons, later: cellsAt(orders, later, 'date') }, customers, dropRepeats);
    },
    currency: moneySign(usable, choices),
  };
}
