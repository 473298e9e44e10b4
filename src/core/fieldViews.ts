import type { Lang } from './lang';
import type { SheetRef, StateAct } from './views';

/** What must be put right on the programme's sheets, or is worth knowing. */
export interface ProgrammeProblemView {
  /** `error`: no codes or forms before it is put right. */
  readonly mood: 'error' | 'todo' | 'warn';
  readonly text: string;
  /** Where it stands. */
  readonly at: { readonly sheet: SheetRef; readonly row: number | null } | null;
}

/** A choice by code. */
export interface ChoiceView {
  readonly code: string;
  readonly name: string;
}

/** One form of the programme, made or still to be made. */
export interface FormRowView {
  readonly job: string;
  readonly wave: string;
  readonly language: Lang;
  /** Job, wave, language and version in words. */
  readonly title: string;
  /** `missing`: to be made; `stale`: made or live, but the programme has changed since; `lost`: cannot be read. */
  readonly state: 'missing' | 'making' | 'made' | 'live' | 'stale' | 'lost' | 'closed';
  /** Whether it takes answers as its owner has seen it do, be the programme of today or of earlier. */
  readonly isLive: boolean;
  /** Whether the programme asks for it, so that its next version can be made. */
  readonly isAsked: boolean;
  readonly stateText: string;
  /** What to do next; empty when nothing. */
  readonly hint: string;
  /** Google's id; `null` when it is missing. */
  readonly form: string | null;
  /** For shoppers; empty when there is none. */
  readonly url: string;
  /** For its owner. */
  readonly editUrl: string;
}

/** Counts that must agree. */
export interface ReconcileView {
  /** When it was counted, in words. */
  readonly when: string;
  readonly received: number;
  readonly filed: number;
  readonly quarantined: number;
  readonly erased: number;
  readonly lost: number;
  readonly doubled: number;
  /** The verdict in words: "0 lost, 0 doubled". */
  readonly verdict: string;
  /** Everything that is not filed or not as it should be, in words, with where to look. */
  readonly lines: readonly { readonly text: string; readonly sheet: SheetRef | null }[];
}

/** The visit programme. */
export interface FieldView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  readonly sheets: readonly { readonly title: string; readonly sheet: SheetRef | null; readonly rows: number }[];
  readonly problems: readonly ProgrammeProblemView[];
  /** What codes can be issued for; `null` while the programme has errors. */
  readonly issue: {
    readonly jobs: readonly ChoiceView[];
    readonly locations: readonly ChoiceView[];
    readonly waves: readonly ChoiceView[];
  } | null;
  /** The plan in words: codes issued, visits filed. */
  readonly planned: string;
  readonly plan: SheetRef | null;
  readonly forms: readonly FormRowView[];
  /** Whether answers are collected, in words, and what can be done about it. */
  readonly collecting: {
    readonly mood: 'ok' | 'warn' | 'none';
    readonly text: string;
    readonly acts: readonly { readonly act: StateAct; readonly label: string }[];
  };
  /** Sheets that answers are filed on. */
  readonly filed: readonly SheetRef[];
  /** The last count; `null` before the first. */
  readonly reconciled: ReconcileView | null;
  /** Days answers are kept; 0: without limit. */
  readonly retention: number;
  /** Visits nobody has decided of yet. */
  readonly waiting: number;
}

/** For which visits codes are wanted. */
export interface CodesRequest {
  readonly jobs: readonly string[];
  readonly locations: readonly string[];
  readonly wave: string;
  /** Visits of each job at each location. */
  readonly each: number;
  readonly lang: Lang;
}

/** Which form is to be made. */
export interface FormRequest {
  readonly job: string;
  readonly wave: string;
  readonly language: Lang;
  readonly lang: Lang;
}

/** A form in the making. */
export interface FormMadeView {
  readonly done: boolean;
  /** Questions made so far, of all. */
  readonly made: number;
  readonly all: number;
  readonly view: FieldView;
}

/** What erasing would take away. */
export interface ErasePreviewView {
  readonly lang: Lang;
  /** Per sheet and form, in words. */
  readonly effects: readonly string[];
  /** Codes that name no filed visit. */
  readonly unknown: readonly string[];
  /** What stays and has to be deleted by hand, with where it stands. */
  readonly byHand: readonly {
    readonly text: string;
    readonly at: { readonly sheet: SheetRef; readonly row: number };
  }[];
  readonly visits: number;
}
