import type { Area } from './area';

/** A name for cells, to be used in formulas. */
export interface NamedRange {
  /** As typed; two names that differ in the case of their letters only are one. */
  readonly name: string;
  readonly sheetId: number;
  readonly area: Area;
}
