import { describe, expect, it } from 'vitest';
import { orders } from './testOrders';
import { openSheet } from './testSheet';

describe('a function of numbers', () => {
  const { result } = orders();
  it.each([
    // 10 + 20 + 30 = 60, the text passed over; 60 / 3 = 20.
    ['=SUM(C1:C4)', '60'],
    ['=SUM(C:C)', '60'],
    ['=SUM(2:2)', '46048'],
    ['=SUM(C1:C2, 5, TRUE, "1")', '37'],
    ['=AVERAGE(C1:C4)', '20'],
    ['=AVERAGE(E1:E4)', '#DIV/0!'],
    ['=MIN(C1:C4)', '10'],
    ['=MAX(C1:C4, 99)', '99'],
    ['=MAX(E1:E4)', '0'],
    ['=MAX(A1:A4)', '2/7/2026'],
    ['=MEDIAN(C1:C4)', '20'],
    ['=MEDIAN(4, 1, 3, 2)', '2.5'],
    ['=MEDIAN(E1)', '#NUM!'],
    ['=COUNT(A1:C4)', '6'],
    ['=COUNT("1", "x", TRUE, 1/0)', '2'],
    ['=COUNTA(A1:C4)', '10'],
    ['=COUNTA(1/0)', '1'],
    ['=ABS(-2)', '2'],
    // Halves away from zero; 1.005 is a little less in binary.
    ['=ROUND(99.44, 1)', '99.4'],
    ['=ROUND(1.005, 2)', '1.01'],
    ['=ROUND(-2.5)', '-3'],
    ['=ROUND(1234, -2)', '1200'],
    ['=ROUND(0.0000001, 2)', '0'],
    ['=COUNTIF(C1:C4, ">=20")', '2'],
    ['=COUNTIF(C1:C4, 20)', '1'],
    ['=COUNTIF(B1:B4, "almaty")', '2'],
    ['=COUNTIF(B1:B4, "a?m*")', '2'],
    ['=COUNTIF(B1:B4, "<>Astana")', '3'],
    ['=COUNTIF(B1:B4, "")', '1'],
    ['=COUNTIF({"a*";"ab";"a~"}, "a~*")', '1'],
    ['=COUNTIF({"x~y";"(x)"}, "?~y")', '1'],
    ['=COUNTIF({"x.y";"xzy"}, "x.y*")', '1'],
    ['=COUNTIF(A1:A4, ">1/31/2026")', '1'],
    ['=SUMIF(B1:B4, "Almaty", C1:C4)', '40'],
    ['=SUMIF(C1:C4, ">10")', '50'],
    ['=SUMIF(B1:B4, "Almaty", C1)', '40'],
    ['=SUMIF(TABLE(2), 1)', '#N/A'],
    ['=ABS()', '#N/A'],
  ])('%s is %s', (formula, text) => {
    expect(result(formula)?.text).toBe(text);
  });

  it('tells how many arguments it takes', () => {
    expect(result('=IF(1)')?.note).toBe(
      'Wrong number of arguments to IF. Expected between 2 and 3 arguments, but received 1 arguments.',
    );
  });

  it('passes errors among its cells on', () => {
    const { type, result: of } = orders();
    type(4, 2, ['=1/0']);
    expect(of('=SUM(C1:C5)')?.text).toBe('#DIV/0!');
    expect(of('=COUNT(C1:C5)')?.text).toBe('3');
  });
});

describe('a function of conditions and errors', () => {
  const { result, spilled } = orders();
  it.each([
    ['=IF(C1>5, "big", "small")', 'big'],
    ['=IF(C1>50, "big")', 'FALSE'],
    ['=IF(E1, 1, 2)', '2'],
    ['=IF("x", 1, 2)', '#VALUE!'],
    ['=IF(1/0, 1, 2)', '#DIV/0!'],
    ['=IF(TRUE, 1, 1/0)', '1'],
    ['=IF(A1=DATE(2026,1,5), "day", "")', 'day'],
    ['=IFERROR(1/0, "none")', 'none'],
    ['=IFERROR(1/0)', ''],
    ['=IFERROR(FAIL(), "caught")', 'caught'],
    ['=IFERROR(VLOOKUP("x", B1:C4, 2, FALSE), 0)', '0'],
    ['=IFERROR(7, 1/0)', '7'],
    ['=IFNA(VLOOKUP("x", B1:C4, 2, FALSE), 0)', '0'],
    ['=IFNA(1/0, 0)', '#DIV/0!'],
    ['=ISERROR(FAIL())', 'TRUE'],
    ['=ISBLANK(E1)', 'TRUE'],
    ['=ISBLANK("")', 'FALSE'],
    ['=AND(TRUE, 1, C1:C4)', 'TRUE'],
    ['=AND(1, 0)', 'FALSE'],
    ['=OR(FALSE, C1>5)', 'TRUE'],
    ['=OR(E1:E4)', '#VALUE!'],
    ['=NOT(0)', 'TRUE'],
    ['=TRUE()', 'TRUE'],
    ['=NOT(TRUE())', 'FALSE'],
  ])('%s is %s', (formula, text) => {
    expect(result(formula)?.text).toBe(text);
  });

  it('calls nothing in the branch that is not taken', () => {
    const { script, result: of } = orders();
    const before = script.executions().length;
    expect(of('=IF(FALSE, LIST(), "no")')?.text).toBe('no');
    expect(script.executions().length).toBe(before);
  });

  it('lets a whole table through', () => {
    expect(spilled('=IF(TRUE, TABLE(2), "")')).toEqual([
      ['1', 'row'],
      ['2', 'row'],
    ]);
    expect(spilled('=IFERROR(LIST(), "")')).toEqual([['1'], ['2'], ['3']]);
    expect(spilled('=IF(TRUE, C1:C2)')).toEqual([['10'], ['20']]);
  });

  it('chooses cell by cell inside ARRAYFORMULA', () => {
    expect(spilled('=ARRAYFORMULA(IF(C1:C3>15, "big", C1:C3))')).toEqual([['10'], ['big'], ['big']]);
    expect(spilled('=ARRAYFORMULA(IFERROR(100/(C1:C3-20), "-"))')).toEqual([['-10'], ['-'], ['10']]);
  });
});

