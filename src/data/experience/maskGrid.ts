import { canVary, type Spot } from './canVary';

/** What of a grid with totals is not published. */
export interface GridMask {
  /** Hidden or not, as the grid. */
  readonly cells: readonly (readonly boolean[])[];
  /** Of the totals of rows, of columns, and of all. */
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
  readonly all: boolean;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The grid with its totals as a last column and a last row. */
function withTotals(n: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = n.map((row) => [...row, sumOf(row)]);
  const width = (n[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_, c) => sumOf(rows.map((row) => row[c] ?? 0)))];
}

/**
 * Every column and every row, totals among them; the last of each is the sum of the others. Those of totals come first,
 * because a total that is hidden makes less of its own line hidden.
 */
function linesOf(spots: readonly (readonly Spot[])[]): readonly (readonly Spot[])[] {
  const columns = (spots[0] ?? []).map((_, c) => spots.flatMap((row) => row[c] ?? []));
  return [...columns.reverse(), ...[...spots].reverse()];
}

/** Whether what is hidden in a line could be computed from its sum, or is too little to be hidden in. */
function isOpen(line: readonly Spot[], k: number): boolean {
  const hidden = line.filter((spot) => spot.isHidden);
  if (hidden.length === 0) return false;
  return hidden.length === 1 || (line[line.length - 1]?.isHidden === false && sumOf(hidden.map(({ n }) => n)) < k);
}

/** Hides the smallest that is left, a total only where nothing else is; whether there was any. */
function hideNext(lines: readonly (readonly Spot[])[]): boolean {
  const left = lines.flat().filter(({ n, isHidden }) => n > 0 && !isHidden);
  const next = left.sort((a, b) => Number(a.isTotal) - Number(b.isTotal) || a.n - b.n)[0];
  if (next === undefined) return false;
  next.isHidden = true;
  return true;
}

/** Rows and columns of the first spot that hides nothing although it is hidden; `undefined` where all do. */
function bareLines(spots: readonly (readonly Spot[])[]): readonly (readonly Spot[])[] | undefined {
  const bare = spots.flat().find((spot) => spot.isHidden && !canVary(spots, spot));
  if (bare === undefined) return undefined;
  const own = [spots[bare.row] ?? [], spots.flatMap((row) => row[bare.column] ?? [])];
  return own.flat().some(({ n, isHidden }) => n > 0 && !isHidden) ? own : spots;
}

/**
 * Which numbers of a grid are not published, so that none of the hidden can be computed from the totals (methods.md §6):
 * what is below k, then, line by line, the smallest further number until 0 or at least 2 are hidden in each and hold k
 * together. Where the whole grid would still give one away, as a cell that ties two hidden blocks together, more is hidden.
 * A total below k is hidden, too. An empty cell hides nobody and is shown.
 * @param n whole numbers of visits, rows of one length: the whole grid, whatever a filter shows
 * @param k least number that is published
 */
export function maskGrid(n: readonly (readonly number[])[], k: number): GridMask {
  const sizes = withTotals(n);
  const [height, width] = [sizes.length - 1, (sizes[0]?.length ?? 1) - 1];
  const spots = sizes.map((row, r) =>
    row.map((size, c): Spot => {
      const isTotal = r === height || c === width;
      return {
        row: r,
        column: c,
        n: size,
        isTotal,
        sign: (r === height) === (c === width) ? 1 : -1,
        isHidden: size > 0 && size < k,
      };
    }),
  );
  const lines = linesOf(spots);
  for (let isDone = false; !isDone; ) {
    const open = lines.find((line) => isOpen(line, k) && line.some((spot) => spot.n > 0 && !spot.isHidden));
    const next = open === undefined ? bareLines(spots) : [open];
    isDone = next === undefined || !hideNext(next);
  }
  const isHidden = spots.map((row) => row.map((spot) => spot.isHidden));
  return {
    cells: isHidden.slice(0, height).map((row) => row.slice(0, width)),
    rows: isHidden.slice(0, height).map((row) => row[width] ?? false),
    columns: (isHidden[height] ?? []).slice(0, width),
    all: isHidden[height]?.[width] ?? false,
  };
}
