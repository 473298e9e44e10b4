import type {
  CallRecord,
  CellArea,
  CellView,
  DialogView,
  MenuEntry,
  NamedRangeView,
  SheetView,
} from '../apps-script/appsScript';
import type { Arrival, FormsApi } from './formsProtocol';

/** What the page knows of the file at a glance; cells come separately, by windows. */
export interface StateView {
  /** Grows with every change of the file; what was fetched at an older version is stale. */
  readonly version: number;
  readonly fileName: string;
  readonly locale: string;
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: number;
  /** Where the active sheet's cursor belongs, 0-based; `stamp` grows each time the add-on puts it somewhere. */
  readonly activeCell: { readonly row: number; readonly column: number; readonly stamp: number };
  /** Named ranges. */
  readonly names: readonly NamedRangeView[];
  readonly menuTitle: string;
  readonly menu: readonly MenuEntry[];
  /** What is open beside the grid; `stamp` grows each time the add-on shows a sidebar. */
  readonly sidebar: { readonly title: string; readonly stamp: number } | null;
  /** What is open over the grid, in the same way. */
  readonly dialog: (Omit<DialogView, 'html'> & { readonly stamp: number }) | null;
  /** `null` where nothing happens around the file. */
  readonly around: AroundView | null;
}

/** What people and time do around the file: a copy is opened, Google's pace begins or ends, somebody sits down. */
export const HAPPENINGS = ['copy', 'pace', 'owner', 'editor', 'viewer'] as const;

/** One of them. */
export type Happening = (typeof HAPPENINGS)[number];

/** How things stand around the file. */
export interface AroundView {
  /** Who acts now. */
  readonly person: 'owner' | 'editor' | 'viewer';
  /** Whether calls take their time as on Google. */
  readonly isPaced: boolean;
  /** Whether the file is a copy of the one that was opened at first. */
  readonly isCopy: boolean;
  /** How the event of the next submitted form arrives. */
  readonly arrival: Arrival;
  /** The script's clock on the wall of the file, such as `2026-11-22T14:05`, and whether somebody moved it. */
  readonly wall: string;
  readonly isMoved: boolean;
}

/** A window of a sheet by 0-based corner. */
export interface CellWindow {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A window's cells without repeating field names for every cell: most cells are only a text and a kind. */
export interface PackedCells {
  readonly version: number;
  /** Displayed texts, rows by columns. */
  readonly texts: readonly (readonly string[])[];
  /** One letter of `KIND_LETTERS` per cell, a string per row. */
  readonly kinds: readonly string[];
  /** Cells with a background, note or formula, by row and column inside the window. */
  readonly marks: readonly (readonly [row: number, column: number, mark: CellMark])[];
}

/** The rare properties of a cell. */
export type CellMark = Omit<CellView, 'text' | 'kind'>;

/** A chart's numbers as read from its ranges, so that the page only draws. */
export interface ChartPicture {
  readonly id: number;
  /** Lower case, such as `bar` or `column`. */
  readonly type: string;
  readonly title: string;
  /** Number format of the value axis, or empty. */
  readonly format: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly inLegend: boolean;
    /** How a series of a combo is drawn, such as `line` or `steppedArea`; empty where it is as all are. */
    readonly type: string;
    /** Which value axis it belongs to: 0 left, 1 right. */
    readonly axis: number;
    readonly dashed: boolean;
  }[];
  /** Series stand on each other, those below zero under it. */
  readonly stacked: boolean;
  /** Colours of the series; empty for the usual ones. */
  readonly colors: readonly string[];
  /** 0-based anchor. */
  readonly row: number;
  readonly column: number;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}

/** How a menu click or a call from the sidebar ended. */
export type RunOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** A line of the execution log. */
export interface ExecutionLine {
  readonly index: number;
  readonly name: string;
  readonly ok: boolean;
  readonly error: string;
  readonly remoteCalls: number;
  readonly localCalls: number;
  readonly simulatedMs: number;
  readonly log: readonly CallRecord[];
  /** What the add-on wrote to its console. */
  readonly console: readonly string[];
}

/** The calls of the page: POST /api/<name> with the request as JSON, answered by the result as JSON. */
export interface WorkbenchApi extends FormsApi {
  state(request: Record<string, never>): StateView;
  cells(request: CellWindow): PackedCells;
  /** What would be edited in a cell. */
  input(request: { sheetId: number; row: number; column: number }): { readonly text: string };
  charts(request: { sheetId: number }): readonly ChartPicture[];
  type(request: { sheetId: number; row: number; column: number; texts: readonly (readonly string[])[] }): null;
  /** Goes to a sheet, also to a hidden one, which is shown again. */
  activate(request: { sheetId: number }): null;
  addSheet(request: { name: string }): { readonly sheetId: number };
  renameSheet(request: { sheetId: number; name: string }): null;
  deleteSheet(request: { sheetId: number }): null;
  hideSheet(request: { sheetId: number }): null;
  closeDialog(request: Record<string, never>): null;
  /** Names a range, or moves its name. */
  nameRange(request: { name: string; sheetId: number } & CellArea): null;
  /** Clicks an entry of the add-on's menu. */
  click(request: { functionName: string }): RunOutcome;
  /** What google.script.run asks for. */
  run(request: { name: string; args: readonly unknown[] }): RunOutcome;
  /** Lets something happen around the file. */
  happen(request: { what: Happening }): null;
  /** The newest executions, newest first. */
  executions(request: { limit: number }): readonly ExecutionLine[];
}

/** Letters for the kinds of cells, in the order of `KINDS`. */
export const KIND_LETTERS = 'btndle';

/** Kinds of cells, in the order of `KIND_LETTERS`. */
export const KINDS = [
  'blank',
  'text',
  'number',
  'date',
  'boolean',
  'error',
] as const satisfies readonly CellView['kind'][];
