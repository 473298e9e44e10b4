import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../createAppsScript';

const CODE = `
  function SHOW() { return JSON.stringify(Array.from(arguments)); }
  function TABLE(n) { return Array.from({ length: n }, (_, i) => [i + 1, 'row']); }
  function LIST() { return [1, 2, 3]; }
  function TOTAL(rows) { return (Array.isArray(rows) ? rows.flat() : [rows]).reduce((sum, x) => sum + Number(x), 0); }
  function BLANKS(rows) { return rows.length; }
  function FAIL() { throw new Error('нет данных'); }
  function ODD() { return [[NaN, null], ['=1+1']]; }
  function write(text) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValues([[text]]); }`;

function open(locale = 'ru_RU') {
  const script = createAppsScript({
    bundle: { code: CODE, html: {}, manifest: {} },
    file: { name: 'Shop', locale, zone: 'Asia/Almaty' },
  });
  const id = script.control.activeSheetId();
  const texts = (row: number, column: number, rows = 1, columns = 1) =>
    script.control.cells(id, row, column, rows, columns).map((cells) => cells.map(({ text }) => text));
  const cell = (row: number, column: number) => script.control.cells(id, row, column, 1, 1)[0]?.[0];
  const type = (row: number, column: number, ...rows: string[][]) => script.control.type(id, row, column, rows);
  return { script, id, texts, cell, type };
}

describe('a formula’s arguments', () => {
  it('are literals in the file’s language', () => {
    const { type, cell } = open();
    type(0, 0, ['=show(1,5; "а ""б"""; TRUE; ; -2; "x")']);
    expect(cell(0, 0)?.text).toBe('[1.5,"а \\"б\\"",true,"",-2,"x"]');
    expect(cell(0, 0)?.formula).toBe('=show(1,5; "а ""б"""; TRUE; ; -2; "x")');
  });

  it('are divided by commas or semicolons where the point is the decimal sign', () => {
    const { type, texts } = open('en_US');
    type(0, 0, ['=SHOW(1.5, 2; "x",)']);
    expect(texts(0, 0)).toEqual([['[1.5,2,"x",""]']]);
  });

  it('are values for cells and tables for ranges', () => {
    const { type, texts } = open();
    type(0, 0, ['1', '2'], ['3', ''], ['=SHOW(A1; $A$1:B2; A2:A2)']);
    expect(texts(2, 0)).toEqual([['[1,[[1,2],[3,""]],[[3]]]']]);
  });

  it('reach to the end of the sheet when left open', () => {
    const { type, texts } = open();
    type(0, 1, ['=BLANKS(A2:A)', '=BLANKS(A:A)']);
    expect(texts(0, 1, 1, 2)).toEqual([['999', '1000']]);
  });

  it('may lie on other sheets, whose renaming they follow', () => {
    const { script, id, type, texts, cell } = open();
    const other = script.control.addSheet('My sheet');
    script.control.type(other, 0, 0, [['2'], ['3']]);
    type(0, 1, ["=TOTAL('My sheet'!A1:A2)"]);
    expect(texts(0, 1)).toEqual([['5']]);
    script.control.renameSheet(other, 'Заказы');
    expect(cell(0, 1)?.formula).toBe('=TOTAL(Заказы!A1:A2)');
    script.control.type(other, 0, 0, [['10']]);
    expect(texts(0, 1)).toEqual([['13']]);
    script.control.deleteSheet(other);
    expect(texts(0, 1)).toEqual([['#REF!']]);
    expect(script.control.activeSheetId()).toBe(id);
  });
});

