import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { ModelDefinition, SettingsRead, SettingsRow, SettingsTable } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { isTableTitle } from './tableTitle';

/** Rows of a settings sheet that are read; more is no table people fill by hand. */
export const MOST_ROWS = 500;
/** Under a table's title stand its hint and its headers. */
const ROWS_ABOVE = 3;

/** The rows from under a table's headers to the first blank one. */
function rowsOf(
  all: readonly (readonly unknown[])[],
  table: SettingsTable,
  tables: readonly SettingsTable[],
): SettingsRow[] | undefined {
  const top = all.findIndex(([first]) => isTableTitle(table, first));
  if (top < 0) return undefined;
  const below = all.slice(top + ROWS_ABOVE);
  const isEnd = (cells: readonly unknown[]): boolean =>
    cells.every(isBlank) || tables.some((other) => isTableTitle(other, cells[0]));
  const end = below.findIndex(isEnd);
  const width = table.headers.length;
  return below
    .slice(0, end < 0 ? below.length : end)
    .map((cells, i) => ({ cells: cells.slice(0, width), row: top + ROWS_ABOVE + i + 1 }));
}

/**
 * The settings sheet of a request as people left it; one remote call.
 * @returns `undefined` when none was chosen
 * @throws AppError SHEET_GONE, SETTINGS_BROKEN (`sheet`, `table`)
 */
export function readSettings(
  workbook: Workbook,
  { settings }: ModelDefinition,
  sheetId: number | null,
  { lang }: Pick<FileContext, 'lang'>,
): SettingsRead | undefined {
  if (settings === undefined || sheetId === null) return undefined;
  const sheet = workbook.sheets().find(({ id }) => id === sheetId);
  if (sheet === undefined) throw new AppError('SHEET_GONE');
  const all = workbook.readTop(sheetId, MOST_ROWS);
  const tables = settings.tables.map((table) => {
    const rows = rowsOf(all, table, settings.tables);
    if (rows === undefined) throw new AppError('SETTINGS_BROKEN', { sheet: sheet.name, table: table.title[lang] });
    return [table.id, rows] as const;
  });
  return { sheet: sheet.name, tables: Object.fromEntries(tables) };
}
