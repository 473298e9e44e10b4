import type { Lang } from './lang';

/** An error as a screen shows it: already in words, with a remedy where there is one. */
export interface ErrorView {
  readonly code: string;
  readonly message: string;
  /** A button beside the message. */
  readonly remedy: { readonly label: string; readonly sheetId: number; readonly row: number } | null;
}

/** Something the first screen has to say about the file, with a button where something can be done. */
export interface NoticeView {
  readonly text: string;
  /** `claim`: use Rosta in a copied file; `upgrade`: bring old sheets up to date; `continue`, `discard`: work that was left unfinished. */
  readonly acts: readonly { readonly act: 'claim' | 'upgrade' | 'continue' | 'discard'; readonly label: string }[];
  /** The unfinished work the acts speak of. */
  readonly job: string | null;
}

/** The first screen. */
export interface HomeView {
  readonly lang: Lang;
  readonly notices: readonly NoticeView[];
  /** The next best step, with the reason: `way` opens the review of visits, `model` its panel, `null` makes the demo. */
  readonly next: { readonly text: string; readonly model: string | null; readonly way?: 'review' };
  readonly models: readonly { readonly id: string; readonly title: string; readonly question: string }[];
}

/** A model's panel: all texts in the file's language, all fields generated from the model. */
export interface PanelView {
  readonly lang: Lang;
  readonly model: string;
  readonly title: string;
  readonly question: string;
  readonly inputTitle: string;
  /** Said when the panel took another sheet than the one in view; else empty. */
  readonly notice: string;
  readonly sheets: readonly { readonly id: number; readonly name: string }[];
  /** What the sheet's columns may be chosen from: letter, header and sample values. */
  readonly sheetColumns: readonly {
    readonly index: number;
    readonly letter: string;
    readonly header: string;
    readonly sample: string;
  }[];
  /** Empty for a model that reads no sheet of the user's. */
  readonly fields: readonly { readonly role: string; readonly label: string; readonly required: boolean }[];
  readonly params: readonly ParamView[];
  /** Where a settings sheet may be chosen; `null` when the model has none. */
  readonly settings: SettingsView | null;
  /** The request as recognised: send it back, corrected or not, to preview and build. */
  readonly request: PanelRequest;
}

/** A sheet as a screen names it. */
export interface SheetRef {
  readonly id: number;
  readonly name: string;
}

/** The choice of a settings sheet. */
export interface SettingsView {
  readonly label: string;
  /** The choice of no sheet. */
  readonly none: string;
  /** The button that makes one. */
  readonly make: string;
}

/** A setting as the panel draws it. */
export interface ParamView {
  readonly id: string;
  readonly kind: 'choice' | 'whole' | 'number' | 'day' | 'cuts';
  readonly label: string;
  readonly hint: string;
  /** For choices. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** For numbers. */
  readonly min: number | null;
  readonly max: number | null;
  /** Shown only while the named setting has this value. */
  readonly when: { readonly param: string; readonly value: string } | null;
}

/** Everything a preview or a report needs, as plain data. */
export interface PanelRequest {
  readonly model: string;
  readonly lang: Lang;
  /** 0 for a model that reads no sheet of the user's. */
  readonly sheetId: number;
  /** 1-based row of the headers; 0 when the data start in the first row. */
  readonly headerRow: number;
  /** All headers as the panel saw them, so that a column that moved since is noticed. */
  readonly headers: readonly string[];
  /** 0-based column by role; `null` when not chosen. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** Choice code, number, or ISO day; `null` for "not given". */
  readonly params: Readonly<Record<string, string | number | null>>;
  /** The sheet whose settings apply; `null` for the usual ones. */
  readonly settingsSheetId: number | null;
}

/** What a report would say, before anything is written. */
export interface PreviewView {
  /** Rows used, in words. */
  readonly used: string;
  /** Reasons for rows left out, in words, with examples of the cells at fault. */
  readonly leftOut: readonly {
    readonly text: string;
    readonly cells: readonly string[];
    readonly row: number | null;
  }[];
  readonly firstFinding: string;
  /** What the data say about the settings. */
  readonly advice: readonly string[];
  /** "Where: new sheet “RFM”". */
  readonly target: string;
}

