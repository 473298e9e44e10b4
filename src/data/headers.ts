import { isBlank, isDate } from '../core/cell';
import type { CivilDay } from '../core/civilDate';
import type { InputColumn } from '../core/defineModel';
import { LANGS, type Lang } from '../core/lang';
import type { FileContext } from '../core/table';
import { dayReader } from './dayReader';
import { parseNumber } from './parseNumber';

/** How cells of this file are read; made once, since a reader of dates is dear to make. */
interface Reading {
  readonly dayOf: (cell: unknown) => CivilDay | undefined;
  readonly locale: string;
}

/** Which column plays which role on a sheet. */
export interface Recognised {
  /** 1-based row of the headers; 0 when none was found. */
  readonly headerRow: number;
  /** 0-based column by role; `null` when no header fits. */
  readonly columns: Readonly<Record<string, number | null>>;
}

/** Exports often begin with a title and a period; headers further down are not looked for. */
const HEADER_ROWS = 10;
/** Cells below a header that show what the column really holds. */
const SAMPLE_ROWS = 20;
/** An exact header beats a header that only contains the word; content decides between equals. */
const EXACT = 100;
const CONTAINS = 40;
const CONTENT = 30;

/** The headers by which a column is recognised in a language, the surest first. */
export function headersOf({ synonyms }: Pick<InputColumn, 'synonyms'>, lang: Lang): readonly string[] {
  return synonyms[lang].split(', ');
}

/** Whether a word of a header begins as one that means another thing than the column. */
function isUnlike(header: string, { unlike }: InputColumn): boolean {
  const isAt = (start: string): boolean => ` ${header}`.includes(` ${start}`);
  return unlike !== undefined && LANGS.some((lang) => unlike[lang].split(', ').some(isAt));
}

/** A header as it is compared: lower case, ё as е, without units after a comma or in brackets. */
export function normaliseHeader(header: unknown): string {
  return String(header)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[([].*$/, '')
    .replace(/,\s*[^,\s]{1,4}\.?\s*$/, '')
    .replace(/[\s_\u00a0]+/g, ' ')
    .trim();
}

const hasWord = (header: string, word: string): boolean => ` ${header} `.includes(` ${word} `);

/**
 * How well a header names a role: exactly, the earlier the synonym the surer; or by containing a synonym, the more of
 * the header it covers the surer. A word that means something else (discount, tax) rules the header out.
 */
function nameScore(header: string, column: InputColumn): number {
  if (isUnlike(header, column)) return 0;
  let best = 0;
  for (const lang of LANGS) {
    headersOf(column, lang).forEach((synonym, position) => {
      const word = normaliseHeader(synonym);
      if (header === word) best = Math.max(best, EXACT - position);
      else if (hasWord(header, word)) best = Math.max(best, (CONTAINS * word.length) / header.length);
    });
  }
  return best;
}

/** Whether a cell could stand in a column of this type; a date is what the reader of dates takes for one. */
function fits(value: unknown, type: InputColumn['type'], reading: Reading): boolean {
  if (type === 'date') return reading.dayOf(value) !== undefined;
  if (type === 'number') {
    return typeof value === 'number' || (typeof value === 'string' && parseNumber(value, reading.locale) !== undefined);
  }
  return !isDate(value);
}

/** Points for the content below a header: against the role when most cells do not fit. */
function contentScore(cells: readonly unknown[], type: InputColumn['type'], reading: Reading): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return 0;
  const share = filled.filter((cell) => fits(cell, type, reading)).length / filled.length;
  return share >= 0.6 ? CONTENT : -EXACT;
}

interface Match {
  readonly role: string;
  readonly index: number;
  readonly score: number;
}

function matchesOfRow(
  rows: readonly (readonly unknown[])[],
  row: number,
  columns: readonly InputColumn[],
  reading: Reading,
): Match[] {
  const below = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  const found: Match[] = [];
  (rows[row] ?? []).forEach((header, index) => {
    if (typeof header !== 'string' || isBlank(header)) return;
    const name = normaliseHeader(header);
    for (const column of columns) {
      const byName = nameScore(name, column);
      if (byName === 0) continue;
      const score =
        byName +
        contentScore(
          below.map((cells) => cells[index]),
          column.type,
          reading,
        );
      if (score > 0) found.push({ role: column.role, index, score });
    }
  });
  return found.sort((a, b) => b.score - a.score || a.index - b.index);
}

/** Whether a role's best match is as good as its second best: then only a person can tell. */
function isTied(matches: readonly Match[], role: string): boolean {
  const [first, second] = matches.filter((match) => match.role === role);
  return first !== undefined && second !== undefined && first.score === second.score;
}

/** Best pairs first; a column plays one role and a role has one column. */
function assign(matches: readonly Match[]): { columns: Map<string, number>; score: number } {
  const columns = new Map<string, number>();
  const used = new Set<number>();
  let score = 0;
  for (const match of matches) {
    if (columns.has(match.role) || used.has(match.index) || isTied(matches, match.role)) continue;
    columns.set(match.role, match.index);
    used.add(match.index);
    score += match.score;
  }
  return { columns, score };
}

/** Whether all that stands in a row is words: a date or a number makes it a row of data. */
function isWordsOnly(cells: readonly unknown[], reading: Reading): boolean {
  return cells.every(
    (cell) =>
      isBlank(cell) ||
      (typeof cell === 'string' &&
        reading.dayOf(cell) === undefined &&
        parseNumber(cell, reading.locale) === undefined),
  );
}

/** Whether the first row holds words only while numbers or dates stand below: headers, just none we know. */
function startsWithHeaders(rows: readonly (readonly unknown[])[]): boolean {
  const [first = [], ...below] = rows;
  const filled = first.filter((cell) => !isBlank(cell));
  const isWords = filled.length > 0 && filled.every((cell) => typeof cell === 'string');
  return (
    isWords && below.slice(0, SAMPLE_ROWS).some((row) => row.some((cell) => typeof cell === 'number' || isDate(cell)))
  );
}

/**
 * Recognises the columns of a sheet by headers in any of the languages and by what stands below them.
 * @param rows the sheet's first rows, from its top
 * @param columns what is looked for
 * @param file its locale and zone, for typed dates and numbers
 * @param headerRow 1-based row of the headers when a person said which; else it is looked for
 */
export function recogniseColumns(
  rows: readonly (readonly unknown[])[],
  columns: readonly InputColumn[],
  file: Pick<FileContext, 'locale' | 'zone'>,
  headerRow?: number,
): Recognised {
  const reading: Reading = { dayOf: dayReader(file), locale: file.locale };
  const places =
    headerRow === undefined
      ? rows.slice(0, HEADER_ROWS).flatMap((cells, row) => (isWordsOnly(cells, reading) ? [row] : []))
      : [headerRow - 1];
  let best = { columns: new Map<string, number>(), score: 0 };
  let found = headerRow ?? (startsWithHeaders(rows) ? 1 : 0);
  for (const row of places) {
    const assigned = assign(matchesOfRow(rows, row, columns, reading));
    if (assigned.score > best.score) {
      best = assigned;
      found = row + 1;
    }
  }
  return {
    headerRow: found,
    columns: Object.fromEntries(columns.map(({ role }) => [role, best.columns.get(role) ?? null])),
  };
}
