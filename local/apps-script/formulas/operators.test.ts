import { describe, expect, it } from 'vitest';
import { openSheet } from './testSheet';

describe('operators', () => {
  const { result } = openSheet('en_US');
  it.each([
    // Each worked out by hand from the order: % before signs before ^ before * / before + - before & before comparisons.
    ['=1+2*3', '7'],
    ['=(1+2)*3', '9'],
    ['=2*3^2', '18'],
    ['=-2^2', '4'],
    ['=0-2^2', '-4'],
    ['=(2^3)^2', '64'],
    ['=2^(3^2)', '512'],
    ['=2^-1', '0.5'],
    ['=50%*8', '4'],
    ['=-10%', '-0.1'],
    ['=8/4/2', '1'],
    ['=8-4-2', '2'],
    ['=--"3"', '3'],
    ['=1+1&2*2', '24'],
    ['=1&2=12', 'FALSE'],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=1<2', 'TRUE'],
    ['=2<=1', 'FALSE'],
    ['=1<>1', 'FALSE'],
    ['="abc"="ABC"', 'TRUE'],
    ['="b">"A"', 'TRUE'],
    ['=10<"2"', 'TRUE'],
    ['="z"<TRUE', 'TRUE'],
    ['=TRUE+1', '2'],
    ['=.5+.25', '0.75'],
    ['=1.5E2', '150'],
  ])('%s is %s', (formula, text) => {
    expect(result(formula)?.text).toBe(text);
  });

  it('take a blank cell as 0 and as an empty text', () => {
    expect(result('=A1+1')?.text).toBe('1');
    expect(result('="x"&A1&"y"')?.text).toBe('xy');
    expect(result('=A1=""')?.text).toBe('TRUE');
    expect(result('=A1=0')?.text).toBe('TRUE');
    expect(result('=A1=FALSE')?.text).toBe('TRUE');
    expect(result('=A1')?.text).toBe('');
  });

  it('take a text as the plain number that it is, and refuse others', () => {
    expect(result('="2.5"*2')?.text).toBe('5');
    expect(result('="abc"+1')).toMatchObject({
      text: '#VALUE!',
      note: "Function ADD parameter 1 expects number values. But 'abc' is a text and cannot be coerced to a number.",
    });
    expect(result('=2*""')?.text).toBe('#VALUE!');
  });

  it('refuse to divide by zero', () => {
    expect(result('=1/0')).toMatchObject({ text: '#DIV/0!', note: 'Function DIVIDE parameter 2 cannot be zero.' });
  });

  it('let errors through', () => {
    expect(result('=1+1/0&"x"')?.text).toBe('#DIV/0!');
    expect(result('=-FAIL()')).toMatchObject({ text: '#ERROR!', note: 'нет данных' });
  });

  it('keep dates moved by days dates, and make the difference of two a number', () => {
    // 28 + 2 days in a February of 28 days; 31 days of January.
    expect(result('=DATE(2026,2,28)+2')).toMatchObject({ text: '3/2/2026', kind: 'date' });
    expect(result('=DATE(2026,2,1)-DATE(2026,1,1)')).toMatchObject({ text: '31', kind: 'number' });
  });

  it('take of a range the cell in the formula’s own row or column, and of other tables the first', () => {
    const { type, texts, result: of } = openSheet('en_US');
    type(0, 0, ['10'], ['20'], ['30']);
    type(1, 1, ['=A1:A3*2', '=A:A+1', '=TABLE(2)*5', '=A1:A3']);
    expect(texts(1, 1, 1, 4)).toEqual([['40', '21', '5', '20']]);
    type(4, 1, ['=A1:A3']);
    expect(texts(4, 1)).toEqual([['#VALUE!']]);
    expect(of('=B1:C9+1')?.note).toBe('An array value could not be found.');
  });

  it('work cell by cell inside ARRAYFORMULA', () => {
    const { type, spilled } = openSheet('en_US');
    type(0, 0, ['1', '10'], ['2', 'x'], ['3', '30']);
    expect(spilled('=ARRAYFORMULA(A1:A3*2)')).toEqual([['2'], ['4'], ['6']]);
    expect(spilled('=ARRAYFORMULA(A1:A3+B1:B3)')).toEqual([['11'], ['#VALUE!'], ['33']]);
    expect(spilled('=ARRAYFORMULA({1,2}&A1:A2)')).toEqual([
      ['11', '21'],
      ['12', '22'],
    ]);
    expect(spilled('=ARRAYFORMULA(A1:A3&B1:B2)')).toEqual([['110'], ['2x'], ['#N/A']]);
  });

  it('leave open what Sheets is not known to do', () => {
    expect(result('=2^3^2')?.note).toBe('a^b^c without brackets is not available locally.');
  });
});

describe('a formula in a file with decimal commas', () => {
  it.each(['ru_RU', 'kk_KZ'])('is written with them: %s', (locale) => {
    const { result, spilled } = openSheet(locale);
    expect(result('=1,5*2')?.text).toBe('3');
    expect(result('=SUM(1,5;2)')?.text).toBe('3,5');
    expect(result('="1,5"*2')?.text).toBe('3');
    expect(result('=1,5&""')?.text).toBe('1,5');
    expect(result('=SUM(1, 2)')?.note).toBe('Formula parse error.');
    expect(spilled(String.raw`={1\2;3\4}`)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(result('={1,5;2}')?.formula).toBe('={1,5;2}');
  });

  it('says TRUE in the file’s words when it joins texts', () => {
    expect(openSheet('ru_RU').result('=TRUE&""')?.text).toBe('ИСТИНА');
  });
});

describe('a formula in a file with decimal points', () => {
  it('is shown with commas between arguments, as Sheets corrects them, but not between rows of {…}', () => {
    const { result } = openSheet('en_US');
    expect(result('=SUM(1;SUM(2;3);{4;5})')).toMatchObject({ text: '15', formula: '=SUM(1,SUM(2,3),{4;5})' });
    expect(result('=LEN("a;b")')?.formula).toBe('=LEN("a;b")');
  });

  it('does not take the column sign of others', () => {
    expect(openSheet('en_US').result(String.raw`={1\2}`)?.note).toBe('Formula parse error.');
  });
});

describe('{…}', () => {
  it('puts values, ranges and results side by side and below one another', () => {
    const { type, spilled } = openSheet('en_US');
    type(0, 0, ['1'], ['2']);
    expect(spilled('={A1:A2,TABLE(2)}')).toEqual([
      ['1', '1', 'row'],
      ['2', '2', 'row'],
    ]);
    expect(spilled('={"n";A1:A2}')).toEqual([['n'], ['1'], ['2']]);
  });

  it('refuses parts of different size', () => {
    const { result } = openSheet('en_US');
    const note = 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.';
    expect(result('={1,2;3}')).toMatchObject({ text: '#VALUE!', note });
    expect(result('={A1:A2,A1:A3}')).toMatchObject({ text: '#VALUE!', note });
  });
});
