import type { Cell } from './cell';
import type { MarksImage } from './marksImage';

/** A rectangle by 0-based first row and column. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * How a chart shows its numbers. `waterfall`: steps from the first number to the last, which is their sum; `tornado`: bars to both
 * sides of zero, rows from the top down. Both are stacked. `bands`: the first series is a ground behind the lines of the others, from
 * bottom to top where it is 1 and nothing where it is 0; its axis is its own.
 */
export type ChartType = 'bar' | 'column' | 'line' | 'waterfall' | 'tornado' | 'bands';

/** A chart over rectangles of the same sheet: the first is the categories, each further one a series with its header. */
export interface ChartImage {
  readonly type: ChartType;
  readonly title: string;
  readonly ranges: readonly Area[];
  /** Number format of the value axis. */
  readonly format: string;
  /** Colours of the series in their order; Google's own when missing. */
  readonly colours?: readonly string[];
  /** Series that the legend leaves out, from 0; none when missing. */
  readonly unnamed?: readonly number[];
  /** Top left corner of the chart, 0-based. */
  readonly row: number;
  readonly column: number;
}

/** A sheet as it will stand, before any Google call: pure, so that tests and previews can read it. */
export interface SheetImage {
  /** Wanted name; a taken one becomes "… (2)". */
  readonly name: string;
  /** Rectangular. Strings are text, never formulas. */
  readonly values: readonly (readonly Cell[])[];
  /** Number format per area; cells outside keep the automatic one. */
  readonly formats: readonly { readonly format: string; readonly area: Area }[];
  /** What a cell offers to choose from, per area; people may type something else. */
  readonly choices: readonly { readonly words: readonly string[]; readonly area: Area }[];
  /** Background colour per area. */
  readonly backgrounds: readonly { readonly colour: string; readonly area: Area }[];
  /** Notes on cells, by 0-based row and column. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Widths in pixels of the first columns, as runs of equal columns. */
  readonly widths: readonly { readonly column: number; readonly columns: number; readonly pixels: number }[];
  readonly frozenRows: number;
  /** Columns that stay in view at the left; none when missing. */
  readonly frozenColumns?: number;
  /** In how many rows from the top, also those added later, long texts go on in further lines of their cell. */
  readonly wrappedRows: number;
  /** Further areas where long texts go on in further lines. */
  readonly wrapped?: readonly Area[];
  /** Cells that take numbers of a scale only. */
  readonly marks?: MarksImage;
  /**
   * Formulas of our own, written in the cells' place; `values` hold there what they come to at first. No text from outside may be
   * part of one.
   */
  readonly formulas?: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly ChartImage[];
  /** Stands in the first cell until the charts are there. */
  readonly unfinished: string;
}
