import { describe, expect, it } from 'vitest';
import { AppError } from '../core/appError';
import type { FileContext, Table } from '../core/table';
import { errorText } from '../i18n/errors';
import { functionResult } from './result';

const file = (lang: FileContext['lang']): FileContext => ({ lang, locale: '', zone: 'UTC', currency: '' });

/** A table of one column with the numbers 0, 1, 2 … */
const tableOf = (rows: number): Table => ({
  id: 'any',
  columns: [
    {
      id: 'n',
      type: 'count',
      header: { ru: 'Число', kk: 'Сан', en: 'Number' },
    },
  ],
  rows: Array.from({ length: rows }, (_, i) => [i]),
});

function refusal(rows: number, lang: FileContext['lang']): readonly [string, string] {
  try {
    functionResult(tableOf(rows), file(lang));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [error.code, errorText(error, file(lang), () => ({ kind: 'argument', argument: '', row: 0 }))];
  }
  throw new Error('nothing was refused');
}

describe('the result of a custom function', () => {
  it('of 60 000 rows passes whole, below its header', () => {
    const cells = functionResult(tableOf(60_000), file('kk'));
    expect(cells).toHaveLength(60_001);
    expect([cells[0], cells[1], cells[60_000]]).toEqual([['Сан'], [0], [59_999]]);
  });

  // Thousands stand apart by U+202F in ru, by a comma in en (style guide).
  it.each([
    [
      'ru',
      'Результат слишком велик для формулы: строк — 60\u202f001, предел — 60\u202f000. Постройте отчёт в боковой панели Rosta.',
    ],
    [
      'kk',
      'Нәтиже формула үшін тым үлкен: жол саны — 60\u202f001, шегі — 60\u202f000. Rosta бүйірлік панелінде есеп құрыңыз.',
    ],
    [
      'en',
      'The result is too large for a formula: 60,001 rows, the limit is 60,000. Build the report in the Rosta sidebar.',
    ],
  ] as const)('of 60 001 rows is refused in %s with the way to the report', (lang, message) => {
    expect(refusal(60_001, lang)).toEqual(['RESULT_TOO_LARGE', message]);
  });
});
