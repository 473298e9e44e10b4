import type { ErrorCode, Offence } from '../core/appError';
import { isBlank, isDate } from '../core/cell';
import { isoDay } from '../core/civilDate';
import type { FileContext } from '../core/table';
import { cleanName } from './cleanName';
import { newInterner } from './interner';
import { parseDay } from './parseDate';
import { parseInstant } from './parseInstant';
import { parseNumber } from './parseNumber';
import { type ZoneDays, zoneDays } from './zone';

/** Columns of an order list as they stand in the sheet, all of one length. */
export interface OrderCells {
  readonly customer: readonly unknown[];
  readonly date: readonly unknown[];
  readonly amount: readonly unknown[];
  readonly order_id?: readonly unknown[];
}

/** Order lines in columns; a negative amount is a refund. */
export interface Orders {
  /** How many lines. */
  readonly n: number;
  /** Customers by number, in the order of first appearance. */
  readonly names: readonly string[];
  /** Number of the customer per line. */
  readonly customer: Int32Array;
  /** Civil day per line. */
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** Number of the order per line, −1 where the cell is blank; missing without such a column. */
  readonly orderId?: Int32Array;
}

/** A day serial of Sheets counts from 1899-12-30; these bounds are 1954-10-03 and 2119-01-10. */
const SERIAL_OF_1970 = 25_569;
const SERIAL_MIN = 20_000;
const SERIAL_MAX = 80_000;

/** Date texts repeat; beyond so many different ones (they hold times) remembering costs more than it saves. */
const REMEMBERED_TEXTS = 10_000;

/**
 * Reads an order list. Dates may be dates, day serials (20000…80000) or text; amounts numbers or text; a customer is
 * named by text or a number, and equal names after trimming are one customer.
 * @param file its locale decides how text is read, its zone which civil day a date is
 * @returns the good lines; how many rows were blank in all three required columns; and one offence per bad row
 * (the first bad cell of customer, date, amount): EMPTY_CUSTOMER, NOT_DATE, NOT_NUMBER. Bad rows are left out.
 */
export function readOrders(
  cells: OrderCells,
  file: FileContext,
): { readonly orders: Orders; readonly blank: number; readonly offences: readonly Offence[] } {
  const rows = cells.customer.length;
  const zone = zoneDays(file.zone);
  const dayOf = dayReader(zone, file.locale);
  const customers = newInterner();
  const ids = newInterner();
  const customer = new Int32Array(rows);
  const day = new Int32Array(rows);
  const amount = new Float64Array(rows);
  const orderId = cells.order_id === undefined ? undefined : new Int32Array(rows);
  const offences: Offence[] = [];
  let n = 0;
  let blank = 0;
  for (let row = 0; row < rows; row++) {
    const when = dayOf(cells.date[row]);
    const sum = amountOf(cells.amount[row], file.locale);
    const who = Number.isNaN(when) || Number.isNaN(sum) ? -1 : customers.code(nameOf(cells.customer[row], zone));
    if (who >= 0) {
      customer[n] = who;
      day[n] = when;
      amount[n] = sum;
      if (orderId !== undefined) orderId[n] = ids.code(nameOf(cells.order_id?.[row], zone));
      n++;
    } else if (isBlank(cells.customer[row]) && isBlank(cells.date[row]) && isBlank(cells.amount[row])) {
      blank++;
    } else {
      offences.push(offenceOf(cells, row, Number.isNaN(when), zone));
    }
  }
  const columns = { customer: customer.subarray(0, n), day: day.subarray(0, n), amount: amount.subarray(0, n) };
  const orders: Orders = { n, names: customers.names, ...columns };
  return {
    orders: orderId === undefined ? orders : { ...orders, orderId: orderId.subarray(0, n) },
    blank,
    offences,
  };
}

/** Reads date cells; NaN where there is no date. */
function dayReader(zone: ZoneDays, locale: string): (value: unknown) => number {
  const known = new Map<string, number>();
  const ofText = (text: string): number => {
    const instant = parseInstant(text);
    const day = (instant === undefined ? parseDay(text, locale) : zone.dayOf(instant)) ?? Number.NaN;
    if (known.size < REMEMBERED_TEXTS) known.set(text, day);
    return day;
  };
  return (value) => {
    if (typeof value === 'string') return known.get(value) ?? ofText(value);
    if (typeof value === 'number') {
      return value >= SERIAL_MIN && value <= SERIAL_MAX ? Math.floor(value) - SERIAL_OF_1970 : Number.NaN;
    }
    // The quick check first; the thorough one is for dates of another script realm.
    return value instanceof Date || isDate(value) ? zone.dayOf(value.getTime()) : Number.NaN;
  };
}

/** An amount cell; NaN where there is no number. */
function amountOf(value: unknown, locale: string): number {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.NaN;
  return typeof value === 'string' ? (parseNumber(value, locale) ?? Number.NaN) : Number.NaN;
}

/** A naming cell as text or number; a date is named by its civil day, other kinds by their text. */
function nameOf(value: unknown, zone: ZoneDays): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return cellText(value, zone);
}

function cellText(value: unknown, zone: ZoneDays): string {
  if (isBlank(value)) return '';
  if (!isDate(value)) return String(value);
  const day = zone.dayOf(value.getTime());
  return Number.isNaN(day) ? String(value) : isoDay(day);
}

/** What is wrong with a row that cannot be used. */
function offenceOf(cells: OrderCells, row: number, dateIsBad: boolean, zone: ZoneDays): Offence {
  const at = (code: ErrorCode, role: 'customer' | 'date' | 'amount'): Offence => ({
    code,
    role,
    row,
    value: cellText(cells[role][row], zone),
  });
  if (cleanName(nameOf(cells.customer[row], zone)) === '') return at('EMPTY_CUSTOMER', 'customer');
  return dateIsBad ? at('NOT_DATE', 'date') : at('NOT_NUMBER', 'amount');
}