/** What was written. */
export interface ReportView {
  readonly summary: string;
  readonly findings: readonly string[];
  readonly sheets: readonly { readonly id: number; readonly name: string }[];
  /** A button that opens another model's panel on one of these sheets. */
  readonly next: { readonly label: string; readonly model: string; readonly sheetId: number } | null;
  /** The task each finding asks for, in the findings' order; `null` where it asks for none. */
  readonly tasks: readonly (TaskSeed | null)[];
  /** The run that can be undone; `null` when it could not be remembered, which `notice` says then. */
  readonly run: string | null;
  /** Something to know about the writing; else empty. */
  readonly notice: string;
  /** Set when the work stopped before its end: nothing else of this view counts then. */
  readonly unfinished: UnfinishedView | null;
}

/** Work that stopped before its end; what was done is kept, nothing is done twice. */
export interface UnfinishedView {
  readonly job: string;
  readonly reason: 'time' | 'stopped';
  /** "Done 40,000 of 100,000 rows. …" */
  readonly text: string;
}

/** How far a work is. */
export interface ProgressView {
  /** "3 of 5: writing rows, 40,000 of 100,000". */
  readonly text: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** A run that changed sheets. */
export interface RunView {
  readonly id: string;
  /** "Report “RFM”". */
  readonly what: string;
  readonly when: string;
  readonly sheets: readonly SheetRef[];
  /** Why it cannot be undone; empty when it can. */
  readonly lost: string;
}

/** The last runs, newest first. */
export interface UndoListView {
  readonly lang: Lang;
  /** What is kept, and what is never undone. */
  readonly about: readonly string[];
  readonly runs: readonly RunView[];
}

/** What undoing a run would do, before anything is done. */
export interface UndoPreviewView {
  readonly lang: Lang;
  readonly run: RunView;
  /** Per sheet what will happen, in words. */
  readonly effects: readonly string[];
  /** What people changed or added since; it is not touched. */
  readonly kept: readonly { readonly sheet: SheetRef; readonly text: string }[];
  /** Label of the choice to clear the rest of the sheets in `kept`; empty when there is none. */
  readonly clearRest: string;
  /** Ids of sheets that stay for what people added besides values; `undoRun` is told them, so that it need not look again. */
  readonly keep: readonly number[];
}

/** What was undone. */
export interface UndoneView {
  readonly lines: readonly string[];
  /** Sheets that stayed, because people changed or added something on them. */
  readonly kept: readonly SheetRef[];
}

/** A line of the state of things. */
export interface StateRowView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** `ok`, `warn`: something to do; `none`: nothing to say yet. */
  readonly mood: 'ok' | 'warn' | 'none';
  /** What it means or what to do; may be empty. */
  readonly hint: string;
  readonly acts: readonly { readonly act: StateAct; readonly label: string }[];
}

/** What a person can do about the state of things. */
export type StateAct = 'turn_on' | 'turn_off' | 'repair' | 'hand_over' | 'take_over';

/** The state of things. */
export interface StateView {
  readonly lang: Lang;
  /** The name this person typed; empty at first. */
  readonly name: string;
  readonly rows: readonly StateRowView[];
  /** Address where a missing consent can be given; else empty. */
  readonly consentAddress: string;
  /** Sheets in the file; their cells are counted by `cellsCount`. */
  readonly sheets: number;
}

/** Cells of some sheets; asked for until `counted` reaches `sheets`. */
export interface CellsView {
  readonly cells: number;
  readonly counted: number;
  readonly sheets: number;
  /** The row of the state as far as counted. */
  readonly row: StateRowView;
}

