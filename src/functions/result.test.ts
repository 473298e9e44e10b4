import { describe, expect, it } from 'vitest';
import { AppError } from '../core/appError';
import type { FileContext, Table } from '../core/table';
import { errorText } from '../i18n/errors';
import { functionResult } from './result';

const file = (lang: FileContext['lang']): FileContext => ({ lang, locale: '', zone: 'UTC', currency: '' });

/** A table of ten columns, each with the numbers 0, 1, 2 … */
const tableOf = (rows: number): Table => ({
  id: 'any',
  columns: Array.from({ length: 10 }, (_, i) => ({
    id: `n${i}`,
    type: 'count',
    header: { ru: 'Число', kk: 'Сан', en: 'Number' },
  })),
  rows: Array.from({ length: rows }, (_, i) => new Array<number>(10).fill(i)),
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
  // 400 000 cells are 40 000 rows of ten columns, one of them the header.
  it('of 400 000 cells passes whole, below its header', () => {
    const cells = functionResult(tableOf(39_999), file('kk'));
    expect(cells).toHaveLength(40_000);
    expect([cells[0]?.[0], cells[1]?.[9], cells[39_999]?.[9]]).toEqual(['Сан', 0, 39_998]);
  });

  // Thousands stand apart by U+202F in ru, by a comma in en (style guide).
  it.each([
    [
      'ru',
      'Результат слишком велик для формулы: строк — 40\u202f000, предел — 39\u202f999. Постройте отчёт в боковой панели Rosta.',
    ],
    [
      'kk',
      'Нәтиже формула үшін тым үлкен: жол саны — 40\u202f000, шегі — 39\u202f999. Rosta бүйірлік панелінде есеп құрыңыз.',
    ],
    [
      'en',
      'The result is too large for a formula: 40,000 rows, the limit is 39,999. Build the report in the Rosta sidebar.',
    ],
  ] as const)('of one row more is refused in %s with the way to the report', (lang, message) => {
    expect(refusal(40_000, lang)).toEqual(['RESULT_TOO_LARGE', message]);
  });
});
