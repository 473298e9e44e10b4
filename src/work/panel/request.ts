import { AppError } from '../../core/appError';
import { isLang } from '../../core/lang';
import type { PanelRequest } from '../../core/views';

/** Larger whole numbers name no sheet, row or column; ids of sheets have 31 bits. */
const MOST = 2_147_483_647;
/** A file has no more columns; a longer list of headers or settings comes from no panel of ours. */
const MOST_COLUMNS = 18_278;
/** A header is sent cut, a setting is a short text. */
const MOST_SHORT = 1000;
/** No cell holds a longer text. */
const MOST_TEXT = 50_000;

type Fields = Readonly<Record<string, unknown>>;

function isIndex(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST_SHORT;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(field: string): AppError {
  return new AppError('REQUEST_BROKEN', { field });
}

/**
 * Fields of an object that came from a client.
 * @throws AppError REQUEST_BROKEN
 */
export function fieldsOf(raw: unknown): Fields {
  if (!isFields(raw)) throw broken('request');
  return raw;
}

/**
 * A whole number from `min` up that came from a client.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function wholeOf(fields: Fields, field: string, min: number): number {
  const value = fields[field];
  if (!isIndex(value, min, MOST)) throw broken(field);
  return value;
}

/**
 * A text that came from a client, no longer than a cell holds.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function textOf(fields: Fields, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string' || value.length > MOST_TEXT) throw broken(field);
  return value;
}

/** Headers a client saw. @throws AppError REQUEST_BROKEN */
export function headersOf(raw: unknown): string[] {
  if (!Array.isArray(raw) || raw.length > MOST_COLUMNS) throw broken('headers');
  return raw.map((header: unknown) => {
    if (!isShort(header)) throw broken('headers');
    return header;
  });
}

/** Columns a client chose, by role. @throws AppError REQUEST_BROKEN */
export function columnsOf(raw: unknown): Record<string, number | null> {
  if (!isFields(raw)) throw broken('columns');
  const columns: Record<string, number | null> = {};
  for (const [role, index] of Object.entries(raw)) {
    if (index !== null && !isIndex(index, 0, MOST_COLUMNS)) throw broken('columns');
    columns[role] = index;
  }
  return columns;
}

function paramsOf(raw: unknown): Record<string, string | number | null> {
  if (!isFields(raw)) throw broken('params');
  const params: Record<string, string | number | null> = {};
  for (const [id, value] of Object.entries(raw)) {
    if (value !== null && !isShort(value) && typeof value !== 'number') throw broken('params');
    params[id] = value;
  }
  return params;
}

/**
 * Checks the shape of a panel's request; every global can be called by any client, so nothing is believed.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function panelRequestOf(raw: unknown): PanelRequest {
  const fields = fieldsOf(raw);
  const lang = fields['lang'];
  if (!isLang(lang)) throw broken('lang');
  return {
    model: textOf(fields, 'model'),
    lang,
    sheetId: wholeOf(fields, 'sheetId', 0),
    headerRow: wholeOf(fields, 'headerRow', 0),
    headers: headersOf(fields['headers']),
    columns: columnsOf(fields['columns']),
    params: paramsOf(fields['params']),
    settingsSheetId: fields['settingsSheetId'] === null ? null : wholeOf(fields, 'settingsSheetId', 0),
  };
}
