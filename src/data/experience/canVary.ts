/** A number of a grid whose last row and column are totals. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly n: number;
  readonly isTotal: boolean;
  /** With this sign every row and every column adds up to nothing: −1 for totals of rows and of columns. */
  readonly sign: 1 | -1;
  isHidden: boolean;
}

/** A hidden number is above zero, which everybody knows: with its sign it may go up or down by one. */
const canRise = ({ sign, n }: Spot): boolean => sign > 0 || n > 1;
const canFall = ({ sign, n }: Spot): boolean => sign < 0 || n > 1;

/**
 * Whether a hidden number could be another one, by one more or one less, all that is published unchanged: only then does
 * hiding hide it. Numbers change along a closed way through hidden ones, up in a row and down in a column by turns; that
 * such a way exists wherever there is a second solution is a property of sums over rows and columns.
 * @param spots the grid with its totals
 */
export function canVary(spots: readonly (readonly Spot[])[], spot: Spot): boolean {
  return (canRise(spot) && isReached(spots, spot, 'row')) || (canFall(spot) && isReached(spots, spot, 'column'));
}

/** Whether the spot's row is reached from its column (or the reverse) through other hidden ones: columns by falling, rows by rising. */
function isReached(spots: readonly (readonly Spot[])[], spot: Spot, goal: 'row' | 'column'): boolean {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  if (goal === 'row') columns.add(spot.column);
  else rows.add(spot.row);
  const hidden = spots.flat().filter((other) => other.isHidden && other !== spot);
  for (let before = -1; before < rows.size + columns.size; ) {
    before = rows.size + columns.size;
    for (const other of hidden) {
      if (columns.has(other.column) && canFall(other)) rows.add(other.row);
      if (rows.has(other.row) && canRise(other)) columns.add(other.column);
    }
  }
  return goal === 'row' ? rows.has(spot.row) : columns.has(spot.column);
}
