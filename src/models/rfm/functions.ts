import { AppError, type Offence } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import { factTable } from '../../core/defineFact';
import { defineFunction, type FunctionParam } from '../../core/defineFunction';
import type { FileContext, Table } from '../../core/table';
import { columnOf, sameLength } from '../../data/arguments';
import { aggregate } from '../../data/customers';
import { dayReader } from '../../data/dayReader';
import { type OrderCells, readOrders } from '../../data/orders';
import { parseDay } from '../../data/parseDate';
import { parseNumber } from '../../data/parseNumber';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { RFM_ERRORS } from './errors';
import { type Scored, scoreCustomers } from './score';
import { parseMoney, parseScoring } from './scoring';
import { customerRows, segmentRows } from './tables';

const PARAMS: readonly FunctionParam[] = [
  {
    name: 'customers',
    role: 'customer',
    optional: false,
  },
  {
    name: 'dates',
    role: 'date',
    optional: false,
  },
  {
    name: 'amounts',
    role: 'amount',
    optional: false,
  },
  {
    name: 'as_of',
    optional: true,
  },
  {
    name: 'scoring',
    optional: true,
  },
  {
    name: 'money',
    optional: true,
  },
];

/** The report date a cell gives, or `undefined` when it gives none. */
function asOfDay(value: unknown, file: FileContext): CivilDay | undefined {
  const cells: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
  if (cells.length > 1) throw new AppError('NOT_ONE_CELL', { argument: 'as_of', cells: cells.length });
  const cell = cells[0];
  if (isBlank(cell)) return undefined;
  const day = dayReader(file)(cell);
  if (day === undefined) throw new AppError(RFM_ERRORS.AS_OF_NOT_DATE, { value: String(cell) });
  return day;
}

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
 * Reads the arguments and scores the customers.
 * @throws AppError naming the first three cells at fault; a function leaves no row out in silence
 */
function scoredFrom(args: readonly unknown[], file: FileContext): Scored {
  const [customer, date, amount] = PARAMS.slice(0, 3).map((param, i) => columnOf(args[i], param.name));
  const columns = { customer: customer ?? [], date: date ?? [], amount: amount ?? [] };
  sameLength([
    { name: 'customers', rows: columns.customer.length },
    { name: 'dates', rows: columns.date.length },
    { name: 'amounts', rows: columns.amount.length },
  ]);
  const scoring = parseScoring(args[4], file.locale);
  const money = parseMoney(args[5]);
  const asOf = asOfDay(args[3], file);
  const { orders, offences } = readOrders(columns, file);
  refuseHeader(columns, offences, file);
  const worst = offences[0];
  if (worst !== undefined)
    throw new AppError(
      worst.code,
      {},
      offences.filter(({ code }) => code === worst.code),
    );
  return scoreCustomers(aggregate(orders, asOf), scoring, money);
}

/** `RFM`: customers with scores and segments. */
export const RFM_FUNCTION = defineFunction({
  name: 'RFM',
  params: PARAMS,
  run: (args, file): Table => factTable(RFM_CUSTOMERS_FACT, customerRows(scoredFrom(args, file))),
});

/** `RFM_SEGMENTS`: segments with size, money and advised action. */
export const RFM_SEGMENTS_FUNCTION = defineFunction({
  name: 'RFM_SEGMENTS',
  params: PARAMS,
  run: (args, file): Table => factTable(RFM_SEGMENTS_FACT, segmentRows(scoredFrom(args, file))),
});
