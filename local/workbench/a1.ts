import { a1Of, type OpenArea, parseA1 } from '../apps-script/file/a1';

/** What people type to go somewhere. */
export interface Address {
  /** The sheet's name, if given. */
  readonly sheet: string | undefined;
  readonly area: OpenArea;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The address of a 0-based cell, such as `B12`. */
export function cellAddress(row: number, column: number): string {
  return a1Of({ row, column, rows: 1, columns: 1 });
}

/**
 * Reads `B12`, `B2:C9`, `B2:B`, `A:A` or `2:2`, with or without `$` and a sheet name (`Orders!B12`, `'My orders'!B12`).
 * @returns `undefined` when the text is no address
 */
export function parseAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  const named = SHEET.exec(trimmed);
  const area = parseA1(trimmed.slice(named?.[0].length ?? 0));
  return area && { sheet: named?.[1]?.replaceAll("''", "'") ?? named?.[2], area };
}
