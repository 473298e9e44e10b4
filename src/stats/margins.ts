/** Counts of a table's rows and columns. */
export interface Margins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
}

/** Sums of the rows and columns of a table of counts. */
export function margins(counts: readonly (readonly number[])[]): Margins {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  return { rows, columns, n: rows.reduce((sum, row) => sum + row, 0) };
}
