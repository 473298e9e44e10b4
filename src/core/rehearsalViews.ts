import type { Lang } from './lang';
import type { SheetRef } from './views';

/** A rehearsal of field work: made-up responses, what they show, and what a number of visits can show at all. */
export interface RehearsalView {
  readonly lang: Lang;
  /** What was just done; empty when nothing was. */
  readonly news: string;
  /** Why no rehearsal can be made; empty when one can. */
  readonly hint: string;
  /** The wave that is rehearsed; empty when there is none. */
  readonly wave: string;
  /** Visits offered, and the most of one run. */
  readonly usual: number;
  readonly most: number;
  /** What the planned visits of each job can show, in words; then the same of the number that was asked about. */
  readonly detect: readonly DetectView[];
  /** What holds for all of that; empty where there is nothing. */
  readonly detectNote: string;
  /** The rehearsal that stands in the file; `null` when there is none. */
  readonly standing: RehearsedView | null;
}

/** What a number of visits can show. */
export interface DetectView {
  /** Which visits: of a job, or so many. */
  readonly head: string;
  /** A sentence each. */
  readonly lines: readonly string[];
}

/** A rehearsal that stands in the file. */
export interface RehearsedView {
  /** What was sent and what became of it, a sentence each. */
  readonly summary: readonly string[];
  readonly jobs: readonly { readonly name: string; readonly points: readonly RehearsedPoint[] }[];
  /** The real form that proves the path from a phone to the sheets. */
  readonly real: { readonly text: string; readonly isDone: boolean; readonly url: string | null };
  readonly sheets: readonly SheetRef[];
}

/** A touchpoint as the rehearsal has it. */
export interface RehearsedPoint {
  readonly name: string;
  /** Number of ratings, mean, target and verdict in words. */
  readonly text: string;
  readonly mood: 'up' | 'down' | 'even';
}
