import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const SCRIPT = `
  const file = () => SpreadsheetApp.getActiveSpreadsheet();
  function mark() {
    const sheet = file().getActiveSheet().addDeveloperMetadata('k', 'sheet');
    sheet.getRange('3:3').addDeveloperMetadata('k', 'row');
    sheet.getRange('B:B').addDeveloperMetadata('k', 'column');
  }
  function places() {
    return file().createDeveloperMetadataFinder().withKey('k').find().map((mark) => {
      const place = mark.getLocation();
      return [mark.getValue(), place.getRow() ? place.getRow().getRow() : 0, place.getColumn() ? place.getColumn().getColumn() : 0];
    });
  }
  function look() {
    const sheet = file().getActiveSheet();
    sheet.getRange('B2:B4').setBackgrounds([['#ff0000'], ['#ff0000'], ['#ff0000']]).setNotes([['one'], ['two'], ['three']]);
    sheet.getRangeList(['A1:A1000']).setNumberFormat('0.0');
    sheet.setColumnWidths(2, 1, 50);
    sheet.setFrozenRows(1);
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B4')).setPosition(6, 2, 0, 0).build());
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).setAllowInvalid(false).build();
    sheet.getRange('B2:B4').setDataValidation(rule);
  }
  function drop() { file().getActiveSheet().deleteRows(2, 1); }
  function hide(name) { file().getSheets().find((sheet) => sheet.getName() === name).hideSheet(); }
  function hiddenActive(name) { file().setActiveSheet(file().getSheets().find((sheet) => sheet.getName() === name)); }`;

const SCOPES = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
const BUNDLE = { code: SCRIPT, html: {}, manifest: { oauthScopes: SCOPES } };

function open(...functions: readonly string[]): AppsScript {
  const script = createAppsScript({ bundle: BUNDLE, file: { name: 'Shop', locale: 'en_US', zone: 'UTC' } });
  script.control.type(0, 0, 0, [
    ['n', 'yes', 'x'],
    ['3', 'yes', 'c'],
    ['1', 'no', 'a'],
    ['2', 'yes', 'b'],
  ]);
  for (const name of functions) expect(script.run(name, [])).toMatchObject({ ok: true });
  return script;
}

/** What the sheet shows in its first cells. */
function shown({ control }: AppsScript, column: number): readonly string[] {
  return control.cells(0, 0, column, 5, 1).map(([cell]) => cell?.text ?? '');
}

describe('rows and columns that people insert, delete, sort and move', () => {
  it('take marks along', () => {
    const script = open('mark');
    script.control.insertRows(0, 1, 2);
    script.control.insertColumns(0, 0, 1);
    expect(script.run('places', []).value).toEqual([
      ['sheet', 0, 0],
      ['row', 5, 0],
      ['column', 0, 3],
    ]);
    script.control.deleteRows(0, 4, 1);
    script.control.moveColumn(0, 2, 0);
    expect(script.run('places', []).value).toEqual([
      ['sheet', 0, 0],
      ['column', 0, 1],
    ]);
    script.control.deleteColumns(0, 0, 1);
    expect(script.control.marks()).toEqual([{ sheetId: 0, on: 'sheet', index: 0, key: 'k', value: 'sheet' }]);
  });

  it('leave the marks of rows where they were when they are sorted', () => {
    const script = open('mark');
    script.control.sortRows(0, 1, 0);
    expect(shown(script, 0)).toEqual(['n', '1', '2', '3', '']);
    expect(shown(script, 2)).toEqual(['x', 'a', 'b', 'c', '']);
    expect(script.run('places', []).value).toContainEqual(['row', 3, 0]);
  });

  it('take everything along that lies on cells', () => {
    const script = open('look');
    const { control } = script;
    control.nameRange('amounts', 0, { row: 1, column: 0, rows: 3, columns: 1 });
    control.insertRows(0, 2, 1);
    control.insertColumns(0, 0, 1);
    expect(control.cells(0, 1, 2, 4, 1).map(([cell]) => [cell?.background, cell?.note])).toEqual([
      ['#ff0000', 'one'],
      [undefined, undefined],
      ['#ff0000', 'two'],
      ['#ff0000', 'three'],
    ]);
    expect([1, 2, 3].map((row) => control.format(0, row, 1))).toEqual(['0.0', '0.0', '0.0']);
    expect([1, 2, 5].map((row) => control.validation(0, row, 2)?.values)).toEqual([
      ['yes', 'no'],
      ['yes', 'no'],
      undefined,
    ]);
    const [view] = control.sheets();
    expect(view?.widths).toEqual({ 2: 50 });
    expect(view?.charts).toMatchObject([{ row: 7, column: 3, ranges: ['B1:C5'] }]);
    expect(control.names()).toMatchObject([{ area: { row: 1, column: 1, rows: 4, columns: 1 } }]);
    expect([view?.rows, view?.columns]).toEqual([1001, 27]);
  });

  it('go the same way when a script deletes them', () => {
    const script = open('mark', 'drop');
    expect(shown(script, 0)).toEqual(['n', '1', '2', '', '']);
    expect(script.run('places', []).value).toContainEqual(['row', 2, 0]);
  });

  it('grow and shrink what is frozen', () => {
    const { control } = open('look');
    control.insertRows(0, 0, 1);
    expect(control.sheets()[0]?.frozenRows).toBe(2);
    control.deleteRows(0, 1, 1);
    expect(control.sheets()[0]?.frozenRows).toBe(1);
  });

  it('are not moved where formulas would have to follow', () => {
    const { control } = open();
    const other = control.addSheet('Other');
    control.type(other, 0, 0, [['=Sheet1!A1']]);
    expect(() => control.deleteRows(0, 1, 1)).toThrow('not implemented locally');
    expect(() => control.deleteRows(other, 1, 1)).toThrow('not implemented locally');
  });
});

