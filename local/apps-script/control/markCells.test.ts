import { expect, test } from 'vitest';
import type { AppsScript } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const SCRIPT = `
  function make() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    const range = sheet.getRange('B2:C3');
    const rule = (hint) => SpreadsheetApp.newDataValidation()
      .requireValueInList(['1', '3', '9'], false).setAllowInvalid(false).setHelpText(hint).build();
    range.setDataValidations([[rule('b2'), rule('c2')], [rule('b3'), rule('c3')]]);
    const colour = (mark, background) => SpreadsheetApp.newConditionalFormatRule()
      .whenNumberEqualTo(mark).setBackground(background).setRanges([range]).build();
    sheet.setConditionalFormatRules([colour(9, '#00ff00'), colour(3, '#ffff00')]);
    sheet.setFrozenColumns(1);
  }`;

function made(): AppsScript {
  const bundle = {
    code: SCRIPT,
    html: {},
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
  };
  const script = createAppsScript({ bundle, file: { name: 'Shop', locale: 'en_US', zone: 'UTC' } });
  expect(script.run('make', []).error).toBeUndefined();
  return script;
}

test('a number that is not listed is refused with the hint of its cell', () => {
  const { control } = made();
  expect(() => control.type(0, 1, 2, [['5']])).toThrow(/cell C2 violates.*c2/);
  expect(() => control.type(0, 2, 1, [['many']])).toThrow(/b3/);
  control.type(0, 1, 1, [['9', '3']]);
  expect(control.values(0)[1]).toEqual(['', 9, 3]);
});

test('the grid shows the colour of the number that stands in a cell', () => {
  const { control } = made();
  control.type(0, 1, 1, [['9', '1'], ['3']]);
  control.type(0, 5, 1, [['9']]);
  expect(control.cells(0, 1, 1, 2, 2).map((row) => row.map(({ background }) => background))).toEqual([
    ['#00ff00', undefined],
    ['#ffff00', undefined],
  ]);
  expect(control.cells(0, 5, 1, 1, 1)[0]?.[0]?.background).toBeUndefined();
});

test('colours and hints go along with rows people insert, and are kept with the file', () => {
  const { control } = made();
  control.type(0, 1, 1, [['9']]);
  control.insertRows(0, 0, 1);
  expect(control.cells(0, 2, 1, 1, 1)[0]?.[0]?.background).toBe('#00ff00');
  const bundle = { code: SCRIPT, html: {}, manifest: {} };
  const again = createAppsScript({ bundle, state: control.save() });
  expect(again.control.cells(0, 2, 1, 1, 1)[0]?.[0]?.background).toBe('#00ff00');
  expect(() => again.control.type(0, 2, 1, [['2']])).toThrow(/b2/);
});
