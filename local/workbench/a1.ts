import { a1Of, parseA1 } from '../apps-script/file/a1';
import type { Area } from '../apps-script/file/area';

/** What people type to go somewhere. */
export interface Address {
  /** The sheet's name, if given. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The address of a 0-based cell, such as `B12`. */
export function cellAddress(row: number, column: number): string {
  return a1Of({ row, column, rows: 1, columns: 1 });
}

/**
 * Reads `B12`, `B2:C9`, with or without `$` and a sheet name (`Orders!B12`, `'My orders'!B12`).
 * @returns `undefined` when the text is no address, or one of whole rows or columns
 */
export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  const named = SHEET.exec(trimmed);
  const range = parseA1(trimmed.slice(named?.[0].length ?? 0));
  if (range?.lastRow === undefined || range.lastColumn === undefined) return undefined;
  const { row, column, lastRow, lastColumn } = range;
  return {
    sheet: named?.[1]?.replaceAll("''", "'") ?? named?.[2],
    area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 },
  };
}
