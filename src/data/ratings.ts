import { isBlank } from '../core/cell';
import { parseNumber } from './parseNumber';

/** Ratings lie between these. */
const LOWEST = 1;
const HIGHEST = 5;
/** A column is one of ratings when at least so much of what stands in it is. */
const MOSTLY = 0.8;
/** One with at least so much was perhaps meant to be. */
const HALF = 0.5;
/** Words may follow the number after a sign or these: "5 — excellent", "4 из 5", "3 балла". */
const WORDED = /^([1-5])\s*(?:[-–—.:)(/=]\s*(?!\d)\S.*|(?:из|out of|ішінен|балл|ұпай)\s*.*)$/iu;
/** "4/5" and "4 of 5" name the scale, which must be this one. */
const OF_FIVE = /^([1-5])\s*(?:\/|из|out of|of)\s*5$/iu;
/** Both decimal signs are read: in ratings nothing is a separator of thousands. */
const LOCALE = 'ru';
/** Headers of columns that only number the rows. */
const NUMBERING = /^(?:№|#|id|n|no\.?|№ ?п\/п|номер|код|code|нөмір[і]?|рет(?:і)?)$/iu;
/** A shorter list of 1, 2, 3 may be ratings by chance. */
const SURE_NUMBERING = 3;

/** Rows in which headers are looked for, and rows that are looked at for it. */
const HEADER_ROWS = 10;
const LOOKED_AT = 40;

/** A rating as people answered, "4,5" and "5 — excellent" too; `undefined` for what is none. */
export function ratingOf(cell: unknown): number | undefined {
  const inside = (value: number | undefined): number | undefined =>
    value !== undefined && value >= LOWEST && value <= HIGHEST ? value : undefined;
  if (typeof cell === 'number') return inside(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  const plain = parseNumber(text, LOCALE);
  if (plain !== undefined) return inside(plain);
  const worded = OF_FIVE.exec(text) ?? WORDED.exec(text);
  return worded === null ? undefined : inside(Number(worded[1]));
}

/** A column of a survey's answers. */
export interface RatingColumn {
  /** 0-based. */
  readonly index: number;
  /** What was asked about; what a grid asks of stands in square brackets, and only that is taken. */
  readonly header: string;
  readonly mean: number;
  /** Answers in the mean. */
  readonly n: number;
  /** Cells that hold something else. */
  readonly leftOut: number;
}

function headerOf(cell: unknown): string {
  const text = isBlank(cell) ? '' : String(cell).trim();
  return /\[([^\]]+)\]\s*$/.exec(text)?.[1]?.trim() ?? text;
}

/** Whether the cells number the rows: 1, 2, 3 one after another. */
function isNumbering(header: string, cells: readonly unknown[]): boolean {
  return NUMBERING.test(header) || (cells.length >= SURE_NUMBERING && cells.every((cell, i) => cell === i + 1));
}

/** A column of answers below its header; `undefined` where it is none of ratings. @param least how much of it must be */
function columnOf(rows: readonly (readonly unknown[])[], index: number, least: number): RatingColumn | undefined {
  const header = headerOf(rows[0]?.[index]);
  const cells = rows.slice(1).flatMap((row) => (isBlank(row[index]) ? [] : [row[index]]));
  const ratings = cells.flatMap((cell) => ratingOf(cell) ?? []);
  const isRated = ratings.length > 0 && ratings.length >= least * cells.length;
  if (header === '' || !isRated || isNumbering(header, cells)) return undefined;
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return { index, header, mean, n: ratings.length, leftOut: cells.length - ratings.length };
}

/** Columns of ratings below a row of headers. */
function columnsBelow(
  rows: readonly (readonly unknown[])[],
  headerRow: number,
  least = MOSTLY,
): readonly RatingColumn[] {
  const table = rows.slice(headerRow);
  const isHeader = (cell: unknown): boolean => typeof cell === 'string' && ratingOf(cell) === undefined;
  return (table[0] ?? []).flatMap((cell, index) => (isHeader(cell) ? (columnOf(table, index, least) ?? []) : []));
}

function headerRowOf(rows: readonly (readonly unknown[])[]): number {
  const top = rows.slice(0, LOOKED_AT);
  const found = top.slice(0, HEADER_ROWS).map((_, row) => columnsBelow(top, row).length);
  return found.indexOf(Math.max(0, ...found));
}

/**
 * Columns of a survey's sheet that hold ratings from 1 to 5. Its headers stand in the row below which there are most of them:
 * a title may stand above.
 */
export function ratingColumns(rows: readonly (readonly unknown[])[]): readonly RatingColumn[] {
  return columnsBelow(rows, headerRowOf(rows));
}

/** Headers of columns that hold too much else to be taken for ratings, though at least half of their cells are. */
export function unsureColumns(rows: readonly (readonly unknown[])[]): readonly string[] {
  const headerRow = headerRowOf(rows);
  const sure = new Set(columnsBelow(rows, headerRow).map(({ index }) => index));
  return columnsBelow(rows, headerRow, HALF).flatMap(({ index, header }) => (sure.has(index) ? [] : [header]));
}
