/** A cell by 0-based row and column. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What lies on a sheet besides the values of its cells. */
export interface Besides {
  /** Cells that hold a formula. */
  readonly formulas: readonly CellPlace[];
  /** Cells that carry a note. */
  readonly notes: readonly (CellPlace & { readonly text: string })[];
  /** How many charts lie on it. */
  readonly charts: number;
}
