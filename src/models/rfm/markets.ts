import { isBlank } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import type { FileContext } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import { dayReader } from '../../data/dayReader';

/** Columns by which a customer's market segment is known. */
export interface MarketCells {
  readonly customer: readonly unknown[];
  readonly date: readonly unknown[];
  readonly market: readonly unknown[];
}

/** A cell as names are compared; a number and its text are one name. */
const nameOf = (cell: unknown): string => cleanName(String(cell));

/**
 * Each customer's type: that of the newest row that names one, up to a day: later ones were not known then. Rows without
 * a customer or a date tell nothing.
 */
export function marketsOf(cells: MarketCells, file: FileContext, asOf: CivilDay): ReadonlyMap<string, string> {
  const dayOf = dayReader(file);
  const markets = new Map<string, string>();
  const newest = new Map<string, CivilDay>();
  cells.market.forEach((market, row) => {
    const day = dayOf(cells.date[row]);
    if (isBlank(market) || day === undefined || day > asOf) return;
    const customer = nameOf(cells.customer[row] ?? '');
    if (day < (newest.get(customer) ?? day)) return;
    newest.set(customer, day);
    markets.set(customer, nameOf(market));
  });
  return markets;
}
