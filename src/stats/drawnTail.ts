import { leastSquares } from './leastSquares';
import { logFactorials } from './logFactorials';
import { type Margins, margins } from './margins';

/** What a draw of a cell knows: how much its row and its column still have, and how much all of both hold. */
interface Urn {
  readonly row: number;
  readonly column: number;
  readonly all: number;
}

/**
 * How many of a row fall into a column when all are dealt out by chance (hypergeometric), by inversion from the likeliest
 * count outwards, so that a draw takes some standard deviations of steps and not the whole range.
 */
function dealt({ row, column, all }: Urn, logs: Float64Array, random: () => number): number {
  const least = Math.max(0, row + column - all);
  const most = Math.min(row, column);
  if (least === most) return least;
  const log = (i: number): number => logs[i] ?? 0;
  const mode = Math.floor(((row + 1) * (column + 1)) / (all + 2));
  const others = all - row - column;
  const top =
    log(row) +
    log(all - row) +
    log(column) +
    log(all - column) -
    log(all) -
    log(mode) -
    log(row - mode) -
    log(column - mode) -
    log(others + mode);
  let [up, down] = [Math.exp(top), Math.exp(top)];
  let [high, low] = [mode, mode];
  let rest = random() - up;
  while (rest >= 0 && (high < most || low > least)) {
    if (high < most) {
      up *= ((row - high) * (column - high)) / ((high + 1) * (others + high + 1));
      high++;
      rest -= up;
      if (rest < 0) return high;
    }
    if (low > least) {
      down *= (low * (others + low)) / ((row - low + 1) * (column - low + 1));
      low--;
      rest -= down;
      if (rest < 0) return low;
    }
  }
  return mode;
}

/** Σ count² / (row · column) of a table drawn with these margins. */
function drawnSquares({ rows, columns, n }: Margins, logs: Float64Array, random: () => number): number {
  const left = [...columns];
  let below = n;
  let squares = 0;
  for (const row of rows) {
    let [open, beside] = [row, below];
    for (let j = 0; j < left.length; j++) {
      const column = left[j] ?? 0;
      const count = dealt({ row: open, column, all: beside }, logs, random);
      squares += count ** 2 / (row * (columns[j] ?? 0));
      open -= count;
      beside -= column;
      left[j] = column - count;
    }
    below -= row;
  }
  return squares;
}

/**
 * How likely a table of the same margins has an X² at least as large, by tables drawn at random as if rows did not depend
 * on columns (after Patefield 1981, AS 159): (1 + hits) / (draws + 1), so that it is never 0.
 * @param counts rows × columns, every row and column with something in it
 * @param random gives numbers in [0, 1); with a fixed seed the same table gives the same chance
 */
export function drawnTail(counts: readonly (readonly number[])[], draws: number, random: () => number): number {
  const its = margins(counts);
  const logs = logFactorials(its.n);
  const least = leastSquares(counts, its);
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (drawnSquares(its, logs, random) >= least) hits++;
  }
  return (1 + hits) / (draws + 1);
}
