import { describe, expect, it } from 'vitest';
import { openSheet } from './testSheet';

describe('what is not available locally', () => {
  const { result } = openSheet('en_US');

  it.each(['XLOOKUP', 'QUERY', 'TODAY', 'NOW', 'RAND', 'LAMBDA'])('says so and keeps the formula: %s', (name) => {
    const formula = `=${name}(A1,  1/0, x)`;
    expect(result(formula)).toMatchObject({ text: '#NAME?', note: `${name} is not available locally.`, formula });
  });

  it('is never taken for an error that a formula may catch', () => {
    for (const formula of ['=IFERROR(NOW(),0)', '=ISERROR(NOW())', '=COUNT(NOW())', '=IF(ISERROR(RAND()),1,2)']) {
      expect(result(formula)?.note).toMatch(/not available locally/);
    }
  });

  it('is not counted, shown or handed on by formulas that refer to it', () => {
    const { type, texts } = openSheet('en_US');
    type(0, 0, ['=QUERY(H9)', '=COUNTA(A1:A2)', '=SHOW(A1)', '=IFERROR(A1,0)', '=A1', '=SHOW(A1:A2)']);
    expect(texts(0, 1, 1, 5)).toEqual([['#NAME?', '#NAME?', '#NAME?', '#NAME?', '#NAME?']]);
  });

  it('is no hindrance in a branch that is not taken', () => {
    expect(result('=IF(TRUE,1,QUERY(A1))')?.text).toBe('1');
  });

  it('covers Russian names of functions and values, which Sheets may know', () => {
    const { result: of } = openSheet('ru_RU');
    expect(of('=СУММ(1;2)')?.note).toBe('СУММ is not available locally.');
    expect(of('=ИСТИНА()')?.note).toBe('ИСТИНА is not available locally.');
    expect(of('=IF(ИСТИНА;1;2)')?.note).toBe('ИСТИНА is not available locally.');
  });

  it('covers what is ambiguous', () => {
    expect(result('=INDEX({1,2,3},2)')?.note).toMatch(/not available locally/);
    expect(result('=SORT({2,1;1,2})')?.note).toMatch(/not available locally/);
    expect(result('=COUNTIF({5;"5"},5)')?.note).toMatch(/not available locally/);
    expect(result('=COUNTIF({5;"6"},5)')?.text).toBe('1');
  });
});

describe('a number beyond 1.79769E+308', () => {
  // The largest double is 1.797…E+308; twice 1E308 is above it, half of that is not.
  it.each(['1E400', 'MAX(1E400,1)', '1E308*10', '-1E308-1E308', '10^400', 'SUM(1E308,1E308)', 'AVERAGE(1E308,1E308)'])(
    'is #NUM!, which may be caught: %s',
    (formula) => {
      const { result } = openSheet('en_US');
      const note = 'Numeric value is greater than 1.79769E+308 and cannot be displayed properly.';
      expect(result(`=${formula}`)).toMatchObject({ text: '#NUM!', note });
      expect(result(`=IFERROR(${formula},"caught")`)?.text).toBe('caught');
    },
  );

  it('is #NUM! in sums of cells as well, and not available out of a text or a cell', () => {
    const { type, result } = openSheet('en_US');
    type(0, 0, ['=10^308'], ['=10^308'], ['1E400']);
    expect(result('=SUMIF(A1:A2,">0")')?.text).toBe('#NUM!');
    expect(result('=MEDIAN(A1:A2)')?.text).toBe('#NUM!');
    for (const formula of ['=MAX(A3,1)', '=SUM("1E400",1)', '=COUNT("1E400")', '=COUNTIF(A1:A2,"<1E400")'])
      expect(result(formula)?.note).toMatch(/not available locally/);
  });
});

