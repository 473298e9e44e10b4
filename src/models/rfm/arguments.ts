import { AppError, type Offence } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import type { FunctionParam } from '../../core/defineFunction';
import type { FileContext } from '../../core/table';
import { columnOf, sameLength } from '../../data/arguments';
import { dayReader } from '../../data/dayReader';
import { type OrderCells, type Orders, readOrders } from '../../data/orders';
import { parseDay } from '../../data/parseDate';
import { parseNumber } from '../../data/parseNumber';
import { currencyOffences, usableOrders } from '../../data/usableOrders';
import { RFM_ERRORS } from './errors';

/** The first arguments of every function of RFM, in the order of `ordersFrom`. */
export const ORDER_PARAMS: readonly FunctionParam[] = [
  { name: 'customers', role: 'customer', optional: false },
  { name: 'dates', role: 'date', optional: false },
  { name: 'amounts', role: 'amount', optional: false },
];

/** A header counts as "inside" when the first row holds words where both a date and an amount belong. */
function refuseHeader(columns: OrderCells, offences: readonly Offence[], file: FileContext): void {
  const [date, amount] = [columns.date[0], columns.amount[0]];
  const isHeader =
    typeof date === 'string' &&
    typeof amount === 'string' &&
    !isBlank(date) &&
    !isBlank(amount) &&
    parseDay(date, file.locale) === undefined &&
    parseNumber(amount, file.locale) === undefined;
  if (isHeader) throw new AppError('HEADER_INSIDE', {}, offences.slice(0, 1));
}

/**
 * Reads the order columns among a function's arguments.
 * @throws AppError naming the first three cells at fault; a function leaves no row out in silence
 */
export function ordersFrom(args: readonly unknown[], file: FileContext): Orders {
  ORDER_PARAMS.forEach(({ name }, i) => {
    if (isBlank(args[i])) throw new AppError(RFM_ERRORS.ARGUMENT_MISSING, { argument: name });
  });
  const [customer = [], date = [], amount = []] = ORDER_PARAMS.map(({ name }, i) => columnOf(args[i], name));
  sameLength([
    { name: 'customers', rows: customer.length },
    { name: 'dates', rows: date.length },
    { name: 'amounts', rows: amount.length },
  ]);
  const columns = { customer, date, amount };
  const { orders, offences: unread } = readOrders(columns, file);
  refuseHeader(columns, unread, file);
  const { foreign } = usableOrders(orders, columns, file.currency, { cancelled: 'keep', currencies: 'drop' });
  const offences = [...unread, ...currencyOffences(orders, columns, foreign)];
  const worst = offences[0];
  if (worst === undefined) return orders;
  const same = offences.filter(({ code }) => code === worst.code);
  throw new AppError(worst.code, {}, same);
}

/**
 * The day an argument gives, or `undefined` when it gives none.
 * @param name the parameter's name, for the error
 * @throws AppError NOT_ONE_CELL, DAY_NOT_DATE (`argument`, `value`)
 */
export function dayFrom(value: unknown, name: string, file: FileContext): CivilDay | undefined {
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  if (cells.length > 1) throw new AppError('NOT_ONE_CELL', { argument: name, cells: cells.length });
  const cell = cells[0];
  if (isBlank(cell)) return undefined;
  const day = dayReader(file)(cell);
  if (day === undefined) throw new AppError(RFM_ERRORS.DAY_NOT_DATE, { argument: name, value: String(cell) });
  return day;
}
