import { describe, expect, it } from 'vitest';
import { orders } from './testOrders';

describe('a function of texts and dates', () => {
  const { result } = orders();
  it.each([
    ['=LEN("lorem ipsum")', '11'],
    ['=LEN(12.5)', '4'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=LEFT("Google Sheets")', 'G'],
    ['=LEFT("ab", 5)', 'ab'],
    ['=RIGHT("Google Sheets", 6)', 'Sheets'],
    ['=RIGHT("ab", 0)', ''],
    ['=LEFT("ab", -1)', '#VALUE!'],
    ['=CONCATENATE("a", 1, B1:B2)', 'a1AlmatyAstana'],
    ['=TEXTJOIN(", ", TRUE, B1:B4)', 'Almaty, Astana, almaty'],
    ['=TEXTJOIN("-", FALSE, "a", "", "b")', 'a--b'],
    ['=DATE(1969, 7, 20)', '7/20/1969'],
    // Google's own examples: month 13 is the next January, day 32 of January the 1st of February, 119 is 1900 + 119.
    ['=DATE(1969, 13, 1)', '1/1/1970'],
    ['=DATE(1969, 1, 32)', '2/1/1969'],
    ['=DATE(119, 2, 1)', '2/1/2019'],
    ['=YEAR(A3)', '2026'],
    ['=MONTH("2/7/2026")', '2'],
    ['=DAY(A3)', '7'],
    // Serial 1 is 1899-12-31.
    ['=YEAR(1)', '1899'],
  ])('%s is %s', (formula, text) => {
    expect(result(formula)?.text).toBe(text);
  });

  it('hands dates to custom functions as dates', () => {
    // Midnight in Almaty, UTC+5.
    expect(result('=SHOW(DATE(2026,1,5))')?.text).toBe('["2026-01-04T19:00:00.000Z"]');
  });
});

describe('the same file in other languages', () => {
  it.each(['ru_RU', 'kk_KZ'])('counts the same: %s', (locale) => {
    const { result } = orders(locale);
    expect(result('=SUMIF(B1:B4; "Almaty"; C1:C4) / 16')?.text).toBe('2,5');
    expect(result('=COUNTIF(A1:A4; ">31.01.2026")')?.text).toBe('1');
    expect(result('=COUNTIF(C1:C4; ">19,5")')?.text).toBe('2');
    expect(result('=DATE(2026; 2; 7)=A3')?.kind).toBe('boolean');
  });
});
