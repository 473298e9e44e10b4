import type { ProgrammeProblemView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef } from './views';

/** A rater's matrix. */
export interface MatrixView {
  readonly sheet: SheetRef;
  /** The rater's name; empty where the sheet names none. */
  readonly rater: string;
  /** Cells with a mark, and all cells. */
  readonly filled: number;
  readonly all: number;
  /** "Filled in 37 of 180", or what is missing. */
  readonly text: string;
  /** Whether factors or touchpoints of today are not on it; `matrixMake` adds them. */
  readonly isBehind: boolean;
}

/** Setting up QFD: five steps (B4-02). */
export interface QfdView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  readonly problems: readonly ProgrammeProblemView[];
  readonly factors: {
    readonly sheet: SheetRef | null;
    /** Importance as it counts, in words with where it is from: "4.3, survey, n = 57". */
    readonly list: readonly { readonly name: string; readonly importance: string }[];
  };
  readonly touchpoints: {
    readonly sheet: SheetRef | null;
    readonly count: number;
    /** All five stages in their order. */
    readonly stages: readonly { readonly name: string; readonly count: number }[];
  };
  readonly matrices: readonly MatrixView[];
  /** Whether there is enough to compute, in words: "180 relations, 12 empty, 2 raters". */
  readonly results: { readonly isReady: boolean; readonly text: string };
  /** What the journey sheet says of the last results; `null` before the first. */
  readonly classes: { readonly text: string; readonly critical: readonly string[] } | null;
  /** Whether the importance can be used to suggest touchpoints for visits. */
  readonly canSuggest: boolean;
}

/** Columns of a sheet with a survey's answers. */
export interface SurveyView {
  readonly lang: Lang;
  readonly sheets: readonly SheetRef[];
  readonly sheet: SheetRef | null;
  /** Columns whose cells are ratings from 1 to 5. */
  readonly columns: readonly {
    /** 0-based. */
    readonly index: number;
    readonly header: string;
    /** "4.3, n = 57", with what was left out. */
    readonly text: string;
  }[];
  /** Said where no column can be used, or some hold too much else; else empty. */
  readonly notice: string;
}

/** The library of touchpoints to choose from. */
export interface LibraryView {
  readonly lang: Lang;
  readonly stages: readonly { readonly code: string; readonly name: string }[];
  readonly industries: readonly { readonly code: string; readonly name: string }[];
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly items: readonly {
    readonly code: string;
    readonly stage: string;
    readonly place: string;
    readonly industries: readonly string[];
    readonly name: string;
    /** Whether the journey has it already. */
    readonly isThere: boolean;
  }[];
}

/** A matrix to be walked cell by cell. */
export interface MarksView {
  readonly lang: Lang;
  readonly sheet: SheetRef;
  readonly rater: string;
  /** The scale's marks with their words, in the order 1, 3, 9 (0, 1, 3, 9). */
  readonly levels: readonly { readonly mark: number; readonly text: string }[];
  /** The question of a cell, with `{touchpoint}` and `{factor}` in it. */
  readonly question: string;
  readonly factors: readonly { readonly code: string; readonly name: string }[];
  readonly touchpoints: readonly { readonly code: string; readonly name: string; readonly stage: string }[];
  /** Touchpoints × factors; `null` where the cell is empty, a text where it holds no mark of the scale. */
  readonly marks: readonly (readonly (number | string | null)[])[];
}

/** A cell that a walk changed. */
export interface MarkChange {
  readonly touchpoint: string;
  readonly factor: string;
  /** `null` empties the cell. */
  readonly mark: number | null;
  /** What stood there when the walk began: another hand's mark is not overwritten. */
  readonly was: number | string | null;
}

/** What saving did. */
export interface MarksSavedView {
  readonly saved: number;
  /** Cells somebody else changed meanwhile, as they are now; not written. */
  readonly kept: readonly {
    readonly touchpoint: string;
    readonly factor: string;
    readonly now: number | string | null;
  }[];
  /** In words, also of what was kept. */
  readonly text: string;
}

/** Customer tracks. */
export interface TracksView {
  readonly lang: Lang;
  readonly news: string;
  readonly problems: readonly ProgrammeProblemView[];
  readonly sheets: { readonly tracks: SheetRef | null; readonly cells: SheetRef | null };
  readonly tracks: readonly {
    readonly code: string;
    readonly segment: string;
    /** "one segment, 24 rows, 3 without a source". */
    readonly text: string;
    /** "Reviewed 22.11.2026", or that it is out of date. */
    readonly reviewed: string;
    readonly isStale: boolean;
    /** 1-based row of the tracks' sheet. */
    readonly row: number;
  }[];
}
