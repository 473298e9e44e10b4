import { cashLines } from './cashLines';
import { isSameTotal } from './sameTotal';
import type { MetricValues, UpliftOn } from './types';

/** How a person may have counted revenue from visits, sales, check, repeat deals and growth of the check (B7-04, B7-05). */
export type Reading =
  /** The check grows on repeat deals only: the formula as it is by default. */
  | 'repeat'
  /** The check grows on all deals. */
  | 'all'
  /** Each visit brings a deal at the raised check. */
  | 'visits'
  /** The growth is counted twice on repeat deals. */
  | 'twice'
  /** The growth is compounded on repeat deals. */
  | 'compound'
  /** Repeat deals are so many in all, not per buyer. */
  | 'one'
  /** The check does not grow at all. */
  | 'no_uplift';

/** What the readings are made of: S, C, k and u of cash_seed.json, and V. */
interface Parts {
  readonly visits: number;
  /** Sales without refusals. */
  readonly sales: number;
  readonly check: number;
  readonly repeats: number;
  readonly uplift: number;
}

/** Revenue by each reading, the formula's own ones first. */
const READINGS: readonly (readonly [Reading, (parts: Parts) => number])[] = [
  ['repeat', ({ sales, check, repeats, uplift }) => sales * check + sales * repeats * check * (1 + uplift)],
  ['all', ({ sales, check, repeats, uplift }) => sales * (1 + repeats) * check * (1 + uplift)],
  ['one', ({ sales, check, repeats, uplift }) => sales * check + repeats * check * (1 + uplift)],
  ['visits', ({ visits, check, uplift }) => visits * check * (1 + uplift)],
  ['twice', ({ sales, check, repeats, uplift }) => sales * check + sales * repeats * check * (1 + 2 * uplift)],
  ['compound', ({ sales, check, repeats, uplift }) => sales * check + sales * repeats * check * (1 + uplift) ** 2],
  ['no_uplift', ({ sales, check, repeats }) => sales * (1 + repeats) * check],
];

/**
 * By which rules a stated revenue comes out, where the formula gives another. Several rules may give one number: 11 000 has three.
 * @param stated revenue as a person counted it
 * @param upliftOn the rule the formula follows
 * @returns empty where the formula gives the stated revenue, or nothing known does
 * @example readingsOf(seed, 11_000, 'repeat') // ['all', 'visits', 'twice']
 */
export function readingsOf(values: MetricValues, stated: number, upliftOn: UpliftOn): readonly Reading[] {
  const { visits, kept_sales: sales, check, revenue } = cashLines(values, upliftOn);
  if (isSameTotal(stated, revenue)) return [];
  const parts: Parts = { visits, sales, check, repeats: values.repeats, uplift: values.uplift };
  const found = READINGS.filter(([, revenueOf]) => isSameTotal(stated, revenueOf(parts))).map(([reading]) => reading);
  // Without repeat deals or growth several rules are one and the same: naming all of them would explain nothing.
  return values.repeats === 0 || values.uplift === 0 ? found.slice(0, 1) : found;
}
