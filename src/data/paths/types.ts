/** Paths of touches, each with all that took it; channels by number. */
export interface Paths {
  /** Names in order of first appearance. */
  readonly channels: readonly string[];
  readonly rows: readonly PathRow[];
}

/** A path and what came of it. */
export interface PathRow {
  /** Channels in the order of the touches, at least one. */
  readonly touches: readonly number[];
  /** Not negative; may be fractional. */
  readonly conversions: number;
  /** Total of the row; 0 where no values are known. */
  readonly value: number;
  /** Not negative; 0 where none are known. */
  readonly nonConversions: number;
}
