import { areaA1 } from '../../core/a1';
import { AppError, type ErrorDefinition } from '../../core/appError';
import { isBlank } from '../../core/cell';
import type { SettingsRead, SettingsRow } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import { SEGMENT_ACTIONS, SEGMENT_WORDS } from '../../facts/segmentWords';
import { RFM_ERRORS } from './errors';
import { type SegmentPlan, STANDARD_PLAN } from './segments';

/** R from the best down, as the grid's rows are named. */
const R_SCORES = [5, 4, 3, 2, 1];
const FM_SCORES = [1, 2, 3, 4, 5];

/** Where a settings table holds what cannot be used. */
export function cellError(what: ErrorDefinition, sheet: string, row: SettingsRow, column: number): AppError {
  const cell = areaA1({ row: row.row - 1, column, rows: 1, columns: 1 });
  return new AppError(what, { sheet, cell, value: String(row.cells[column] ?? ''), settingsRow: row.row });
}

/** Our code for a segment's name in any language, or the person's own word. */
function codeOf(cell: unknown): string {
  const word = String(cell).trim();
  const isNamed = ([, words]: (typeof WORDS)[number]): boolean =>
    LANGS.some((lang) => words[lang].toLowerCase() === word.toLowerCase());
  return WORDS.find(isNamed)?.[0] ?? word;
}

const WORDS = Object.entries(SEGMENT_WORDS);

/** An action is a person's own when it is none of our advice for the segment, in any language. */
function isOwn(code: string, action: string): boolean {
  const usual = SEGMENT_ACTIONS[code];
  return usual === undefined || LANGS.every((lang) => usual[lang] !== action);
}

function gridRow(settings: SettingsRead, r: number, names: readonly string[]): readonly string[] {
  const rows = settings.tables['grid'] ?? [];
  const row = rows.find(({ cells }) => /\d+/.exec(String(cells[0]))?.[0] === String(r));
  if (row === undefined) throw new AppError(RFM_ERRORS.GRID_ROW_MISSING, { sheet: settings.sheet, row: `R ${r}` });
  return FM_SCORES.map((column) => {
    const cell = row.cells[column];
    if (isBlank(cell)) throw cellError(RFM_ERRORS.SEGMENT_BLANK, settings.sheet, row, column);
    if (!names.includes(codeOf(cell))) throw cellError(RFM_ERRORS.SEGMENT_UNKNOWN, settings.sheet, row, column);
    return codeOf(cell);
  });
}

/**
 * The segments a person wrote on the settings sheet; without one the usual ones.
 * @throws AppError SEGMENT_BLANK, SEGMENT_UNKNOWN for a grid cell that names no segment of the table; GRID_ROW_MISSING
 */
export function planOf(settings: SettingsRead | undefined): SegmentPlan {
  if (settings === undefined) return STANDARD_PLAN;
  const listed = (settings.tables['segments'] ?? []).flatMap(({ cells }) =>
    isBlank(cells[0]) ? [] : [{ code: codeOf(cells[0]), action: String(cells[1] ?? '').trim() }],
  );
  const names = [...new Set(listed.map(({ code }) => code))];
  const own = listed.filter(({ code, action }) => isOwn(code, action));
  return {
    names,
    grid: R_SCORES.map((r) => gridRow(settings, r, names)),
    actions: Object.fromEntries(own.map(({ code, action }) => [code, action])),
  };
}
