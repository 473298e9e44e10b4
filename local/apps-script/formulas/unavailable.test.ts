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
