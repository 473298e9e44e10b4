import type { CivilDay } from '../../core/civilDate';
import type { Finding } from '../../core/finding';
import type { Orders } from '../../data/orders';
import { repeatWindow } from './repeatWindow';
import { ADVICE } from './texts';

/** Fewer waits than this say little about the next one. */
const FEW_WAITS = 30;

/** The wait between purchases, with the advice to use it as the cut point of recency (D-11); or that it is too few to tell. */
export function windowAdvice(orders: Orders, asOf: CivilDay): readonly Finding[] {
  const window = repeatWindow(orders, asOf);
  if (window === undefined) return [];
  const code = window.waits < FEW_WAITS ? 'fewWaits' : 'window';
  const { waits, customers, mean, median } = window;
  const days = Math.ceil(mean);
  return [{ code, text: ADVICE[code], values: { waits, customers, days, median }, n: waits, label: 'measured' }];
}
