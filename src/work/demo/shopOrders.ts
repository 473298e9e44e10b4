import type { CivilDay } from '../../core/civilDate';
import { seededRandom } from '../../data/random';

/** One row of the demo shop's export; a refund repeats the order's number with a negative amount. */
export interface ShopRow {
  readonly day: CivilDay;
  /** 1…customers. */
  readonly customer: number;
  readonly order: number;
  /** Index of what was bought. */
  readonly item: number;
  readonly amount: number;
}

/** What the demo shop sells, by usual price in roubles. */
const ITEM_PRICES = [450, 900, 1600, 2800, 5200] as const;

const SEED = 20_261_122;
const CUSTOMERS = 1000;
const ORDERS = 5000;
const DAYS = 730;
const REFUND_SHARE = 0.03;
const FIRST_ORDER_NUMBER = 10_001;

/** Kinds of buyers: their share, how often they buy beside others, and when they came and left (fractions of the two years). */
const KINDS = [
  { share: 0.1, weight: 14, from: [0, 0.3], to: [0.96, 1] },
  { share: 0.18, weight: 6, from: [0, 0.6], to: [0.88, 1] },
  { share: 0.12, weight: 7, from: [0, 0.2], to: [0.55, 0.8] },
  { share: 0.25, weight: 2, from: [0, 0.5], to: [0.4, 0.9] },
  { share: 0.2, weight: 0, from: [0, 0.85], to: [0, 0.85] },
  { share: 0.15, weight: 0.6, from: [0.86, 0.99], to: [0.95, 1] },
] as const;

interface Buyer {
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** The buyer's taste for dearer things, 0.5…2. */
  readonly taste: number;
}

function makeBuyers(random: () => number): Buyer[] {
  const between = ([low, high]: readonly [number, number]): number => low + (high - low) * random();
  const buyers: Buyer[] = [];
  for (const kind of KINDS) {
    for (let i = 0; i < Math.round(kind.share * CUSTOMERS); i++) {
      const start = between(kind.from);
      buyers.push({
        weight: kind.weight,
        start,
        end: Math.max(start, between(kind.to)),
        taste: 0.5 + 1.5 * random() ** 2,
      });
    }
  }
  return buyers;
}

/** Every buyer orders once; the rest of the orders fall to buyers by weight. */
function drawOwners(buyers: readonly Buyer[], random: () => number): number[] {
  const reach: number[] = [];
  let sum = 0;
  for (const buyer of buyers) {
    sum += buyer.weight;
    reach.push(sum);
  }
  const owners = buyers.map((_, index) => index);
  while (owners.length < ORDERS) {
    const mark = random() * sum;
    owners.push(
      Math.max(
        0,
        reach.findIndex((edge) => edge > mark),
      ),
    );
  }
  return owners;
}

/** Numbers of customers do not tell their kind: 379 shares no factor with 1 000, so each number comes once. */
function customerNumber(owner: number): number {
  return ((owner * 379) % CUSTOMERS) + 1;
}

/**
 * Orders of a made-up shop: 5 000 orders of 1 000 customers over 24 months, and refunds of some of them. The same rows
 * for the same arguments, sorted by day.
 * @param lastDay the newest possible day
 * @param priceScale what a rouble price is multiplied by in the file's currency
 */
export function shopOrders(lastDay: CivilDay, priceScale: number): ShopRow[] {
  const random = seededRandom(SEED);
  const buyers = makeBuyers(random);
  const drafts = drawOwners(buyers, random).map((owner) => {
    const { start = 0, end = 1, taste = 1 } = buyers[owner] ?? {};
    const day = lastDay - Math.round((1 - (start + (end - start) * random())) * (DAYS - 1));
    const item = Math.min(ITEM_PRICES.length - 1, Math.floor(random() * taste * 3));
    const price = (ITEM_PRICES[item] ?? 0) * (0.8 + 0.5 * random()) * priceScale;
    return { day, customer: customerNumber(owner), item, amount: Math.round(price / 10) * 10 };
  });
  const orders = drafts.sort((a, b) => a.day - b.day).map((row, i) => ({ ...row, order: FIRST_ORDER_NUMBER + i }));
  const refunds = orders
    .filter(() => random() < REFUND_SHARE)
    .map((row) => ({ ...row, day: Math.min(lastDay, row.day + 1 + Math.floor(random() * 14)), amount: -row.amount }));
  return [...orders, ...refunds].sort((a, b) => a.day - b.day || a.order - b.order);
}
