import type { CellAt, Offence } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { type CivilDay, civilDay } from '../../core/civilDate';
import type { FileContext } from '../../core/table';
import { currencyCode } from '../../data/currencyMarks';
import { currencyReader } from '../../data/lineCurrencies';
import { LINE } from '../../data/orderLines';
import type { OrderCells, Orders } from '../../data/orders';
import { parseNumber } from '../../data/parseNumber';
import type { UnreadRows } from '../../data/totalsRows';
import { currencyOffences, type UsableChoices, type UsableOrders } from '../../data/usableOrders';
import { type Found, foundCells, lineFinder } from './find';
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

type FindLines = ReturnType<typeof lineFinder>;

/** Rows that could not be read, one offence a row: a row is left out once, however many of its cells are bad. */
function unreadable({ offences, cells, file }: Checked, isOther: (row: number) => boolean) {
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
    return foundCells(ofCode.length, ofCode, isMoneyRead && !ofCode.some(({ row }) => isOther(row)) ? money : null);
  };
}

function blankRows({ customer, date, amount }: OrderCells): Found {
  const places: CellAt[] = [];
  for (let row = 0; row < customer.length; row++) {
    if (!isBlank(customer[row]) || !isBlank(date[row]) || !isBlank(amount[row])) continue;
    places.push({ role: 'customer', row, value: '' });
  }
  return foundCells(places.length, places);
}

/** What can be told of the lines on the list for reports. */
function ofClean({ orders, kinds }: CheckedLines, findLines: FindLines) {
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

/** Lines, and what each is beside others of its order number. */
export interface CheckedLines {
  readonly orders: Orders;
  readonly kinds: Uint8Array | undefined;
}

/** What the checks look at. */
export interface Checked {
  readonly cells: OrderCells;
  readonly file: FileContext;
  readonly offences: UnreadRows['offences'];
  readonly totals: UnreadRows['totals'];
  /** All readable lines. */
  readonly all: Orders;
  readonly usable: UsableOrders;
  readonly choices: UsableChoices;
  readonly asOf: CivilDay;
  /** Usable lines up to `asOf`, and of them those on the list for reports. */
  readonly due: CheckedLines;
  readonly clean: CheckedLines;
}

/** Whether a row's amount is in another currency than the report's money; added up as one, none is. */
function otherCurrency({ cells, file, usable: { currencies }, choices }: Checked): (row: number) => boolean {
  if (choices.currencies === 'keep') return () => false;
  const named = currencyReader(cells);
  const main = currencies?.codes[currencies.main] ?? currencyCode(file.currency);
  return (row) => (named(row) || (currencies?.bare ?? main)) !== main;
}

/** Checks of currencies; without a column and without a mark in a usable amount nothing can be told. */
function ofCurrencies(
  { cells, file, all, usable }: Checked,
  findLines: FindLines,
): Pick<Checks, 'currency' | 'unmarked'> {
  const { currencies, foreign } = usable;
  if (currencies === undefined) {
    const none = cells.currency && foundCells(0, []);
    return { currency: none, unmarked: none };
  }
  const { codes, main, bare, isUnmarked } = currencies;
  // Bare numbers in the file's own currency are what everyone expects, unless most amounts are in another one.
  const isExpected = bare === codes[main] && bare === currencyCode(file.currency);
  return {
    currency: foundCells(foreign.length, currencyOffences(all, cells, foreign.slice(0, NAMED_CELLS))),
    unmarked: findLines(all, 'amount', (line) => !isExpected && isUnmarked[line] === 1, cells.amount),
  };
}

/** Runs every check. */
export function orderChecks(checked: Checked): Checks {
  const { cells, all, totals, usable, asOf, due, clean } = checked;
  const isOther = otherCurrency(checked);
  const findLines = lineFinder(isOther);
  const bad = unreadable(checked, isOther);
  const cancelled = new Set(usable.cancelled);
  const isCancelled = (line: number): boolean => cancelled.has(line);
  const isRepeat = (line: number): boolean => due.kinds?.[line] === LINE.repeat;
  return {
    blank: blankRows(cells),
    totals: foundCells(totals.length, totals),
    EMPTY_CUSTOMER: bad('EMPTY_CUSTOMER'),
    NOT_DATE: bad('NOT_DATE'),
    NOT_NUMBER: bad('NOT_NUMBER'),
    CELL_ERROR: bad('CELL_ERROR'),
    cancelled: cells.status && findLines(all, 'status', isCancelled, cells.status),
    ...ofCurrencies(checked, findLines),
    future: findLines(usable.orders, 'date', (line) => (usable.orders.day[line] ?? 0) > asOf),
    repeats: due.kinds && findLines(due.orders, 'order_id', isRepeat, cells.order_id),
    ...ofClean(clean, findLines),
  };
}
