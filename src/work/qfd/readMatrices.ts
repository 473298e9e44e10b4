import { columnLetter } from '../../core/a1';
import { type Cell, isBlank, isDate } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { numberIn } from '../../data/qfdCells';
import { zoneDays } from '../../data/zone';
import { formatDay } from '../../i18n/dates';
import {
  type CodePlace,
  type KnownCodes,
  type MatrixPlaces,
  placeMatrix,
  type StrangeLines,
  strangeLines,
} from './matrixPlaces';
import { type MatrixSheet, matrixSheets } from './matrixSheets';

/** What stands in a cell for marks: a number, `null` where it is blank, else its text. */
export type MarkValue = number | string | null;

/** A cell for a mark. */
export interface MarkCell {
  readonly touchpoint: string;
  readonly factor: string;
  readonly value: MarkValue;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** Such as `D8`. */
  readonly cell: string;
}

/** A matrix as people left it. */
export interface MatrixRead extends MatrixSheet {
  readonly cells: readonly (readonly Cell[])[];
  /** `undefined` where no known codes stand on the sheet. */
  readonly places: MatrixPlaces | undefined;
  /** One for each known factor in each row of a known touchpoint; twice where a code stands twice. */
  readonly marks: readonly MarkCell[];
  /** Lines of codes that are on no list. */
  readonly strange: StrangeLines;
  /** Numbers that stand in them, each pair of codes once. */
  readonly strangeMarks: readonly MarkCell[];
}

const NO_LINES: StrangeLines = { factors: [], touchpoints: [] };

/** A cell as a mark: its number; a date, into which Sheets turns what looks like one, as its text. */
function markIn(cell: Cell | undefined, { lang, zone }: Pick<FileContext, 'lang' | 'zone'>): MarkValue {
  if (isBlank(cell)) return null;
  if (isDate(cell)) return formatDay(zoneDays(zone).dayOf(cell.getTime()), lang);
  const value = typeof cell === 'number' ? cell : String(cell).trim();
  // A number that came in as text, as pasted ones do, is the same mark.
  return numberIn(value) ?? value;
}

/** Reads one matrix; one remote call. @throws AppError SHEET_GONE */
export function readMatrix(
  workbook: Pick<Workbook, 'readAll'>,
  matrix: MatrixSheet,
  known: KnownCodes,
  file: Pick<FileContext, 'lang' | 'zone'>,
): MatrixRead {
  const cells = workbook.readAll(matrix.sheet.id);
  const places = placeMatrix(cells, known);
  const crossing = (touchpoints: readonly CodePlace[], factors: readonly CodePlace[]): MarkCell[] =>
    touchpoints.flatMap(({ code: touchpoint, at: row }) =>
      factors.map(({ code: factor, at: column }) => {
        const cell = `${columnLetter(column)}${row + 1}`;
        return { touchpoint, factor, value: markIn(cells[row]?.[column], file), row, column, cell };
      }),
    );
  const { factors, touchpoints } = places ?? NO_LINES;
  const strange = places === undefined ? NO_LINES : strangeLines(cells, known, places);
  const beside = [
    ...crossing(strange.touchpoints, [...factors, ...strange.factors]),
    ...crossing(touchpoints, strange.factors),
  ];
  const strangeMarks = new Map(
    beside
      .filter(({ value }) => typeof value === 'number')
      .map((one) => [`${one.touchpoint}\n${one.factor}`, one] as const),
  );
  return {
    ...matrix,
    ...{ cells, places, strange },
    marks: crossing(touchpoints, factors),
    strangeMarks: [...strangeMarks.values()],
  };
}

/** All matrices of the file, matched by code; one remote call for each besides the list of marks. */
export function readMatrices(
  workbook: Workbook,
  known: KnownCodes,
  file: Pick<FileContext, 'lang' | 'zone'>,
): readonly MatrixRead[] {
  return matrixSheets(workbook).map((matrix) => readMatrix(workbook, matrix, known, file));
}
