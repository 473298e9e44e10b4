import { aggregate } from '../src/data/customers';
import { type OrderCells, readOrders } from '../src/data/orders';
import { scoreCustomers } from '../src/models/rfm/score';
import { interleaved, random } from './measure';

const ORDERS = 1_000_000;
const CUSTOMERS = 100_000;
const ROUNDS = 7;
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' } as const;

const KINDS = {
  dates: (day: number) => new Date(day * 86_400_000 - 3 * 3_600_000),
  serials: (day: number) => day + 25_569,
  texts: (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10),
};

/** Orders of three years; each cell is a value of its own, as Sheets hands them over. */
function cellsOf(dateOf: (day: number) => unknown): OrderCells {
  const next = random(1);
  const cells = { customer: [] as unknown[], date: [] as unknown[], amount: [] as unknown[] };
  for (let i = 0; i < ORDERS; i++) {
    cells.customer.push(`C${100_000 + Math.floor(next() * CUSTOMERS)}`);
    cells.date.push(dateOf(20_000 + Math.floor(next() * 1095)));
    cells.amount.push(Math.round(next() * 500_000) / 100);
  }
  return cells;
}

/** The yardstick: the same rows through one Map, nothing checked, nothing scored. */
function oneMap({ customer, date, amount }: OrderCells): number {
  const customers = new Map<unknown, { last: unknown; count: number; total: number }>();
  for (let i = 0; i < customer.length; i++) {
    const when = date[i] as number;
    const known = customers.get(customer[i]);
    if (known === undefined) customers.set(customer[i], { last: when, count: 1, total: Number(amount[i]) });
    else {
      if (when > (known.last as number)) known.last = when;
      known.count++;
      known.total += Number(amount[i]);
    }
  }
  return customers.size;
}

function ours(cells: OrderCells): number {
  const { orders } = readOrders(cells, FILE);
  return scoreCustomers(aggregate(orders), { kind: 'quantile', groups: 5, typed: false }, 'check').order.length;
}

for (const [kind, dateOf] of Object.entries(KINDS)) {
  const cells = cellsOf(dateOf);
  const [map = 0, rfm = 0] = interleaved(ROUNDS, [() => oneMap(cells), () => ours(cells)]);
  console.log(`${kind}: one Map ${map.toFixed(0)} ms, RFM ${rfm.toFixed(0)} ms, ratio ${(rfm / map).toFixed(2)}`);
}
console.log(`Peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