describe('a formula’s result', () => {
  it('spills over empty cells', () => {
    const { type, texts } = open();
    type(0, 0, ['=TABLE(2)']);
    expect(texts(0, 0, 3, 2)).toEqual([
      ['1', 'row'],
      ['2', 'row'],
      ['', ''],
    ]);
  });

  it('runs downwards when it is a list', () => {
    const { type, texts } = open();
    type(0, 0, ['=LIST()']);
    expect(texts(0, 0, 3)).toEqual([['1'], ['2'], ['3']]);
  });

  it('gives way to what stands in its way and comes back after', () => {
    const { type, texts, cell } = open();
    type(1, 1, ['мое']);
    type(0, 0, ['=TABLE(3)']);
    expect(cell(0, 0)).toMatchObject({
      text: '#REF!',
      kind: 'error',
      note: 'Array result was not expanded because it would overwrite data in B2.',
    });
    expect(texts(1, 0, 1, 2)).toEqual([['', 'мое']]);
    type(1, 1, ['']);
    expect(texts(0, 0, 3, 2)).toEqual([
      ['1', 'row'],
      ['2', 'row'],
      ['3', 'row'],
    ]);
    type(2, 0, ['x']);
    expect(texts(0, 0, 3, 2)).toEqual([
      ['#REF!', ''],
      ['', ''],
      ['x', ''],
    ]);
  });

  it('shrinks and goes with its formula', () => {
    const { type, texts } = open();
    type(0, 3, ['3']);
    type(0, 0, ['=TABLE(D1)']);
    type(0, 3, ['1']);
    expect(texts(0, 0, 3)).toEqual([['1'], [''], ['']]);
    type(0, 0, ['']);
    expect(texts(0, 0, 1, 2)).toEqual([['', '']]);
  });

  it('is never read as typed', () => {
    const { type, texts } = open();
    type(0, 0, ['=ODD()']);
    expect(texts(0, 0, 2, 2)).toEqual([
      ['#NUM!', ''],
      ['=1+1', ''],
    ]);
  });

  it('is an error with the thrown message as its note', () => {
    const { type, cell } = open();
    type(0, 0, ['=FAIL()', '=SUM(A1)', '=1+', '=SHOW(A1; A1:B1)', '=SHOW(Нет!A1)', '=SHOW(FAIL())', '=A1']);
    expect(cell(0, 0)).toMatchObject({ text: '#ERROR!', note: 'нет данных' });
    expect(cell(0, 1)?.text).toBe('#NAME?');
    expect(cell(0, 2)).toMatchObject({ text: '#ERROR!', note: 'Formula parse error.' });
    expect(cell(0, 3)?.text).toBe('["#ERROR!",[["#ERROR!","#NAME?"]]]');
    expect(cell(0, 4)).toMatchObject({ text: '#REF!', note: "Unresolved sheet name 'Нет'." });
    expect(cell(0, 5)?.text).toBe('#ERROR!');
    expect(cell(0, 6)?.text).toBe('#ERROR!');
  });
});

describe('recalculation', () => {
  it('follows the cells referred to, in chains', () => {
    const { type, texts } = open();
    type(0, 0, ['1', '=TOTAL(A1:A3)', '=TOTAL(B1)', '=B1']);
    type(2, 0, ['5']);
    expect(texts(0, 1, 1, 3)).toEqual([['6', '6', '6']]);
  });

  it('calls nothing when other cells change', () => {
    const { script, type } = open();
    type(0, 1, ['=TOTAL(A1:A3)']);
    const before = script.executions().length;
    type(5, 5, ['5']);
    expect(script.executions().length).toBe(before);
    type(0, 0, ['5']);
    expect(script.executions().length).toBe(before + 1);
  });

  it('ends where formulas run in a circle', () => {
    const { type, cell } = open();
    type(0, 0, ['=TOTAL(B1)', '=TOTAL(A1)', '=TOTAL(C1:C2)']);
    expect([cell(0, 0)?.text, cell(0, 1)?.text, cell(0, 2)?.text]).toEqual(['#REF!', '#REF!', '#REF!']);
  });

  it('comes after a script that writes a formula', () => {
    const { script, texts } = open();
    script.run('write', ['=TOTAL(B1:B2)']);
    expect(texts(0, 0)).toEqual([['0']]);
  });
});
