import type { FactValue } from './rows';

/** Columns of rows. */
interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FactValue[])[];
}

/** A cell of an .xlsx file holds 32 767 characters, of which escapes may double the number; one of Sheets holds 50 000. */
const LONGEST = 16_000;

/** The name of a column that goes on with another: `comment+1`. */
const CONTINUES = /^(.+)\+\d+$/;

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** The text in pieces that fit a cell; no sign of two code units is cut apart. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + LONGEST;
    const cut = end < text.length && isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(start, cut));
    start = cut;
  }
  return pieces;
}

/** Puts what does not fit a cell into columns of their own beside it, named `comment+1`, so that nothing is cut off. */
export function splitLong({ columns, rows }: Grid): Grid {
  const widths = columns.map((_, at) =>
    rows.reduce((most, row) => {
      const value = row[at];
      return typeof value === 'string' && value.length > LONGEST ? Math.max(most, piecesOf(value).length) : most;
    }, 1),
  );
  if (widths.every((width) => width === 1)) return { columns, rows };
  const spread = <T>(make: (at: number, piece: number) => T): T[] =>
    widths.flatMap((width, at) => Array.from({ length: width }, (_, piece) => make(at, piece)));
  return {
    columns: spread((at, piece) => `${columns[at] ?? ''}${piece === 0 ? '' : `+${piece}`}`),
    rows: rows.map((row) =>
      spread((at, piece) => {
        const value = row[at] ?? null;
        if (typeof value === 'string') return piecesOf(value)[piece] ?? null;
        return piece === 0 ? value : null;
      }),
    ),
  };
}

/** Joins what `splitLong` took apart. */
export function joinLong({ columns, rows }: Grid): Grid {
  const baseOf = (name: string): string => CONTINUES.exec(name)?.[1] ?? name;
  const bases = [...new Set(columns.map(baseOf))];
  if (bases.length === columns.length) return { columns, rows };
  const places = bases.map((base) => columns.flatMap((name, at) => (baseOf(name) === base ? [at] : [])));
  return {
    columns: bases,
    rows: rows.map((row) =>
      places.map((group) => {
        const values = group.map((at) => row[at] ?? null).filter((value) => value !== null);
        return values.length > 1 ? values.join('') : (values[0] ?? null);
      }),
    ),
  };
}