describe('hidden sheets', () => {
  it('are hidden by people and scripts, but never all of them', () => {
    const script = open();
    const { control } = script;
    const made = control.addSheet('Journal');
    expect(script.run('hide', ['Journal'])).toMatchObject({ ok: true });
    expect(control.sheets().map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(control.activeSheetId()).toBe(0);
    expect(script.run('hide', ['Sheet1']).error).toBe("You can't hide all the sheets in a document.");
    expect(() => control.deleteSheet(0)).toThrow("You can't remove all the visible sheets in a document.");
    control.unhide(made);
    control.hide(0);
    expect(control.activeSheetId()).toBe(made);
  });

  it('are not made active by a script, since nobody here knows what Google does then', () => {
    const script = open();
    script.control.hide(script.control.addSheet('Journal'));
    expect(script.run('hiddenActive', ['Journal']).error).toContain('not implemented locally');
  });
});

describe('what may be typed', () => {
  it('is all that people can type', () => {
    const { control } = open('look');
    expect(() => control.type(0, 1, 1, [['maybe']])).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
    control.type(0, 1, 1, [['no']]);
    control.type(0, 5, 1, [['maybe']]);
    expect(control.values(0)[1]?.[1]).toBe('no');
  });
});

describe('a file that was kept', () => {
  it('comes back with everything', () => {
    const script = open('mark', 'look');
    script.control.hide(script.control.addSheet('Journal'));
    const again = createAppsScript({ bundle: BUNDLE, state: JSON.parse(JSON.stringify(script.control.save())) });
    expect(again.control.sheets()).toEqual(script.control.sheets());
    expect(again.control.marks()).toEqual(script.control.marks());
    expect(again.control.validation(0, 1, 1)).toEqual({ values: ['yes', 'no'], hasDropdown: true, isStrict: true });
  });

  it('comes back from the time before rows had marks', () => {
    const { version, data } = JSON.parse(JSON.stringify(open('mark').control.save()));
    for (const sheet of data.sheets) {
      delete sheet.hidden;
      delete sheet.validations;
      sheet.metadata = [{ key: 'model', value: 'rfm' }];
    }
    for (const field of ['people', 'triggers', 'triggersMade']) delete data[field];
    const again = createAppsScript({ bundle: BUNDLE, state: { version, data } });
    expect(again.control.metadata(0)).toEqual({ model: 'rfm' });
    expect(again.control.sheets()[0]?.hidden).toBe(false);
  });
});
