import type { Localized } from '../../core/lang';

/** A row of the example: stage, lane and source by their codes (facts/stageWords.ts, facts/trackWords.ts). */
export interface ExampleRow {
  readonly at: readonly [stage: string, lane: string, source: string];
  readonly text: Localized;
}

/** A segment of the example with what is known of it. */
export interface ExampleTrack {
  readonly segment: Localized;
  readonly rows: readonly ExampleRow[];
}
