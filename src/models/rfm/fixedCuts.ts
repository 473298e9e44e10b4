import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { ModelInput, SettingsRow } from '../../core/defineModel';
import { cleanName } from '../../data/cleanName';
import type { Customers } from '../../data/customers';
import type { Orders } from '../../data/orders';
import { parseNumber } from '../../data/parseNumber';
import { RFM_ERRORS } from './errors';
import { marketsOf } from './markets';
import { cellError } from './plan';
import { repeatWindow } from './repeatWindow';
import { ascending, type Cuts, type Money, type Scoring } from './scoring';

/** When nobody bought twice, the wait of the source text's example stands in (D-11). */
const USUAL_WAIT = 100;
/** The second order is what makes a repeat customer. */
const SECOND_ORDER = 2;

/** Cut points of each market segment on the settings sheet; under `''` those of all others. */
function listedCuts({ settings, file }: ModelInput): ReadonlyMap<string, Cuts> {
  const rows = settings?.tables['cuts'] ?? [];
  const numberAt = (row: SettingsRow, column: number): number => {
    const cell = row.cells[column];
    const number = typeof cell === 'string' ? parseNumber(cell, file.locale) : cell;
    if (typeof number !== 'number') throw cellError(RFM_ERRORS.CUT_NOT_NUMBER, settings?.sheet ?? '', row, column);
    return number;
  };
  const byMarket = new Map<string, number[][]>();
  for (const row of rows) {
    const cell = row.cells[0] ?? '';
    const market = cleanName(typeof cell === 'number' ? cell : String(cell));
    byMarket.set(market, [...(byMarket.get(market) ?? []), [1, 2, 3].map((column) => numberAt(row, column))]);
  }
  const cuts = [...byMarket].map(([market, of]): [string, Cuts] => [
    market,
    { recency: ascending(of, 0, 'R'), frequency: ascending(of, 1, 'F'), money: ascending(of, 2, 'M') },
  ]);
  return new Map(cuts);
}

/** The fields of the panel; a blank one is proposed from the data: the repeat window, the second order, the mean. */
function panelCuts({ params }: ModelInput, orders: Orders, customers: Customers, money: Money): Cuts {
  const typed = (id: string): readonly number[] | undefined => {
    const value = params[id];
    return Array.isArray(value) ? value : undefined;
  };
  const wait = repeatWindow(orders, customers.asOf)?.mean ?? USUAL_WAIT;
  const values = customers.total.map((total, i) => (money === 'check' ? total / (customers.frequency[i] ?? 1) : total));
  return {
    recency: typed('cut_r') ?? [Math.ceil(wait)],
    frequency: typed('cut_f') ?? [SECOND_ORDER],
    money: typed('cut_m') ?? [values.reduce((sum, value) => sum + value, 0) / values.length],
  };
}

function refuseUnequal({ recency, frequency, money }: Cuts, groups: number): void {
  if ([recency, frequency, money].every(({ length }) => length === groups - 1)) return;
  const counts = { r: recency.length, f: frequency.length, m: money.length };
  throw new AppError(RFM_ERRORS.CUTS_UNEQUAL, { ...counts, wanted: groups - 1 });
}

/**
 * Fixed cut points of a report: those of the customer's type on the settings sheet; for all others what is typed in the
 * panel, else the sheet's row for all others, else what the data propose.
 * @throws AppError CUTS_UNEQUAL, CUTS_NOT_ASCENDING, CUT_NOT_NUMBER
 */
export function fixedScoring(input: ModelInput, orders: Orders, customers: Customers, money: Money): Scoring {
  const listed = listedCuts(input);
  const isTyped = ['cut_r', 'cut_f', 'cut_m'].some((id) => !isBlank(input.params[id]));
  const others = isTyped ? undefined : listed.get('');
  const cuts = others ?? panelCuts(input, orders, customers, money);
  const groups = cuts.recency.length + 1;
  const byType = new Map([...listed].filter(([type]) => type !== ''));
  for (const each of [cuts, ...byType.values()]) refuseUnequal(each, groups);
  const { customer = [], date = [], market } = input.columns;
  if (market === undefined || byType.size === 0) return { kind: 'fixed', cuts };
  const types = marketsOf({ customer, date, market }, input.file, customers.asOf);
  return { kind: 'fixed', cuts, cutsOf: (name) => byType.get(types.get(name) ?? '') ?? cuts };
}
