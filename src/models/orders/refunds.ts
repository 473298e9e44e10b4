import type { Orders } from '../../data/orders';

/** Sums that differ by less are equal: the dust of binary fractions. */
const DUST = 1e-6;

/** Refunds that the purchases in the data do not explain, as tests of a line. */
export interface OddRefunds {
  /** A refund of a customer without any purchase. */
  readonly isAlone: (line: number) => boolean;
  /** A refund of a customer whose refunds exceed the purchases. */
  readonly isLarger: (line: number) => boolean;
}

/** Compares each customer's refunds with the purchases. */
export function oddRefunds({ n, names, customer, amount }: Orders): OddRefunds {
  const purchases = new Int32Array(names.length);
  const total = new Float64Array(names.length);
  for (let line = 0; line < n; line++) {
    const who = customer[line] ?? 0;
    const sum = amount[line] ?? 0;
    if (sum >= 0) purchases[who] = (purchases[who] ?? 0) + 1;
    total[who] = (total[who] ?? 0) + sum;
  }
  const isRefund = (line: number): boolean => (amount[line] ?? 0) < 0;
  const bought = (line: number): boolean => (purchases[customer[line] ?? 0] ?? 0) > 0;
  return {
    isAlone: (line) => isRefund(line) && !bought(line),
    isLarger: (line) => isRefund(line) && bought(line) && (total[customer[line] ?? 0] ?? 0) < -DUST,
  };
}
