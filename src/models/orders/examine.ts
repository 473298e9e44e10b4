import { AppError } from '../../core/appError';
import type { ModelInput } from '../../core/defineModel';
import { orderCells } from '../../data/orderCells';
import { LINE, orderLines } from '../../data/orderLines';
import { usableChoices } from '../../data/orderParams';
import { type OrderCells, type Orders, readOrders } from '../../data/orders';
import { splitTotals } from '../../data/totalsRows';
import { type UsableChoices, type UsableOrders, usableOrders, without } from '../../data/usableOrders';
import { type CheckedLines, type Checks, orderChecks } from './checks';

/** What the settings leave out. */
export interface OrdersChoices extends UsableChoices {
  readonly repeats: 'count' | 'drop';
}

/** Orders looked through. */
export interface Examined {
  /** Rows of the data, blank ones too. */
  readonly rows: number;
  readonly cells: OrderCells;
  readonly choices: OrdersChoices;
  readonly checks: Checks;
  /** All readable lines. */
  readonly all: Orders;
  readonly usable: UsableOrders;
  /** The lines of the list for reports, and which of them stand for an order. */
  readonly clean: Orders;
  readonly isOrder: (line: number) => boolean;
}

/** Lines by number that pass a test. */
function linesWhere(orders: Orders, isHit: (line: number) => boolean): number[] {
  const lines: number[] = [];
  for (let line = 0; line < orders.n; line++) if (isHit(line)) lines.push(line);
  return lines;
}

/**
 * Reads orders, checks them and leaves out what the settings say: the same lines an RFM report with these settings uses.
 * @throws AppError NO_DATA when all rows are blank
 */
export function examineOrders({ columns, params, file, today }: ModelInput): Examined {
  const cells = orderCells(columns);
  const { orders: all, offences } = readOrders(cells, file);
  if (all.n === 0 && offences.length === 0) throw new AppError('NO_DATA');
  const unread = splitTotals(cells, offences);
  const choices: OrdersChoices = {
    repeats: params['repeats'] === 'drop' ? 'drop' : 'count',
    ...usableChoices(params),
  };
  const asOf = typeof params['as_of'] === 'number' ? params['as_of'] : today;
  const usable = usableOrders(all, cells, file.currency, choices);
  const { orders } = usable;
  const linesOf = (lines: Orders): CheckedLines => ({ orders: lines, kinds: orderLines(lines, asOf) });
  const due = linesOf(
    without(
      orders,
      linesWhere(orders, (line) => (orders.day[line] ?? 0) > asOf),
    ),
  );
  const isDropped = (line: number): boolean => choices.repeats === 'drop' && due.kinds?.[line] === LINE.repeat;
  const dropped = linesWhere(due.orders, isDropped);
  const clean = dropped.length === 0 ? due : linesOf(without(due.orders, dropped));
  return {
    rows: cells.customer.length,
    cells,
    choices,
    checks: orderChecks({ cells, file, ...unread, all, usable, choices, asOf, due, clean }),
    all,
    usable,
    clean: clean.orders,
    isOrder: (line) => (clean.orders.amount[line] ?? 0) >= 0 && (clean.kinds?.[line] ?? LINE.order) === LINE.order,
  };
}
