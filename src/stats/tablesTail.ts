import { leastSquares } from './leastSquares';
import { logFactorials } from './logFactorials';
import { type Margins, margins } from './margins';

/** Steps after which counting is left to chance draws. */
const MOST_STEPS = 2_000_000;

/** Goes through every table of given margins, a column at a time. */
class Tables {
  private readonly logs: Float64Array;
  private readonly rows: readonly number[];
  private readonly columns: readonly number[];
  private readonly left: number[];
  private readonly start: number;
  private steps = 0;
  tail = 0;

  /** @param least from how much on Σ count² / (row · column) of a table counts */
  constructor(
    { rows, columns, n }: Margins,
    private readonly least: number,
  ) {
    this.logs = logFactorials(n);
    [this.rows, this.columns, this.left] = [rows, columns, [...rows]];
    this.start = this.logSum(rows) + this.logSum(columns) - (this.logs[n] ?? 0);
  }

  private logSum(counts: readonly number[]): number {
    return counts.reduce((sum, count) => sum + (this.logs[count] ?? 0), 0);
  }

  /** @returns whether all tables were gone through */
  count(): boolean {
    return this.column(0, this.start, 0);
  }

  private column(j: number, log: number, squares: number): boolean {
    if (j < this.columns.length - 1) return this.cell(0, j, this.columns[j] ?? 0, log, squares);
    // What is left is the last column.
    const width = this.columns[j] ?? 0;
    let [lastLog, lastSquares] = [log, squares];
    this.left.forEach((count, i) => {
      lastLog -= this.logs[count] ?? 0;
      lastSquares += count ** 2 / ((this.rows[i] ?? 0) * width);
    });
    if (lastSquares >= this.least) this.tail += Math.exp(lastLog);
    return true;
  }

  /** Puts every count that fits into row i of column j, `open` being what the column still has to get. */
  private cell(i: number, j: number, open: number, log: number, squares: number): boolean {
    this.steps++;
    if (this.steps > MOST_STEPS) return false;
    const room = this.left[i] ?? 0;
    const isLast = i === this.rows.length - 1;
    if (isLast && open > room) return true;
    for (let count = isLast ? open : 0; count <= Math.min(room, open); count++) {
      this.left[i] = room - count;
      const nextLog = log - (this.logs[count] ?? 0);
      const nextSquares = squares + count ** 2 / ((this.rows[i] ?? 0) * (this.columns[j] ?? 0));
      const isDone = isLast
        ? this.column(j + 1, nextLog, nextSquares)
        : this.cell(i + 1, j, open - count, nextLog, nextSquares);
      if (!isDone) return false;
    }
    this.left[i] = room;
    return true;
  }
}

/**
 * How likely a table of the same margins has an X² at least as large, counted over all such tables: the exact conditional
 * test of Freeman and Halton (1951) with tables ordered by X² instead of by their chance (equal within 1e-9).
 * @param counts rows × columns, every row and column with something in it
 * @returns `undefined` where there are too many tables to count
 */
export function tablesTail(counts: readonly (readonly number[])[]): number | undefined {
  const its = margins(counts);
  const tables = new Tables(its, leastSquares(counts, its));
  return tables.count() ? Math.min(1, tables.tail) : undefined;
}
