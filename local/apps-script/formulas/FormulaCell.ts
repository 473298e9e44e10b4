import type { Area } from '../file/area';
import type { Parsed } from './parse';

/** A formula where it stands, with the cells its last result fills. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** As typed, with `=`. */
  readonly text: string;
  readonly parsed: Parsed;
  /** Cells filled by the result, the formula's own among them. */
  spill: Area;
  /** Where the result would go; larger than `spill` while something is in the way. */
  wanted: Area;
}
