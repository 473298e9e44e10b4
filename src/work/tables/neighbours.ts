/** Columns that stand side by side on a sheet: where they begin, and which places of the list they are, left to right. */
export interface Neighbours {
  readonly column: number;
  readonly places: readonly number[];
}

/** Splits columns, in any order, into runs that one call can write. */
export function neighbours(columns: readonly number[]): readonly Neighbours[] {
  const sorted = columns.map((column, place) => ({ column, place })).sort((a, b) => a.column - b.column);
  const runs: { column: number; places: number[] }[] = [];
  for (const { column, place } of sorted) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.places.length === column) last.places.push(place);
    else runs.push({ column, places: [place] });
  }
  return runs;
}
