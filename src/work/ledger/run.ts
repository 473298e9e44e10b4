import type { OwnMark, PlacedMark } from '../../core/ownMark';
import type { MadeBesides } from './additions';
import type { Print } from './print';

/** What a run was, for its name in the list: of which model, fact or earlier version. */
export interface RunWhat {
  readonly kind:
    | 'report'
    | 'settings'
    | 'demo'
    | 'task'
    | 'restore'
    | 'upgrade'
    | 'programme'
    | 'codes'
    | 'matrix'
    | 'qfd'
    | 'suggested'
    | 'survey'
    | 'touchpoints'
    | 'tracks'
    | 'cash'
    | 'channels'
    | 'onoff'
    | 'draw'
    | 'refusals'
    | 'assign'
    | 'recheck';
  readonly id: string;
  /** What tells it from others of its kind, such as a task's code; else the model's title or the sheet's name. */
  readonly name?: string;
}

/** A sheet the run made. Undone, it goes; where people changed cells since, it stays. */
export interface SheetOp extends MadeBesides {
  readonly op: 'sheet';
  readonly sheetId: number;
  readonly name: string;
  readonly print: Print;
}

/** Rows the run added to a table of ours, found again by their key wherever they stand by now. */
export interface RowsOp {
  readonly op: 'rows';
  readonly sheetId: number;
  readonly name: string;
  readonly fact: string;
  /** Print of each row's cells in the fact's order of columns, by the row's key; several, one after another, for rows of one key. */
  readonly added: Readonly<Record<string, string>>;
  /** The run made the table's sheet too: undone, an otherwise empty one goes. */
  readonly madeSheet?: true;
}

/**
 * Rows and columns the run added to a sheet of ours, or cells it filled in among others. Undone, these cells are emptied, unless
 * people changed any of them or put something into added rows and columns.
 */
export interface CellsOp {
  readonly op: 'cells';
  readonly sheetId: number;
  readonly name: string;
  readonly blocks: readonly {
    /** 0-based. */
    readonly row: number;
    readonly column: number;
    /** Whether its rows or its columns were new; `cells`: neither, so that what stands beside them does not matter. */
    readonly lines: 'rows' | 'columns' | 'cells';
    readonly print: Print;
  }[];
}

/** Marks the run gave another value. */
export interface MarksOp {
  readonly op: 'marks';
  readonly changes: readonly { readonly before: PlacedMark; readonly after: OwnMark }[];
}

/** One thing a run changed, with what is needed to take it back. */
export type Op = SheetOp | RowsOp | CellsOp | MarksOp;

/** What one action changed in the file. */
export interface Run {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: RunWhat;
  readonly ops: readonly Op[];
}
