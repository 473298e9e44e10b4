import { describe, expect, it } from 'vitest';
import { localFormula } from './formula';

describe('a formula in the separators of a file', () => {
  // Both notations of the same array and call, as public guides to Sheets' locales show them: {1,2;3,4} and {1\2;3\4}.
  it.each([
    ['=RFM(B2:B, A2:A, E2:E)', '=RFM(B2:B; A2:A; E2:E)'],
    ['=F(A1, 0.5, 12.25)', '=F(A1; 0,5; 12,25)'],
    ['=F({1,2;3,4}, 1)', '=F({1\\2;3\\4}; 1)'],
    ['=F("a, 1.5 {b", "say ""x, y""", 2)', '=F("a, 1.5 {b"; "say ""x, y"""; 2)'],
    ["=F('a'!B2:B, ROUND(A1, 2))", "=F('a'!B2:B; ROUND(A1; 2))"],
  ])('%s is %s in ru and kk files, and stays as it is in English ones', (english, semicolons) => {
    expect(localFormula(english, 'ru_RU')).toBe(semicolons);
    expect(localFormula(english, 'kk_KZ')).toBe(semicolons);
    expect(localFormula(english, 'en_US')).toBe(english);
  });

  it.each([
    ['en_GB', ','],
    ['en', ','],
    ['es_MX', ','],
    ['de_CH', ','],
    ['ja_JP', ','],
    ['en_CA', ','],
    ['fr_CA', ';'],
    ['de_DE', ';'],
    ['pt_BR', ';'],
    ['ru', ';'],
    ['', ';'],
  ])('%s separates arguments by %s', (locale, separator) => {
    expect(localFormula('=F(A1,A2)', locale)).toBe(`=F(A1${separator}A2)`);
  });
});
