import type { Localized } from '../../core/lang';
import type { Column, ColumnType, Table, Value } from '../../core/table';
import type { Scored } from './score';

const EDGES = [
  { edge: 'from', word: { ru: 'от', kk: 'ең азы', en: 'from' } },
  { edge: 'to', word: { ru: 'до', kk: 'ең көбі', en: 'to' } },
] as const;

/** Two columns for the smallest and the largest value of one measure. */
function edges(id: string, type: ColumnType, name: Localized): Column[] {
  return EDGES.map(({ edge, word }) => ({
    id: `${id}_${edge}`,
    type,
    header: {
      ru: `${name.ru}: ${word.ru}`,
      kk: `${name.kk}: ${word.kk}`,
      en: `${name.en}: ${word.en}`,
    },
  }));
}

/** Columns of what the scores mean. */
const SCORE_COLUMNS: readonly Column[] = [
  { id: 'score', type: 'score', header: { ru: 'Балл', kk: 'Балл', en: 'Score' } },
  ...edges('r', 'days', { ru: 'R, дней', kk: 'R, күн', en: 'R, days' }),
  ...edges('f', 'count', { ru: 'F, заказов', kk: 'F, тапсырыс', en: 'F, orders' }),
  ...edges('m', 'money', { ru: 'M', kk: 'M', en: 'M' }),
];

/** Smallest and largest value of those with a score; nothing when nobody has it. */
function span(scores: Uint8Array, score: number, values: ArrayLike<number>): [Value, Value] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  scores.forEach((own, i) => {
    if (own !== score) return;
    const value = values[i] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  });
  return low > high ? [null, null] : [low, high];
}

/** What each score means in days, orders and money: from the smallest to the largest value of the customers who have it. */
export function scoresTable({ customers, recency, check, r, f, m, groups, money }: Scored): Table {
  const values = money === 'check' ? check : customers.total;
  return {
    id: 'rfm_scores',
    columns: SCORE_COLUMNS,
    rows: Array.from({ length: groups }, (_, i) => {
      const score = groups - i;
      return [score, ...span(r, score, recency), ...span(f, score, customers.frequency), ...span(m, score, values)];
    }),
  };
}
