/** A reading of the clock on the wall, as milliseconds since 1970 counted as if the wall were in UTC. No zone, no instant. */
export class WallClock {
  constructor(readonly ms: number) {}
}

/** What a cell shows when its formula failed. */
export class CellError {
  /**
   * @param code such as `#REF!`
   * @param message what stands in the cell's note
   */
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

/** A cell's content; `undefined` is blank. */
export type Stored = string | number | boolean | WallClock | CellError | undefined;

/** A formula on its way into a cell, with its `=`. */
export class FormulaText {
  constructor(readonly text: string) {}
}

/** A value that brings a number format along, as `10%` does when typed. */
export class Formatted {
  constructor(
    readonly value: Stored,
    readonly format: string,
  ) {}
}

/** What can be put into a cell. */
export type Entered = Stored | FormulaText | Formatted;

const MS_PER_DAY = 86_400_000;
const EPOCH_DAYS = 25_569;

/** Days since 1899-12-30, the number behind a date in Sheets. */
export function serialOf(clock: WallClock): number {
  return clock.ms / MS_PER_DAY + EPOCH_DAYS;
}

/** The wall clock behind a number of days since 1899-12-30. */
export function clockOfSerial(serial: number): WallClock {
  return new WallClock(Math.round((serial - EPOCH_DAYS) * MS_PER_DAY));
}

const LITERALS = /"[^"]*"|\[[^\]]*\]|\\./g;

/** Whether a number format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(LITERALS, '').replace(/general/i, ''));
}

/**
 * The value under its number format: a number shown as a date is a date and a date shown as a number is a number.
 * @param format `''` is automatic
 */
export function underFormat(value: Stored, format: string): Stored {
  if (format === '' || format === '@') return value;
  if (typeof value === 'number' && isDateFormat(format)) return clockOfSerial(value);
  if (value instanceof WallClock && !isDateFormat(format)) return serialOf(value);
  return value;
}
