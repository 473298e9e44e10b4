/** What a mark stands on. */
export type MarkedPlace = 'sheet' | 'row' | 'column';

/** A piece of developer metadata where it stands; it moves with its row or column. */
export interface Mark {
  readonly key: string;
  value: string;
  readonly on: MarkedPlace;
  /** 0-based row or column; 0 for a whole sheet. */
  index: number;
}
