import type { Localized } from './lang';

/** A touchpoint of the library (B4-12). Its code never changes and is never used again. */
export interface LibraryTouchpoint {
  /** A letter for the stage and two figures, such as `E07`. */
  readonly code: string;
  /** Code of a stage (facts/stageWords). */
  readonly stage: string;
  readonly place: 'online' | 'offline';
  readonly industries: readonly Industry[];
  readonly name: Localized;
  /** What a shopper is asked about it. */
  readonly question: Localized;
}

/** Kinds of business that touchpoints are chosen by. */
export type Industry = 'retail' | 'restaurant' | 'fitness' | 'services' | 'b2b';

/** The library; its file is read when it is first asked for. */
export interface TouchpointLibrary {
  /** @throws AppError FILES_MIXED */
  touchpoints(): readonly LibraryTouchpoint[];
}