describe('a value that Sheets may read or show in another way', () => {
  it.each([
    // Numbers as texts: size, length, dates.
    ...['1E21&""', '1E-7&""', '12345678901234567890&""', '1/3&""', '0.1+0.2&""', 'LEN(1E15)', 'DATE(2026,1,5)&""'],
    // Errors written out, and looked for.
    ...[
      '#N/A',
      'IFERROR(#REF!,"x")',
      'Sheet1!#REF!+1',
      'SUM(A1:#REF!)',
      '#DIV/0!',
      'COUNTIF(A1:A3,"#N/A")',
      'COUNTIF(A1:A3,"<>#REF!")',
    ],
    // Empty arguments.
    ...['AND(,TRUE)', 'OR(,FALSE)', 'AVERAGE(1,)', 'COUNTA(,1)', 'SUM(1,)', 'MIN(,5)', 'MAX(,-5)', 'ROUND(1.5,)'],
    ...['IF(,1,2)', 'MATCH(1,A1:A3,)', 'VLOOKUP(1,A1:A3,1,)', 'SORT(A1:A3,1,)', 'TEXTJOIN(,TRUE,"a")'],
    // Texts as numbers and as conditions.
    ...['"50%"*2', '"1/2"+1', '"$5"+1', '"1,000"+1', '"14:05"+0', '"TRUE"+1', '-"May 5"', 'IF("",1,2)', 'IF("1",1,2)'],
    ...['FILTER({1;2},{"TRUE";"FALSE"})', 'COUNT("1/2")', 'MONTH("1/2")', 'IF("ИСТИНА",1,2)'],
    // Conditions.
    ...['COUNTIF(A1:A3,">1/2")', 'COUNTIF(A1:A3,B9)', 'COUNTIF(A1:A3,">")', 'COUNTIF({"";1},"<>")'],
    // Dates and powers.
    ...[
      'DATE(2026,1,1)+DATE(2026,1,1)',
      'DATE(2026,1,1.5)+0.5-DATE(2026,1,1)',
      'DATE(2026,1,1)-99999',
      'DATE(2026,1E9,1)',
    ],
    ...['YEAR(1E10)', 'DATE(2026,1,1)+1E300', '0^0', '0^-1', '(-8)^(1/3)'],
    // Nearly equal numbers, unsorted lines, signs of two code units.
    ...['0.1+0.2=0.3', 'MATCH(2,{3;1;2})', 'VLOOKUP(2,{3;1;2},1)', 'MATCH(2,{1;2;3},-1)', 'LEFT("😀a")', 'LEN("😀")'],
  ])('is not available: =%s', (formula) => {
    expect(openSheet('en_US').result(`=${formula}`)?.note).toMatch(/ not available locally\.$/);
  });

  it.each(['ru_RU', 'kk_KZ'])('is not available in a file with decimal commas: %s', (locale) => {
    const { type, result } = openSheet(locale);
    type(0, 0, ['1.5'], ['2']);
    for (const formula of ['"1.5"+1', '"31.12.2026"+1', '"99.5"*2', 'IF("ИСТИНА";1;2)', 'IF(ЛОЖЬ;1;2)', '"ложь"+1'])
      expect(result(`=${formula}`)?.note).toMatch(/ not available locally\.$/);
    for (const condition of ['>1.2', '1.2', '<>1.2.3', 'ИСТИНА'])
      expect(result(`=COUNTIF(A1:A2; "${condition}")`)?.note).toMatch(/ not available locally\.$/);
    expect(result('=COUNTIF(A1:A2; ">1,2")')?.text).toBe('2');
  });

  it('is available where its meaning is known', () => {
    const { type, result, spilled } = openSheet('en_US');
    type(0, 0, ['1'], [''], ['3']);
    // 123456789012345 has 15 digits.
    expect(result('=123456789012345&""')?.text).toBe('123456789012345');
    expect(result('=0.5&"%"')?.text).toBe('0.5%');
    expect(result('=IF(FALSE,1,)&"x"')?.text).toBe('x');
    expect(result('=IFERROR(1/0,)&"x"')?.text).toBe('x');
    expect(spilled('=INDEX({1,2;3,4},,2)')).toEqual([['2'], ['4']]);
    expect(spilled('=UNIQUE({1;2;1},,TRUE)')).toEqual([['2']]);
    expect(result('=SHOW(1,,2)')?.text).toBe('[1,"",2]');
    expect(result('=COUNTIF(A1:A3,"=")')?.text).toBe('1');
    expect(result('=COUNTIF(A1:A3,"<>")')?.text).toBe('2');
    expect(result('=123456789012345=123456789012346')?.text).toBe('FALSE');
    expect(result('=(-2)^3')?.text).toBe('-8');
    expect(result('=VLOOKUP(1/3,{1;2},1,FALSE)')?.text).toBe('#N/A');
  });
});

describe('arguments that Google refuses', () => {
  it('are those that change by themselves', () => {
    const { result } = openSheet('en_US');
    const refusal = {
      text: '#ERROR!',
      note: 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()',
    };
    expect(result('=SHOW(NOW())')).toMatchObject(refusal);
    expect(result('=SHOW(1+IF(A1,RAND(),2))')).toMatchObject(refusal);
  });
});