/** What removing Rosta would take away. */
export interface RemoveView {
  readonly lang: Lang;
  /** What goes and what stays, in words. */
  readonly lines: readonly string[];
  /** Sheets of ours; those people fill in stay unless chosen. */
  readonly sheets: readonly {
    readonly id: number;
    readonly name: string;
    readonly kind: string;
    readonly chosen: boolean;
  }[];
}

/** How far removing went; asked again until nothing is left. */
export interface RemovedView {
  readonly left: number;
  readonly lines: readonly string[];
}

/** A task as a finding proposes it or a person typed it. */
export interface TaskSeed {
  readonly cause: string;
  readonly goal: string;
  readonly criterion: string;
  readonly owner: string;
  /** ISO day or empty. */
  readonly due: string;
  /** Where it comes from, such as "RFM, 22.11.2026". */
  readonly source: string;
  /** Codes of the touchpoint and the job whose deviation it is to mend; absent for other tasks. */
  readonly touchpoint?: string;
  readonly job?: string;
}

/** The tasks. */
export interface TasksView {
  readonly lang: Lang;
  /** The sheet they stand on; `null` before the first. */
  readonly sheet: SheetRef | null;
  /** Tasks neither done nor cancelled, newest first. */
  readonly open: readonly {
    readonly code: string;
    readonly cause: string;
    readonly due: string;
    readonly owner: string;
    readonly row: number;
    /** The touchpoint it is to mend; empty for other tasks, which cannot be rechecked. */
    readonly point: string;
    /** Its recheck visit and what that found, a sentence each. */
    readonly recheck: readonly string[];
  }[];
  /** Seen from the outside, e.g. "Open tasks: 3". */
  readonly summary: string;
}

/** A task that was made. */
export interface TaskView {
  readonly code: string;
  readonly sheet: SheetRef;
  /** 1-based row. */
  readonly row: number;
  /** "Task T-3 on sheet “Tasks”". */
  readonly text: string;
  readonly run: string | null;
}

/** A fact that is kept as a table, as the export lists it. */
export interface FactRefView {
  readonly fact: string;
  readonly version: number;
  readonly title: string;
  readonly rows: number;
  readonly personal: boolean;
}

/** Rows of a kept fact as plain values: ISO days, codes of choices, numbers; blank is `null`. */
export interface FactRowsView {
  readonly fact: string;
  readonly version: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What restoring a fact did. */
export interface RestoredView {
  readonly lines: readonly string[];
  readonly added: number;
  readonly same: number;
  /** Rows whose key is there with other values: they stay as they are. */
  readonly differing: number;
  readonly run: string | null;
}

/** A model's help, in one language; formulas in the file's separators. */
export interface HelpView {
  readonly lang: Lang;
  readonly title: string;
  readonly question: string;
  /** How to read the answer, a paragraph each. */
  readonly about: readonly string[];
  /** Columns the sheet needs, with headers by which they are recognised. */
  readonly columns: readonly {
    readonly label: string;
    readonly required: boolean;
    readonly headers: readonly string[];
  }[];
  readonly settings: readonly {
    readonly label: string;
    readonly hint: string;
    readonly kind: ParamView['kind'];
    readonly options: readonly string[];
    /** Of numbers. */
    readonly min: number | null;
    readonly max: number | null;
  }[];
  /** What may be changed on the model's settings sheet; `null` when there is none. */
  readonly settingsSheet: {
    readonly name: string;
    readonly tables: readonly { readonly title: string; readonly hint: string }[];
  } | null;
  /** Tables of the report with what each column means. */
  readonly tables: readonly {
    readonly title: string;
    readonly columns: readonly { readonly header: string; readonly note: string }[];
  }[];
  readonly functions: readonly HelpFunctionView[];
}

/** A custom function as the help shows it. */
export interface HelpFunctionView {
  readonly name: string;
  readonly text: string;
  readonly signature: string;
  readonly params: readonly { readonly name: string; readonly text: string; readonly optional: boolean }[];
  readonly examples: readonly string[];
  /** The title of the report's table whose columns it gives, or its shape in words. */
  readonly result: { readonly table: string } | { readonly text: string };
}
