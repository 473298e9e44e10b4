import type { Area } from './area';

/** Colours the cells of some areas that hold a number. */
export interface ColourRule {
  readonly areas: readonly Area[];
  readonly equalTo: number;
  readonly background: string;
}
