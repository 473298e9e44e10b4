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
  /** A rater's QFD matrix, which people fill in; its id is the scale its marks are of. */
  | 'matrix'
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
  /** Which of the run's sheets it is, from 0, so that a run that was cut short finds them again. */
  readonly part?: number;
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
  /**
   * The sheet it was placed on, which a duplicate of the sheet brings along and by which it is known as one. Marks of 0.1.0
   * do not say.
   */
  readonly madeOn?: number;
}

/** Whether a mark came onto its sheet with a duplicate that a person made: the duplicate is the person's own. */
export function isDuplicate({ place, madeOn }: PlacedMark): boolean {
  return madeOn !== undefined && madeOn !== place.sheetId;
}

/** Version of marks on sheets that are no tables. Version 1 knew only the model (0.1.0). */
export const MARK_VERSION = 2;

/** Kinds by name, so that the compiler lists a forgotten one. */
const KINDS: Readonly<Record<OwnKind, true>> = {
  report: true,
  settings: true,
  demo: true,
  table: true,
  matrix: true,
  journal: true,
  header: true,
  column: true,
};

function isKind(value: unknown): value is OwnKind {
  return typeof value === 'string' && Object.keys(KINDS).includes(value);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A mark as its text says, with the id of the file and of the sheet it was made in. Marks of 0.1.0 named only the
 * spreadsheet and the model.
 * @returns `undefined` for a text that is no mark of ours
 */
export function readMark(text: string): Omit<PlacedMark, 'place'> | undefined {
  const { file, sheet, kind, id, version, run, part, spreadsheet, model } = parsed(text) ?? {};
  if (typeof version !== 'number') return undefined;
  if (typeof spreadsheet === 'string' && typeof model === 'string') {
    return { mark: { kind: model === 'demo' ? 'demo' : 'report', id: model, version }, file: spreadsheet };
  }
  if (typeof file !== 'string' || typeof id !== 'string' || !isKind(kind)) return undefined;
  const made = typeof run === 'string' ? { run, ...(typeof part === 'number' ? { part } : {}) } : {};
  const madeOn = typeof sheet === 'number' ? { madeOn: sheet } : {};
  return { mark: { kind, id, version, ...made }, file, ...madeOn };
}