describe('a function of tables', () => {
  const { result, spilled } = orders();
  it.each([
    ['=INDEX(B1:C4, 2, 2)', '20'],
    ['=INDEX(TABLE(3), 3, 1)', '3'],
    ['=INDEX(B1:C4, 9, 1)', '#NUM!'],
    ['=ROWS(A2:B4)', '3'],
    ['=COLUMNS(A2:B4)', '2'],
    ['=ROWS(A2:A)', '999'],
    ['=MATCH("ALMATY", B1:B4, 0)', '1'],
    ['=MATCH("as*", B1:B4, 0)', '2'],
    // The last not above 25 in 10, 20, 30.
    ['=MATCH(25, C1:C3)', '2'],
    ['=MATCH(5, C1:C3)', '#N/A'],
    ['=MATCH(25, {30;20;10}, -1)', '1'],
    ['=VLOOKUP("Astana", B1:C4, 2, FALSE)', '20'],
    ['=VLOOKUP(DATE(2026,1,6), A1:C4, 3, 0)', '20'],
    ['=VLOOKUP(DATE(2026,1,31), A1:C3, 3)', '20'],
    ['=VLOOKUP("x", B1:C4, 2, FALSE)', '#N/A'],
    ['=VLOOKUP("Astana", B1:C4, 3, FALSE)', '#REF!'],
    ['=SUM(SORT(C1:C3))', '60'],
  ])('%s is %s', (formula, text) => {
    expect(result(formula)?.text).toBe(text);
  });

  it('names what a search did not find', () => {
    expect(result('=VLOOKUP("x", B1:C4, 2, FALSE)')?.note).toBe("Did not find value 'x' in VLOOKUP evaluation.");
  });

  it('takes whole rows and columns by INDEX with 0', () => {
    expect(spilled('=INDEX(B1:C4, 2, 0)')).toEqual([['Astana', '20']]);
    expect(spilled('=INDEX(B1:C3, 0, 2)')).toEqual([['10'], ['20'], ['30']]);
    expect(spilled('=INDEX(C1:C3*2)')).toEqual([['20'], ['40'], ['60']]);
  });

  it('sorts stably, numbers before texts and blanks last in either direction', () => {
    const { type, spilled: of } = openSheet('en_US');
    type(0, 0, ['b', '1'], ['A', '2'], ['', '3'], ['10', '4'], ['a', '5'], ['9', '6']);
    expect(of('=SORT(A1:B6, 1, TRUE)').map(([, tag]) => tag)).toEqual(['6', '4', '2', '5', '1', '3']);
    expect(of('=SORT(A1:B6, 1, FALSE)').map(([, tag]) => tag)).toEqual(['1', '2', '5', '4', '6', '3']);
    expect(of('=SORT(B1:B3, A1:A3, TRUE)')).toEqual([['2'], ['1'], ['3']]);
    expect(of('=SORT({1,2;2,1;1,1}, 1, TRUE, 2, TRUE)')).toEqual([
      ['1', '1'],
      ['1', '2'],
      ['2', '1'],
    ]);
    expect(of('=SORT(A1:B6, 3, TRUE)')).toEqual([['#VALUE!']]);
  });

  it('filters rows and columns', () => {
    expect(spilled('=FILTER(B1:C4, C1:C4>=20, A1:A4<>"")')).toEqual([
      ['Astana', '20'],
      ['almaty', '30'],
    ]);
    expect(spilled('=FILTER({1,2,3;4,5,6}, {TRUE,FALSE,TRUE})')).toEqual([
      ['1', '3'],
      ['4', '6'],
    ]);
    expect(spilled('=FILTER(B1:B3, 1/(C1:C3-20))')).toEqual([['Almaty'], ['almaty']]);
    expect(result('=FILTER(B1:B4, C1:C4=99)')).toMatchObject({
      text: '#N/A',
      note: 'No matches are found in FILTER evaluation.',
    });
    expect(result('=FILTER(B1:B4, C1:C3>0)')?.note).toMatch(/^FILTER has mismatched range sizes\./);
  });

  it('leaves out repetitions and turns tables', () => {
    expect(spilled('=UNIQUE({1;2;1;"a";"A"})')).toEqual([['1'], ['2'], ['a'], ['A']]);
    expect(spilled('=UNIQUE({1;2;1}, FALSE, TRUE)')).toEqual([['2']]);
    expect(spilled('=TRANSPOSE(B1:C2)')).toEqual([
      ['Almaty', 'Astana'],
      ['10', '20'],
    ]);
  });

  it('nests as deep as it is written', () => {
    expect(spilled('=SORT(FILTER({B1:B3,C1:C3},C1:C3>IFERROR(FAIL(),INDEX(C1:C3,1))),2,FALSE)')).toEqual([
      ['almaty', '30'],
      ['Astana', '20'],
    ]);
    const deep = `${'IF(TRUE,'.repeat(200)}1${')'.repeat(200)}`;
    expect(result(`=${deep}`)?.text).toBe('1');
  });
});
