import type { ErrorCode, Offence } from '../core/appError';
import { isBlank, isDate } from '../core/cell';
import { isoDay } from '../core/civilDate';
import type { FileContext } from '../core/table';
import { isCellError } from './cleanName';
import { dayReader } from './dayReader';
import { newInterner } from './interner';
import { parseNumber } from './parseNumber';

/** Columns of an order list as they stand in the sheet, all of one length. */
export interface OrderCells {
  readonly customer: readonly unknown[];
  readonly date: readonly unknown[];
  readonly amount: readonly unknown[];
  readonly order_id?: readonly unknown[];
  /** What an amount is in: sign, word or ISO code; read by lineCurrencies.ts. */
  readonly currency?: readonly unknown[];
  /** What became of the order, in the shop's words; read by usableOrders.ts. */
  readonly status?: readonly unknown[];
}

/** Order lines in columns; a negative amount is a refund. */
export interface Orders {
  /** How many lines. */
  readonly n: number;
  /** Customers by number, in the order of first appearance; some may have bad rows only, and no line. */
  readonly names: readonly string[];
  /** Number of the customer per line. */
  readonly customer: Int32Array;
  /** Civil day per line. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Row of the data per line, 0-based. */
  readonly row: Int32Array;
  /** Number of the order per line, −1 where the cell is blank; missing without such a column. */
  readonly orderId?: Int32Array;
  /** Order ids by number; missing without such a column. */
  readonly orderNames?: readonly string[];
}

type Role = 'customer' | 'date' | 'amount';
type DayOf = ReturnType<typeof dayReader>;

/** Stands for a missing day; no date is as early. */
const NO_DAY = -(2 ** 31);

/**
 * Reads an order list. Dates may be dates, day serials (20000…80000) or text; amounts numbers or text; a customer is
 * named by text or a number, and equal names after trimming are one customer.
 * @param file its locale decides how text is read, its zone which civil day a date is
 * @returns the good lines; how many rows were blank in all three required columns; and an offence for each bad cell
 * of the other rows, which are left out: EMPTY_CUSTOMER, NOT_DATE, NOT_NUMBER in the order of rows
 */
export function readOrders(
  cells: OrderCells,
  file: FileContext,
): { readonly orders: Orders; readonly blank: number; readonly offences: readonly Offence[] } {
  const dayOf = dayReader(file);
  // Column by column: with one kind of cell in each loop the engine reads a million rows without a branch taken.
  const customers = readNames(cells.customer, dayOf);
  const customer = customers.codes;
  const day = readDays(cells.date, dayOf);
  const amount = readAmounts(cells.amount, file.locale);
  const ids = cells.order_id === undefined ? undefined : readNames(cells.order_id, dayOf);
  const orderId = ids?.codes;
  const rows = new Int32Array(customer.length);
  const offences: Offence[] = [];
  let n = 0;
  let blank = 0;
  for (let row = 0; row < customer.length; row++) {
    const who = customer[row] ?? -1;
    const when = day[row] ?? NO_DAY;
    const sum = amount[row] ?? Number.NaN;
    if (who >= 0 && when !== NO_DAY && !Number.isNaN(sum)) {
      // Good rows close ranks in place.
      customer[n] = who;
      day[n] = when;
      amount[n] = sum;
      rows[n] = row;
      if (orderId !== undefined) orderId[n] = orderId[row] ?? -1;
      n++;
    } else if (isBlank(cells.customer[row]) && isBlank(cells.date[row]) && isBlank(cells.amount[row])) {
      blank++;
    } else {
      const offend = (code: ErrorCode, role: Role) =>
        offences.push(offenceAt(code, role, row, cellText(cells[role][row], dayOf)));
      if (who < 0) offend('EMPTY_CUSTOMER', 'customer');
      if (when === NO_DAY) offend('NOT_DATE', 'date');
      if (Number.isNaN(sum)) offend('NOT_NUMBER', 'amount');
    }
  }
  const orders: Orders = {
    n,
    names: customers.names,
    customer: customer.subarray(0, n),
    day: day.subarray(0, n),
    amount: amount.subarray(0, n),
    row: rows.subarray(0, n),
  };
  return {
    orders: ids === undefined ? orders : { ...orders, orderId: ids.codes.subarray(0, n), orderNames: ids.names },
    blank,
    offences,
  };
}

/** A cell whose formula failed is told as that, whatever its column should hold. */
function offenceAt(code: ErrorCode, role: Role, row: number, value: string): Offence {
  return { code: isCellError(value) ? 'CELL_ERROR' : code, role, row, value };
}

/** A column of names as numbers; −1 where a cell names nobody. A cell that holds a date is named by its civil day. */
function readNames(column: readonly unknown[], dayOf: DayOf): { names: readonly string[]; codes: Int32Array } {
  const { names, code } = newInterner();
  const codes = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    codes[row] = code(typeof value === 'string' || typeof value === 'number' ? value : cellText(value, dayOf));
  }
  return { names, codes };
}

function readDays(column: readonly unknown[], dayOf: DayOf): Int32Array {
  const days = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) days[row] = dayOf(column[row]) ?? NO_DAY;
  return days;
}

/** A column of amounts; NaN where a cell holds no number. */
function readAmounts(column: readonly unknown[], locale: string): Float64Array {
  const amounts = new Float64Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    const read = typeof value === 'string' ? parseNumber(value, locale) : value;
    amounts[row] = typeof read === 'number' && Number.isFinite(read) ? read : Number.NaN;
  }
  return amounts;
}

/** A cell as text: a date by its civil day, others as they are. */
function cellText(value: unknown, dayOf: DayOf): string {
  if (isBlank(value)) return '';
  const day = isDate(value) ? dayOf(value) : undefined;
  return day === undefined ? String(value) : isoDay(day);
}
