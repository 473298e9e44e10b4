import type { Area } from './sheetImage';

/** Cells that take a few numbers and nothing else: another value is refused with the cell's own hint. */
export interface StrictCells {
  readonly area: Area;
  /** The numbers that are taken. */
  readonly allowed: readonly number[];
  /** For each cell of the area, by row and column: what it asks, and what the numbers mean. */
  readonly hints: readonly (readonly string[])[];
}

/** A block of marks on a sheet, each shown with a sign and on a colour of its own. */
export interface MarksImage extends StrictCells {
  /** Number format that sets a sign before the numbers. */
  readonly format: string;
  /** Background by number; format and colours reach down and right to the end of the sheet, for cells added later. */
  readonly colours: readonly { readonly mark: number; readonly colour: string }[];
}
