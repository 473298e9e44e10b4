import { columnLetter } from '../../core/a1';
import type { CivilDay } from '../../core/civilDate';
import { wordOf } from '../../core/defineFact';
import type { Lang } from '../../core/lang';
import type { SheetImage } from '../../core/sheetImage';
import type { CheckedFactor, CheckedTouchpoint } from '../../data/qfdRows';
import { fill } from '../../i18n/template';
import { COLOURS } from '../report/colours';
import { SheetBuilder } from '../report/sheetBuilder';
import { MATRIX_COLUMNS } from './matrixHeaders';
import { levelsLine, matrixHints } from './matrixHints';
import { type MatrixScale, marksOf } from './matrixScales';
import { MATRIX } from './matrixTexts';

/** Signs beside the colours: they also tell on paper and to eyes that see no colours. Two conditions are all a format takes. */
const FORMAT = '[=9]"◉ "0;[=3]"○ "0;0';
/** Black text on each has a contrast above 14:1. */
const MARK_COLOURS = [
  { mark: 9, colour: '#ffcf8f' },
  { mark: 3, colour: '#fff1c9' },
  { mark: 1, colour: '#eef1f4' },
  { mark: 0, colour: '#eef1f4' },
] as const;

const NAME_PIXELS = 240;
const MARK_PIXELS = 92;
/** Columns of a new sheet, to the end of which marks may be added. */
const SHEET_COLUMNS = 26;
const SHEET_ROWS = 1000;

/** What a fresh matrix is made of. */
export interface MatrixWish {
  /** Name of the sheet, which names the rater. */
  readonly name: string;
  readonly scale: MatrixScale;
  readonly factors: readonly CheckedFactor[];
  readonly touchpoints: readonly CheckedTouchpoint[];
  /** The day whose importance stands below the factors. */
  readonly day: CivilDay;
  readonly lang: Lang;
  /** Touchpoints × factors of an example; empty cells when missing. */
  readonly marks?: readonly (readonly number[])[];
}

/** The first cells of a touchpoint's row, in the order of MATRIX_COLUMNS. */
export function pointCells({ code, stage, name }: CheckedTouchpoint, lang: Lang): readonly string[] {
  const values: Readonly<Record<string, string>> = { code, stage, name };
  return MATRIX_COLUMNS.map((column) => {
    const value = values[column.id] ?? '';
    return column.type === 'choice' ? wordOf(column, value, lang) : value;
  });
}

function marksImage({ scale, factors, touchpoints, lang }: MatrixWish, row: number): NonNullable<SheetImage['marks']> {
  const allowed = marksOf(scale);
  return {
    area: { row, column: MATRIX_COLUMNS.length, rows: touchpoints.length, columns: factors.length },
    allowed,
    hints: matrixHints(touchpoints, factors, scale, lang),
    format: FORMAT,
    colours: MARK_COLOURS.filter(({ mark }) => allowed.includes(mark)),
  };
}

/**
 * Says how many cells are empty, of all touchpoints and factors that have a code: it goes on being right when rows or columns
 * are added, moved or deleted.
 */
function emptyFormula(row: number, headerRow: number, columns: number, lang: Lang): string {
  const first = columnLetter(MATRIX_COLUMNS.length);
  const last = columnLetter(Math.max(columns, SHEET_COLUMNS) - 1);
  const codes = `COUNTA(A${row + 1}:A)*COUNTA(${first}${headerRow + 1}:${headerRow + 1})`;
  return `="${MATRIX.empty[lang]}"&(${codes}-COUNT(${first}${row + 1}:${last}))`;
}

/** A rater's matrix as it is made: three lines of explanation, three of headers that stay in view, a row a touchpoint. */
export function matrixImage(wish: MatrixWish): SheetImage {
  const { name, scale, factors, touchpoints, lang, marks = [] } = wish;
  const side = MATRIX_COLUMNS.length;
  const columns = side + factors.length;
  const sheet = new SheetBuilder(name);
  const filled = marks.reduce((sum, row) => sum + row.length, 0);
  const empty = `${MATRIX.empty[lang]}${touchpoints.length * factors.length - filled}`;
  sheet.background(
    sheet.add([[name, '', '', empty, ...new Array<string>(columns - side - 1).fill('')]]),
    COLOURS.title,
  );
  sheet.line(fill(MATRIX.howTo, { levels: levelsLine(scale, lang) }, lang));
  sheet.line(MATRIX.examples[lang]);
  const importance = fill(MATRIX.importance, { day: wish.day }, lang);
  const header = sheet.add([
    [...MATRIX_COLUMNS.map((column) => column.header[lang]), ...factors.map(({ code }) => code)],
    ['', '', '', ...factors.map((factor) => factor.name)],
    ['', '', importance, ...factors.map((factor) => factor.importance)],
  ]);
  sheet.background(header, COLOURS.header);
  const { row } = sheet.add(
    touchpoints.map((point, i) => [...pointCells(point, lang), ...factors.map((_, j) => marks[i]?.[j] ?? '')]),
  );
  sheet.width(side - 1, 1, NAME_PIXELS);
  sheet.width(side, factors.length, MARK_PIXELS);
  return {
    ...sheet.build(),
    frozenRows: row,
    frozenColumns: side,
    wrapped: [
      { row: header.row, column: 0, rows: header.rows, columns },
      { row, column: side - 1, rows: SHEET_ROWS - row, columns: 1 },
    ],
    marks: marksImage(wish, row),
    formulas: [{ row: 0, column: side, text: emptyFormula(row, header.row, columns, lang) }],
  };
}
