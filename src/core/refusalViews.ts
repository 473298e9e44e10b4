import type { FormRowView, ProgrammeProblemView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef, StateAct } from './views';

/** Refusals: barriers, the form for those who did not buy, exports of the CRM. */
export interface RefusalsView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  /** Barriers to choose from. */
  readonly barriers: SheetRef | null;
  /** Answers of the form. */
  readonly answers: SheetRef | null;
  /** "12 answers, the last on 22.11 14:05"; empty before the first. */
  readonly received: string;
  readonly problems: readonly ProgrammeProblemView[];
  /** A form per language, made or still to be made. */
  readonly forms: readonly FormRowView[];
  /** Whether answers are collected, in words, and what can be done about it. */
  readonly collecting: {
    readonly mood: 'ok' | 'warn' | 'none';
    readonly text: string;
    readonly acts: readonly { readonly act: StateAct; readonly label: string }[];
  };
  /** Exports of the CRM that are read. */
  readonly exports: readonly { readonly sheet: SheetRef; readonly text: string; readonly isGone: boolean }[];
}

/** The form after some of its questions were made. */
export interface RefusalFormView {
  readonly view: RefusalsView;
  readonly done: boolean;
  readonly made: number;
  readonly all: number;
}
