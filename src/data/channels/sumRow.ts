/** A row without a day and without names: its place and its numbers, NaN where a cell is blank. */
interface NamelessRow {
  readonly row: number;
  readonly numbers: readonly number[];
}

/** Fewer rows than these may add up by chance; more are asked for where no row has a name. */
const FEWEST_ROWS = { named: 2, nameless: 3 };
/** Amounts in exports are rounded to a hundredth, each of them. */
const ROUNDED = 0.005;
/** What adding numbers up may lose of them. */
const LOST = 1e-9;

/** Finds the totals row of an export that says so in no column that is read: it holds the sums of all other rows. */
interface SumRowFinder {
  /** Takes a row in. @param isNameless it has neither a day nor a name */
  readonly see: (row: number, numbers: readonly number[], isNameless: boolean) => void;
  /** The row that holds the sums of all others; `undefined` where none does. */
  readonly found: () => number | undefined;
}

/**
 * Begins to look for the totals row among rows without a day and without names; only the first and the last of them can be it.
 * @param width how many numbers a row has
 */
export function sumRowFinder(width: number): SumRowFinder {
  const sums = new Float64Array(width);
  let first: NamelessRow | undefined;
  let last: NamelessRow | undefined;
  let rows = 0;
  let named = 0;
  const holdsSums = ({ numbers }: NamelessRow): boolean => {
    const given = numbers.flatMap((number, i) => (Number.isNaN(number) ? [] : [{ number, all: sums[i] ?? 0 }]));
    const isSum = ({ number, all }: (typeof given)[number]): boolean =>
      Math.abs(all - 2 * number) <= ROUNDED * rows + LOST * Math.abs(all);
    return given.some(({ number }) => number > 0) && given.every(isSum);
  };
  return {
    see: (row, numbers, isNameless) => {
      rows += 1;
      numbers.forEach((number, i) => {
        if (!Number.isNaN(number)) sums[i] = (sums[i] ?? 0) + number;
      });
      if (!isNameless) named += 1;
      else {
        last = { row, numbers: [...numbers] };
        first ??= last;
      }
    },
    found: () => {
      if (rows - 1 < (named > 0 ? FEWEST_ROWS.named : FEWEST_ROWS.nameless)) return undefined;
      return [first, last].find((one) => one !== undefined && holdsSums(one))?.row;
    },
  };
}
