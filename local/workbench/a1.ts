/** A rectangle by 0-based corner, both ends included. */
export interface A1Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

const LETTERS = 26;

/** The letters of a 0-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  do {
    letters = String.fromCharCode(65 + (rest % LETTERS)) + letters;
    rest = Math.floor(rest / LETTERS) - 1;
  } while (rest >= 0);
  return letters;
}

/** The address of a 0-based cell, such as `B12`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Reads `B12`, `B2:C9`, with or without `$` and a sheet name (`Orders!B12`, `'My orders'!B12`).
 * @returns the rectangle and the sheet's name if given, or `undefined` when the text is no address
 */
export function parseA1(text: string): { sheet: string | undefined; area: A1Area } | undefined {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, quoted, plain, letters = '', digits = '', endLetters = letters, endDigits = digits] = match;
  const columns = [columnIndex(letters), columnIndex(endLetters)];
  const rows = [Number(digits) - 1, Number(endDigits) - 1];
  if (Math.min(...rows) < 0) return undefined;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    area: {
      row: Math.min(...rows),
      column: Math.min(...columns),
      lastRow: Math.max(...rows),
      lastColumn: Math.max(...columns),
    },
  };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}
