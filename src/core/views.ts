import type { Lang } from './lang';

/** An error as a screen shows it: already in words, with a remedy where there is one. */
export interface ErrorView {
  readonly code: string;
  readonly message: string;
  /** A button beside the message. */
  readonly remedy: { readonly label: string; readonly sheetId: number; readonly row: number } | null;
}

/** The first screen. */
export interface HomeView {
  readonly lang: Lang;
  /** The next best step, with the reason; `model` opens its panel, `null` makes the demo. */
  readonly next: { readonly text: string; readonly model: string | null };
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
  readonly kind: 'choice' | 'whole' | 'day' | 'cuts';
  readonly label: string;
  readonly hint: string;
  /** For choices. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** For whole numbers. */
  readonly min: number | null;
  readonly max: number | null;
  /** Shown only while the named setting has this value. */
  readonly when: { readonly param: string; readonly value: string } | null;
}

/** Everything a preview or a report needs, as plain data. */
export interface PanelRequest {
  readonly model: string;
  readonly lang: Lang;
  readonly sheetId: number;
  /** 1-based row of the headers; 0 when the data start in the first row. */
  readonly headerRow: number;
  /** All headers as the panel saw them, so that a column that moved since is noticed. */
  readonly headers: readonly string[];
  /** 0-based column by role; `null` when not chosen. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** Choice code, whole number, or ISO day; `null` for "not given". */
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
    readonly options: readonly string[];
    /** Of whole numbers. */
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
