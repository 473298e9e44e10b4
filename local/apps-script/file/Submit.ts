/** A form that was sent and of which a trigger is still to be told. */
export interface Submit {
  readonly sheetId: number;
  /** Its row on the response sheet when it came in, counted from 0; it may have moved since. */
  readonly row: number;
  readonly columns: number;
  /** In the order of the response sheet's columns. */
  readonly values: readonly string[];
  /** By header. */
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}
