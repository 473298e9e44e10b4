import { AppError } from '../../core/appError';
import type { MarkChange } from '../../core/qfdViews';
import { fieldsOf, textOf, wholeOf } from '../panel/request';
import type { MatrixRequest } from './makeMatrix';
import type { SurveyRequest } from './takeSurvey';

type Fields = ReturnType<typeof fieldsOf>;

/** A file has no more columns, the library no more touchpoints, a matrix no more cells that are changed at once. */
const MOST_COLUMNS = 18_278;
const MOST_CODES = 1000;
const MOST_CHANGES = 2000;
/** Longer texts are no codes and no names of people. */
const MOST_SHORT = 100;
/** With a longer name of a rater the name of a sheet would be longer than Google takes. */
const MOST_NAME = 60;
/** No mark of a scale is larger. */
const MOST_MARK = 9;

function broken(field: string): AppError {
  return new AppError('REQUEST_BROKEN', { field });
}

function listOf(fields: Fields, field: string, most: number): readonly unknown[] {
  const list = fields[field];
  if (!Array.isArray(list) || list.length === 0 || list.length > most) throw broken(field);
  return list;
}

function shortOf(fields: Fields, field: string): string {
  const text = textOf(fields, field);
  if (text.length > MOST_SHORT) throw broken(field);
  return text;
}

/** A sheet that a client named, or `null` for none. @throws AppError REQUEST_BROKEN */
export function sheetIdOf(raw: unknown): number | null {
  const fields = fieldsOf(raw);
  return fields['sheetId'] === null ? null : wholeOf(fields, 'sheetId', 0);
}

/** Columns of a survey that a client chose, one at least. @throws AppError REQUEST_BROKEN */
export function surveyRequestOf(raw: unknown): SurveyRequest {
  const fields = fieldsOf(raw);
  const columns = listOf(fields, 'columns', MOST_COLUMNS).map((index) => wholeOf({ columns: index }, 'columns', 0));
  return { sheetId: wholeOf(fields, 'sheetId', 0), columns };
}

/** Codes of the library that a client chose, one at least. @throws AppError REQUEST_BROKEN */
export function codesOf(raw: unknown): readonly string[] {
  return listOf(fieldsOf(raw), 'codes', MOST_CODES).map((code) => shortOf({ codes: code }, 'codes'));
}

/** A request for a matrix; blanks around the rater's name are dropped. @throws AppError REQUEST_BROKEN */
export function matrixRequestOf(raw: unknown): MatrixRequest {
  const fields = fieldsOf(raw);
  const { scale } = fields;
  if (scale !== 'seed' && scale !== 'classic') throw broken('scale');
  const rater = shortOf(fields, 'rater').replace(/\s+/g, ' ').trim();
  if (rater.length > MOST_NAME) throw broken('rater');
  return { rater, scale, sheetId: sheetIdOf(raw) };
}

/** What stood in a cell when a walk began: a number, a text, or nothing. */
function wasOf(fields: Fields): MarkChange['was'] {
  const { was } = fields;
  if (was === null || (typeof was === 'number' && Number.isFinite(was))) return was;
  return textOf(fields, 'was');
}

function markOf(fields: Fields): MarkChange['mark'] {
  const mark = fields['mark'] === null ? null : wholeOf(fields, 'mark', 0);
  if (mark !== null && mark > MOST_MARK) throw broken('mark');
  return mark;
}

/** Changes of a walk through a matrix, one at least; whether marks are of the scale is looked at later. @throws AppError REQUEST_BROKEN */
export function markChangesOf(raw: unknown): readonly MarkChange[] {
  return listOf(fieldsOf(raw), 'changes', MOST_CHANGES).map((change) => {
    const fields = fieldsOf(change);
    return {
      touchpoint: shortOf(fields, 'touchpoint'),
      factor: shortOf(fields, 'factor'),
      mark: markOf(fields),
      was: wasOf(fields),
    };
  });
}
