import { type Cell, isDate } from '../../core/cell';
import { cleanName } from '../../data/cleanName';
import { folded } from '../../data/qfdCells';

/** Codes that stand on the lists of factors and of touchpoints. */
export interface KnownCodes {
  readonly factors: readonly string[];
  readonly touchpoints: readonly string[];
}

/** Where a code stands: a 0-based row or column. */
export interface CodePlace {
  readonly code: string;
  readonly at: number;
}

/** Where the codes of a matrix stand, whatever people moved, sorted, inserted or renamed. */
export interface MatrixPlaces {
  readonly headerRow: number;
  readonly codeColumn: number;
  /** Columns of known factors from left to right; a code that stands twice is there twice. */
  readonly factors: readonly CodePlace[];
  /** Rows of known touchpoints from top to bottom. */
  readonly touchpoints: readonly CodePlace[];
}

type Cells = readonly (readonly Cell[])[];

const codeOf = (cell: Cell | undefined): string =>
  cell === undefined || isDate(cell) || typeof cell === 'boolean' ? '' : folded(cleanName(cell));

/** The line that holds most of some codes, each counted once; the first of several. `undefined` where none holds any. */
function bestLine(lines: readonly (readonly string[])[], codes: ReadonlySet<string>): number | undefined {
  const counts = lines.map((line) => new Set(line.filter((code) => codes.has(code))).size);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

/** A known code as its list writes it, by its folded text. */
const spellings = (codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(codes.map((code) => [folded(cleanName(code)), code]));

/**
 * Finds the header row by the codes of factors and the column of codes by those of touchpoints.
 * @param cells all cells of the sheet
 * @returns `undefined` where no code of one of them stands on the sheet
 */
export function placeMatrix(cells: Cells, known: KnownCodes): MatrixPlaces | undefined {
  const codes = cells.map((row) => row.map(codeOf));
  const width = codes.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => codes.map((row) => row[column] ?? ''));
  const ofFactors = spellings(known.factors);
  const ofPoints = spellings(known.touchpoints);
  const headerRow = bestLine(codes, new Set(ofFactors.keys()));
  const codeColumn = bestLine(columns, new Set(ofPoints.keys()));
  if (headerRow === undefined || codeColumn === undefined) return undefined;
  const found = (line: readonly string[], names: ReadonlyMap<string, string>): readonly CodePlace[] =>
    line.flatMap((text, at) => {
      const code = names.get(text);
      return code === undefined ? [] : [{ code, at }];
    });
  return {
    headerRow,
    codeColumn,
    factors: found(codes[headerRow] ?? [], ofFactors),
    touchpoints: found(columns[codeColumn] ?? [], ofPoints),
  };
}

/** Lines that hold marks and whose codes are on no list: deleted from it, or renamed. */
export interface StrangeLines {
  readonly factors: readonly CodePlace[];
  readonly touchpoints: readonly CodePlace[];
}

/** Finds lines of a matrix that today's lists do not know. */
export function strangeLines(cells: Cells, known: KnownCodes, places: MatrixPlaces): StrangeLines {
  const { headerRow, codeColumn, factors, touchpoints } = places;
  const isNumber = (row: number, column: number): boolean => typeof cells[row]?.[column] === 'number';
  const [ofFactors, ofPoints] = [spellings(known.factors), spellings(known.touchpoints)];
  const unknown = (cell: Cell | undefined, at: number, names: ReadonlyMap<string, string>): CodePlace[] => {
    const code = codeOf(cell);
    return code === '' || names.has(code) ? [] : [{ code: cleanName(String(cell)), at }];
  };
  return {
    factors: (cells[headerRow] ?? []).flatMap((cell, column) =>
      column > codeColumn && touchpoints.some(({ at }) => isNumber(at, column)) ? unknown(cell, column, ofFactors) : [],
    ),
    touchpoints: cells.flatMap((row, at) =>
      at > headerRow && factors.some(({ at: column }) => isNumber(at, column))
        ? unknown(row[codeColumn], at, ofPoints)
        : [],
    ),
  };
}
