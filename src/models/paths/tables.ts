import { factTable } from '../../core/defineFact';
import type { Column, Table, Value } from '../../core/table';
import { TOUCH_PATHS_FACT } from '../../facts/touchPaths';
import type { Chains } from './chains';

/** Lengths that stand together, by their last one. */
const LENGTHS = [1, 2, 3, 4, 5, 10, Number.POSITIVE_INFINITY] as const;

const LENGTH_COLUMNS: readonly Column[] = [
  { id: 'touches', type: 'text', header: { ru: 'Касаний', kk: 'Жанасу', en: 'Touches' } },
  { id: 'conversions', type: 'count', header: { ru: 'С конверсией', kk: 'Конверсиямен', en: 'With a conversion' } },
  { id: 'others', type: 'count', header: { ru: 'Без конверсии', kk: 'Конверсиясыз', en: 'Without' } },
  {
    id: 'share',
    type: 'share',
    header: { ru: 'Доля всех конверсий', kk: 'Барлық конверсиядағы үлесі', en: 'Share of conversions' },
  },
];

/** "3", "6–10", "11+". */
function rangeText(from: number, to: number): string {
  if (from === to) return String(from);
  return Number.isFinite(to) ? `${from}\u2013${to}` : `${from}+`;
}

/** Paths by how many touches they have; lengths beyond the longest path are left away. */
export function lengthsTable({ lengths, conversions }: Chains): Table {
  const longest = Math.max(...lengths.keys());
  const rows = LENGTHS.flatMap((to, i): Value[][] => {
    const from = (LENGTHS[i - 1] ?? 0) + 1;
    if (from > longest) return [];
    const within = [...lengths].filter(([length]) => length >= from && length <= to);
    const converted = within.reduce((sum, [, count]) => sum + count.conversions, 0);
    const others = within.reduce((sum, [, count]) => sum + count.others, 0);
    return [[rangeText(from, to), converted, others, conversions === 0 ? null : converted / conversions]];
  });
  return { id: 'paths_lengths', columns: LENGTH_COLUMNS, rows };
}

/** The paths as a fact, most conversions first. */
export function pathsTable({ paths }: Chains, currency: string): Table {
  return { ...factTable(TOUCH_PATHS_FACT, paths), ...(currency === '' ? {} : { currency }) };
}
