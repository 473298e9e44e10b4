import { aggregate } from '../src/data/customers';
import { type OrderCells, readOrders } from '../src/data/orders';
import { seededRandom } from '../src/data/random';
import { scoreCustomers } from '../src/models/rfm/score';
import { interleaved } from './measure';

const ORDERS = 1_000_000;
const CUSTOMERS = 100_000;
const ROUNDS = 7;
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' } as const;
const MS_PER_DAY = 86_400_000;

type Stamp = (cell: unknown) => number | string;

/** Date cells as Sheets, a computed column and an export hold them, and the quickest way to compare each. */
const KINDS: Record<
  string,
  { readonly cellOf: (day: number) => unknown; readonly stamp: Stamp; readonly customerOf?: (n: number) => unknown }
> = {
  dates: { cellOf: (day) => new Date(day * MS_PER_DAY - 3 * 3_600_000), stamp: (cell) => (cell as Date).getTime() },
  serials: { cellOf: (day) => day + 25_569, stamp: (cell) => cell as number },
  texts: { cellOf: (day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10), stamp: (cell) => cell as string },
  'dates, customers by whole number': {
    cellOf: (day) => new Date(day * MS_PER_DAY - 3 * 3_600_000),
    stamp: (cell) => (cell as Date).getTime(),
    customerOf: (n) => 100_000 + n,
  },
};

/** Orders of three years; each cell is a value of its own, as Sheets hands them over. */
function ordersWith(cellOf: (day: number) => unknown, customerOf: (n: number) => unknown): OrderCells {
  const next = seededRandom(1);
  const customer: unknown[] = [];
  const date: unknown[] = [];
  const amount: number[] = [];
  for (let i = 0; i < ORDERS; i++) {
    customer.push(customerOf(Math.floor(next() * CUSTOMERS)));
    date.push(cellOf(20_000 + Math.floor(next() * 1095)));
    amount.push(Math.round(next() * 500_000) / 100);
  }
  return { customer, date, amount };
}

/** The yardstick: the same rows through one Map, nothing checked, nothing scored. */
function oneMap({ customer, date, amount }: OrderCells, stamp: Stamp): number {
  const customers = new Map<unknown, { last: number | string; count: number; total: number }>();
  for (let i = 0; i < customer.length; i++) {
    const when = stamp(date[i]);
    const sum = amount[i] as number;
    const known = customers.get(customer[i]);
    if (known === undefined) {
      customers.set(customer[i], { last: when, count: 1, total: sum });
    } else {
      if (when > known.last) known.last = when;
      known.count++;
      known.total += sum;
    }
  }
  return customers.size;
}

function wholeRfm(cells: OrderCells): number {
  const { orders } = readOrders(cells, FILE);
  return scoreCustomers(aggregate(orders), { kind: 'quantile', groups: 5, typed: false }, 'check').order.length;
}

for (const [kind, { cellOf, stamp, customerOf = (n: number) => `C${100_000 + n}` }] of Object.entries(KINDS)) {
  const cells = ordersWith(cellOf, customerOf);
  const [map = 0, rfm = 0] = interleaved(ROUNDS, [() => oneMap(cells, stamp), () => wholeRfm(cells)]);
  console.log(`${kind}: one Map ${map.toFixed(0)} ms, RFM ${rfm.toFixed(0)} ms, ratio ${(rfm / map).toFixed(2)}`);
}
console.log(`Peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
