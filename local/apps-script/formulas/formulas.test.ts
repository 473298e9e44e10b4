import { describe, expect, it } from 'vitest';
import { openSheet as open } from './testSheet';

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
    expect(cell(0, 1)).toMatchObject({ text: '#ERROR!', note: 'нет данных' });
    expect(cell(0, 2)).toMatchObject({ text: '#ERROR!', note: 'Formula parse error.' });
    expect(cell(0, 3)?.text).toBe('["#ERROR!",[["#ERROR!","#ERROR!"]]]');
    expect(cell(0, 4)).toMatchObject({ text: '#REF!', note: "Unresolved sheet name 'Нет'." });
    expect(cell(0, 5)).toMatchObject({ text: '#ERROR!', note: 'нет данных' });
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

  it('calls each function once, after all that it takes', () => {
    const { script, type, texts } = open();
    type(0, 0, ['1', '=TOTAL(A1)', '=TOTAL(A1:B1)', '=TOTAL(A1:C1)']);
    const before = script.executions().length;
    type(0, 0, ['2']);
    // 2 → 2, 2 + 2 = 4, 2 + 2 + 4 = 8.
    expect(texts(0, 0, 1, 4)).toEqual([['2', '2', '4', '8']]);
    expect(script.executions().length).toBe(before + 3);
  });

  it('follows results that grow over what a formula refers to', () => {
    const { type, texts } = open();
    type(0, 0, ['2', '', '=SUM(B2:B)']);
    type(1, 1, ['=TABLE(A1)']);
    expect(texts(0, 2)).toEqual([['3']]);
    type(0, 0, ['4']);
    expect(texts(0, 2)).toEqual([['10']]);
  });

  it('follows open ranges into rows that are added', () => {
    const { type, texts } = open();
    type(0, 0, ['=SUM(B2:B)', '']);
    type(1500, 1, ['7']);
    expect(texts(0, 0)).toEqual([['7']]);
  });

  it('ends where formulas run in a circle', () => {
    const { type, cell } = open();
    type(0, 0, ['=TOTAL(B1)', '=TOTAL(A1)', '=TOTAL(C1:C2)']);
    expect([cell(0, 0)?.text, cell(0, 1)?.text, cell(0, 2)?.text]).toEqual(['#REF!', '#REF!', '#REF!']);
    expect(cell(0, 0)?.note).toBe('Circular dependency detected.');
    type(0, 1, ['5']);
    expect([cell(0, 0)?.text, cell(0, 2)?.text]).toEqual(['5', '#REF!']);
  });

  it('keeps a circle to itself: what only takes its result may catch the error', () => {
    const { type, texts } = open();
    type(0, 0, ['=B1', '=A1', '=IFERROR(A1; "круг")']);
    expect(texts(0, 0, 1, 3)).toEqual([['#REF!', '#REF!', 'круг']]);
  });

  it('ends where a result spills into what its own formula refers to', () => {
    const { type, cell } = open();
    type(0, 0, ['3']);
    type(0, 1, ['=TABLE(A1+COUNTA(B3:B))']);
    expect(cell(0, 1)).toMatchObject({ text: '#REF!', note: 'Circular dependency detected.' });
  });

  it('comes after a script that writes a formula', () => {
    const { script, texts } = open();
    script.run('write', ['=TOTAL(B1:B2)']);
    expect(texts(0, 0)).toEqual([['0']]);
  });
});
