import type { CivilDay } from '../../core/civilDate';
import type { ModelInput } from '../../core/defineModel';
import type { Finding } from '../../core/finding';
import type { Orders } from '../../data/orders';
import { repeatWindow } from './repeatWindow';
import type { Scored } from './score';
import { ADVICE } from './texts';

/** Fewer waits than this say little about the next one. */
const FEW_WAITS = 30;

const advice = (code: keyof typeof ADVICE, values: Finding['values'], n: number): Finding => ({
  code,
  text: ADVICE[code],
  values,
  n,
  label: 'measured',
});

/** The wait between purchases, with the advice to use it as the cut point of recency (D-11); or that it is too few to tell. */
export function windowAdvice(orders: Orders, asOf: CivilDay): readonly Finding[] {
  const window = repeatWindow(orders, asOf);
  if (window === undefined) return [];
  const { waits, customers, mean, median } = window;
  const values = { waits, customers, days: Math.ceil(mean), median };
  return [advice(waits < FEW_WAITS ? 'fewWaits' : 'window', values, waits)];
}

/** Which cut points of one's own were used, above all those that an empty field was given. */
export function cutsAdvice({ customers, cuts }: Scored): readonly Finding[] {
  const list = (values: readonly number[]): string =>
    values.map((value) => String(Math.round(value * 100) / 100)).join('; ');
  const values = { r: list(cuts.recency), f: list(cuts.frequency), m: list(cuts.money) };
  return [advice('cuts', values, customers.names.length)];
}

/** Said of movement when cut points follow from the data of each date. */
export function recutAdvice(n: number): readonly Finding[] {
  return [advice('recut', {}, n)];
}

/** Where segments and cut points come from when they are not the usual ones, and whether all of them could be used. */
export function settingsAdvice({ settings, columns, params }: ModelInput, n: number): readonly Finding[] {
  if (settings === undefined) return [];
  const named = (settings.tables['cuts'] ?? []).some(({ cells }) => String(cells[0] ?? '').trim() !== '');
  const isUsed = columns['market'] !== undefined && params['scoring'] === 'fixed';
  const source = advice('settings', { sheet: settings.sheet }, n);
  return named && !isUsed ? [source, advice('markets', {}, n)] : [source];
}
