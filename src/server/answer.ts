import type { Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { FileContext } from '../core/table';
import type { ErrorView, PanelRequest } from '../core/views';
import { errorText } from '../i18n/errors';
import type { Locate } from '../i18n/places';
import { SHOW_CELL, SHOW_ROWS } from '../i18n/remedies';
import { offenceRow, sheetLocate } from '../work/panel/compute';

/** What an error needs to name its cells: the request that was being served, and its sheet's name. */
export interface Served {
  readonly request: PanelRequest;
  readonly sheetName: string;
}

const NOWHERE: Locate = ({ role, row }) => ({ kind: 'argument', argument: role, row: row + 1 });

/** Any exception as one of ours; a foreign one is our own mistake and says so. */
function appErrorOf(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  return new AppError('INTERNAL', { detail: cause instanceof Error ? cause.message : String(cause) });
}

/** An error as a screen shows it, with a button to the first cell at fault where the sheet is known. */
export function errorView(cause: unknown, file: FileContext, served?: Served): ErrorView {
  const error = appErrorOf(cause);
  const locate = served === undefined ? NOWHERE : sheetLocate(served.request, served.sheetName);
  const first = error.offences[0];
  const { settingsRow } = error.values;
  const settingsSheetId = served?.request.settingsSheetId ?? null;
  if (typeof settingsRow === 'number' && settingsSheetId !== null) {
    const remedy = { label: SHOW_CELL[file.lang], sheetId: settingsSheetId, row: settingsRow };
    return { code: error.code, message: errorText(error, file, locate), remedy };
  }
  return {
    code: error.code,
    message: errorText(error, file, locate),
    remedy:
      first === undefined || served === undefined
        ? null
        : {
            label: SHOW_ROWS[file.lang],
            sheetId: served.request.sheetId,
            row: offenceRow(served.request, first.row),
          },
  };
}

/** A good answer. */
export function good<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
