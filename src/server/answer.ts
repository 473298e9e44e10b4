import type { Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { Lang } from '../core/lang';
import type { FileContext } from '../core/table';
import type { ErrorView, PanelRequest } from '../core/views';
import { errorText } from '../i18n/errors';
import { SHOW_CELL, SHOW_ROWS, SHOW_SHEET } from '../i18n/remedies';
import { offenceRow, sheetLocate } from '../work/panel/compute';
import { NOWHERE } from './nowhere';

/** What an error needs to name its cells: the request that was being served, and its sheet's name. */
export interface Served {
  readonly request: PanelRequest;
  readonly sheetName: string;
}

/** Any exception as one of ours; a foreign one is our own mistake and says so. */
function appErrorOf(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  return new AppError('INTERNAL', { detail: cause instanceof Error ? cause.message : String(cause) });
}

/** Errors that a look at the headers of the chosen sheet explains. */
const OF_COLUMNS: readonly string[] = ['COLUMN_NOT_FOUND', 'COLUMN_TWICE', 'COLUMNS_GONE', 'NO_DATA'];

/** A button to the cell of a fact's sheet that an error names; `null` where it names none. */
function cellRemedy({ values }: AppError, lang: Lang): ErrorView['remedy'] {
  const { cellSheet, cellRow } = values;
  if (typeof cellSheet !== 'number' || typeof cellRow !== 'number') return null;
  const label = typeof values['cell'] === 'string' ? SHOW_CELL : SHOW_SHEET;
  return { label: label[lang], sheetId: cellSheet, row: cellRow };
}

/** A button to what the error speaks of: a cell of the settings, the rows at fault, or the sheet. */
function remedyOf(error: AppError, { request }: Served, lang: Lang): ErrorView['remedy'] {
  const { sheetId, settingsSheetId, headerRow } = request;
  const { settingsRow } = error.values;
  if (typeof settingsRow === 'number' && settingsSheetId !== null) {
    return { label: SHOW_CELL[lang], sheetId: settingsSheetId, row: settingsRow };
  }
  if (error.code === 'SETTINGS_BROKEN' && settingsSheetId !== null) {
    return { label: SHOW_SHEET[lang], sheetId: settingsSheetId, row: 1 };
  }
  const first = error.offences[0];
  if (first !== undefined) return { label: SHOW_ROWS[lang], sheetId, row: offenceRow(request, first.row) };
  if (!OF_COLUMNS.includes(error.code)) return null;
  return { label: SHOW_SHEET[lang], sheetId, row: Math.max(1, headerRow) };
}

/** An error as a screen shows it, with a button to what it speaks of where the sheet is known. */
export function errorView(cause: unknown, file: FileContext, served?: Served): ErrorView {
  const error = appErrorOf(cause);
  const locate = served === undefined ? NOWHERE : sheetLocate(served.request, served.sheetName);
  return {
    code: error.code,
    message: errorText(error, file, locate),
    remedy: cellRemedy(error, file.lang) ?? (served === undefined ? null : remedyOf(error, served, file.lang)),
  };
}

/** A good answer. */
export function good<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
