import { type Movement, NOT_YET } from './movement';

/** Customers who went from one segment to another. */
export interface Flow {
  /** Places in the plan's names; NOT_YET for new customers. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Customers of `from` altogether. */
  readonly of: number;
}

/** Changes of segment, the largest first; who stayed is not a flow. */
export function flowsOf({ counts }: Pick<Movement, 'counts'>): Flow[] {
  const last = counts.length - 1;
  return counts
    .flatMap((row, i) => {
      const of = row.reduce((sum, count) => sum + count, 0);
      const from = i === last ? NOT_YET : i;
      return row.flatMap((customers, to) => (customers > 0 && from !== to ? [{ from, to, customers, of }] : []));
    })
    .sort((a, b) => b.customers - a.customers);
}

/** How many went where: segments stand from the best to the worst, so a lower place is better. */
export function balanceOf({ counts }: Pick<Movement, 'counts'>): {
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  readonly fresh: number;
} {
  const flows = flowsOf({ counts });
  const sum = (which: (flow: Flow) => boolean): number =>
    flows.filter(which).reduce((total, { customers }) => total + customers, 0);
  return {
    better: sum(({ from, to }) => from !== NOT_YET && to < from),
    worse: sum(({ from, to }) => from !== NOT_YET && to > from),
    same: counts.reduce((total, row, i) => total + (i < row.length ? (row[i] ?? 0) : 0), 0),
    fresh: sum(({ from }) => from === NOT_YET),
  };
}
