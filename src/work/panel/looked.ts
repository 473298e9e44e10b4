import { columnLetter } from '../../core/a1';
import { type Cell, isBlank, isDate } from '../../core/cell';
import type { InputColumn } from '../../core/defineModel';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelView } from '../../core/views';
import { type Recognised, recogniseColumns } from '../../data/headers';
import { zoneDays } from '../../data/zone';
import { formatDay } from '../../i18n/dates';
import { formatNumber } from '../../i18n/numbers';

/** Rows read to recognise the columns and to show samples. */
export const TOP_ROWS = 40;
/** More columns nobody finds in a list; the list travels to the sidebar, and the headers back with each request. */
export const MOST_COLUMNS = 300;
const SAMPLE_LENGTH = 24;
/** Beginning of a header that is remembered to notice a moved column. */
const HEADER_LENGTH = 60;

/** A sheet that was looked at: its first rows, and its columns as recognised. */
export interface Looked {
  readonly sheet: SheetInfo;
  readonly top: readonly (readonly Cell[])[];
  readonly recognised: Recognised;
}

function sampleText(value: Cell, file: FileContext): string {
  if (isDate(value)) return formatDay(zoneDays(file.zone).dayOf(value.getTime()), file.lang);
  // Whole numbers stay as they are: they may be numbers of orders.
  if (typeof value === 'number' && !Number.isInteger(value)) return formatNumber(value, file.lang, 2);
  const text = String(value);
  return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text;
}

/**
 * Looks at a sheet; one remote call, two or three for a small one.
 * @param columns what is looked for
 * @param headerRow 1-based row of the headers when a person said which
 * @throws AppError SHEET_GONE
 */
export function lookAt(
  workbook: Workbook,
  sheet: SheetInfo,
  columns: readonly InputColumn[],
  file: FileContext,
  headerRow?: number,
): Looked {
  const top = workbook.readTop(sheet.id, TOP_ROWS);
  return { sheet, top, recognised: recogniseColumns(top, columns, file, headerRow) };
}

/** How many columns a sheet has, as far as it was looked at. */
export const widthOf = (top: Looked['top']): number => top.reduce((most, row) => Math.max(most, row.length), 0);

/** Columns that may be chosen: the first ones, and those recognised wherever they stand. */
function offeredColumns({ top, recognised }: Looked): number[] {
  const first = Array.from({ length: Math.min(widthOf(top), MOST_COLUMNS) }, (_, index) => index);
  const beyond = Object.values(recognised.columns).flatMap((index) =>
    index === null || index < MOST_COLUMNS ? [] : [index],
  );
  return [...first, ...beyond.sort((a, b) => a - b)];
}

/** What the columns may be chosen from, each with its letter, header and a sample. */
export function sheetColumns(looked: Looked, file: FileContext): PanelView['sheetColumns'] {
  const { top, recognised } = looked;
  const header = recognised.headerRow === 0 ? [] : (top[recognised.headerRow - 1] ?? []);
  const below = top.slice(recognised.headerRow);
  return offeredColumns(looked)
    .map((index) => {
      const sample = below.find((row) => !isBlank(row[index]))?.[index];
      return {
        index,
        letter: columnLetter(index),
        header: sampleText(header[index] ?? '', file),
        sample: sample === undefined ? '' : sampleText(sample, file),
      };
    })
    .filter((column) => column.header !== '' || column.sample !== '');
}

/** Headers by column, to notice a moved one; blank where none can be chosen. */
export function sentHeaders(looked: Looked): string[] {
  const all = headerTexts(looked.top[looked.recognised.headerRow - 1] ?? []);
  const offered = new Set(offeredColumns(looked));
  return all.slice(0, Math.max(...offered, -1) + 1).map((header, index) => (offered.has(index) ? header : ''));
}

/** The texts of a header row. */
export function headerTexts(row: readonly unknown[]): string[] {
  return row.map((cell) => String(cell).trim().slice(0, HEADER_LENGTH));
}
