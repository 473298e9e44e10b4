import type { Offence } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { type CivilDay, civilDay } from '../../core/civilDate';
import type { FileContext } from '../../core/table';
import { currencyCode } from '../../data/currencyMarks';
import { LINE } from '../../data/orderLines';
import type { OrderCells, Orders } from '../../data/orders';
import { parseNumber } from '../../data/parseNumber';
import { currencyOffences, type UsableOrders } from '../../data/usableOrders';
import { type Found, findLines, foundCells, placeOf } from './find';
import { largeAmount } from './largeAmounts';
import { oddRefunds } from './refunds';
import { sameIds } from './sameIds';
import { alikeCustomers } from './spellings';
import type { CHECKS } from './texts';

/** What a check found by its id; `undefined` for one whose column was not chosen. */
export type Checks = Readonly<Record<keyof typeof CHECKS, Found | undefined>>;

/** Cells worth looking up for a check; find.ts shows no more. */
const NAMED_CELLS = 5;
/** Shops did not export orders to spreadsheets before; such a date is a default of some program. */
const OLDEST: CivilDay = civilDay(2000, 1, 1) ?? 0;

/** Rows that could not be read, one offence a row: a row is left out once, however many of its cells are bad. */
function unreadable(offences: readonly Offence[], cells: OrderCells, file: FileContext) {
  const seen = new Set<number>();
  const first = offences.filter(({ row }) => !seen.has(row) && seen.add(row));
  const amountOf = (row: number): number => {
    const cell = cells.amount[row];
    return typeof cell === 'number' ? cell : (typeof cell === 'string' && parseNumber(cell, file.locale)) || 0;
  };
  return (code: Offence['code']): Found => {
    const ofCode = first.filter((offence) => offence.code === code);
    const money = ofCode.reduce((sum, { row }) => sum + amountOf(row), 0);
    const isMoneyRead = code === 'EMPTY_CUSTOMER' || code === 'NOT_DATE';
    return foundCells(
      ofCode.length,
      ofCode.map(({ role, row }) => placeOf(role, row)),
      isMoneyRead ? money : null,
    );
  };
}

function blankRows({ customer, date, amount }: OrderCells): Found {
  const places: string[] = [];
  for (let row = 0; row < customer.length; row++) {
    if (isBlank(customer[row]) && isBlank(date[row]) && isBlank(amount[row])) places.push(placeOf('customer', row));
  }
  return foundCells(places.length, places, null);
}

/** What can be told of the lines that are counted. */
function ofCounted(orders: Orders, kinds: Uint8Array | undefined) {
  const { customer, day, amount, names } = orders;
  const sum = (line: number): number => amount[line] ?? 0;
  const ids = sameIds(orders);
  const refunds = oddRefunds(orders);
  const limit = largeAmount(orders);
  const isUsed = new Uint8Array(names.length);
  for (const who of customer) isUsed[who] = 1;
  const alike = alikeCustomers(names, (who) => isUsed[who] === 1);
  const byId = (isHit: (line: number) => boolean) =>
    ids === undefined ? undefined : findLines(orders, 'order_id', isHit);
  return {
    old: findLines(orders, 'date', (line) => (day[line] ?? 0) < OLDEST),
    shared: byId((line) => ids?.isShared(line) === true),
    apart: byId((line) => ids?.isFarApart(line) === true),
    lines: byId((line) => kinds?.[line] === LINE.further),
    refunds: findLines(orders, 'amount', (line) => sum(line) < 0),
    alone: findLines(orders, 'amount', refunds.isAlone),
    larger: findLines(orders, 'amount', refunds.isLarger),
    zero: findLines(orders, 'amount', (line) => sum(line) === 0),
    large: findLines(orders, 'amount', (line) => sum(line) > limit),
    alike: findLines(orders, 'customer', (line) => alike[customer[line] ?? 0] === 1),
  };
}

/** What the checks look at. */
export interface Checked {
  readonly cells: OrderCells;
  readonly file: FileContext;
  readonly offences: readonly Offence[];
  /** All readable lines. */
  readonly all: Orders;
  readonly usable: UsableOrders;
  readonly asOf: CivilDay;
  /** Usable lines up to `asOf`, repeats included, and what each is beside others of its order number. */
  readonly counted: Orders;
  readonly kinds: Uint8Array | undefined;
}

/** Checks of currencies; without a column and without a mark in any amount nothing can be told. */
function ofCurrencies({ cells, file, all, usable }: Checked): Pick<Checks, 'currency' | 'unmarked'> {
  const { currencies, foreign } = usable;
  if (currencies === undefined) return { currency: undefined, unmarked: undefined };
  const named = currencyOffences(all, cells, foreign.slice(0, NAMED_CELLS));
  // Bare numbers beside sums in the file's own currency are what everyone expects.
  const isExpected = currencies.codes.length === 1 && currencies.codes[0] === currencyCode(file.currency);
  return {
    currency: foundCells(
      foreign.length,
      named.map(({ role, row }) => placeOf(role, row)),
      null,
    ),
    unmarked: findLines(all, 'amount', (line) => !isExpected && currencies.isUnmarked[line] === 1),
  };
}

/** Runs every check. */
export function orderChecks(checked: Checked): Checks {
  const { cells, file, offences, all, usable, asOf, counted, kinds } = checked;
  const bad = unreadable(offences, cells, file);
  const cancelled = new Set(usable.cancelled);
  return {
    blank: blankRows(cells),
    EMPTY_CUSTOMER: bad('EMPTY_CUSTOMER'),
    NOT_DATE: bad('NOT_DATE'),
    NOT_NUMBER: bad('NOT_NUMBER'),
    CELL_ERROR: bad('CELL_ERROR'),
    cancelled: cells.status === undefined ? undefined : findLines(all, 'status', (line) => cancelled.has(line)),
    ...ofCurrencies(checked),
    future: findLines(usable.orders, 'date', (line) => (usable.orders.day[line] ?? 0) > asOf),
    repeats: kinds === undefined ? undefined : findLines(counted, 'order_id', (line) => kinds[line] === LINE.repeat),
    ...ofCounted(counted, kinds),
  };
}
