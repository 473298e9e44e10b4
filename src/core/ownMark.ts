/** What a sheet, row or column of ours is. */
export type OwnKind =
  /** A model's report or one of its lists. */
  | 'report'
  /** Settings of a model, which people edit. */
  | 'settings'
  /** Data of the demo. */
  | 'demo'
  /** A fact kept as a table, which people may edit. */
  | 'table'
  /** The hidden sheet that remembers runs for undo. */
  | 'journal'
  /** The header row of a table. */
  | 'header'
  /** A column of a table. */
  | 'column';

/** A mark as developer metadata carry it. */
export interface OwnMark {
  readonly kind: OwnKind;
  /** Of the model, the fact or the column. */
  readonly id: string;
  /** Schema version of a table; of anything else the version of marks. */
  readonly version: number;
  /** The run that made it. */
  readonly run?: string;
}

/** What a mark stands on: a whole sheet, a whole row or a whole column (0-based). */
export type MarkPlace =
  | { readonly on: 'sheet'; readonly sheetId: number }
  | { readonly on: 'row' | 'column'; readonly sheetId: number; readonly index: number };

/** A mark where it stands. */
export interface PlacedMark {
  readonly place: MarkPlace;
  readonly mark: OwnMark;
  /** Id of the file it was made in: metadata travel into copies, where the copy's owner owns all. */
  readonly file: string;
}

/** Version of marks on sheets that are no tables. Version 1 knew only the model (0.1.0). */
export const MARK_VERSION = 2;
