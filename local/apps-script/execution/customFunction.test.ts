import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../createAppsScript';

const SCRIPT = `
  function KIND(x) { return x instanceof Date ? 'date ' + x.toISOString() : typeof x + ' ' + x; }
  function WRITE() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1).setValues([[1]]); }
  function TELL() { SpreadsheetApp.getUi(); }
  function SPIN() { for (let i = 0; i < 126; i++) SpreadsheetApp.getActiveSpreadsheet().getSheets(); }`;

/** What a cell shows for a formula, with its note. */
function cellOf(formula: string, ...typed: readonly string[]): { readonly text: string; readonly note?: string } {
  const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: scopes } };
  const file = { name: 'Shop', locale: 'ru_RU', zone: 'Asia/Almaty' };
  const { control } = createAppsScript({ bundle, file }, { now: () => 0 });
  const sheet = control.activeSheetId();
  control.type(sheet, 0, 0, [[...typed], [formula]]);
  const cell = control.cells(sheet, 1, 0, 1, 1)[0]?.[0];
  return { text: cell?.text ?? '', ...(cell?.note === undefined ? {} : { note: cell.note }) };
}

// docs guides/sheets/custom-functions.md
describe('a custom function in a cell', () => {
  it.each([
    ['a share as a fraction', '10%', 'number 0.1'],
    // Almaty is UTC+5
    ['a date as a Date at the file’s midnight', '31.12.2026', 'date 2026-12-30T19:00:00.000Z'],
    ['an empty cell as an empty text', '', 'string '],
    ['a truth value', 'ИСТИНА', 'boolean true'],
    ['digits marked as text as text', "'007", 'string 007'],
  ])('is given %s', (_, typed, kind) => {
    expect(cellOf('=KIND(A1)', typed).text).toBe(kind);
  });

  it('cannot write or open anything', () => {
    expect(cellOf('=WRITE()')).toMatchObject({
      text: '#ERROR!',
      note: expect.stringMatching(/permission to call setValues/),
    });
    expect(cellOf('=TELL()').note).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  // 126 turns of two remote calls at 120 ms are more than 30 s
  it('has 30 seconds', () => {
    expect(cellOf('=SPIN()')).toEqual({ text: '#ERROR!', note: 'Exceeded maximum execution time (line 0).' });
  });
});
