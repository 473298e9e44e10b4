import { describe, expect, it } from 'vitest';
import { seededRandom } from './random';
import { newVisitCodes, readVisitCode } from './visitCode';

describe('a visit code as typed', () => {
  it.each([
    ['plain', '1005729'],
    ['with spaces around', '  1005729\t'],
    ['with spaces and dashes inside', '100-572 9'],
    ['with other dashes', '100–572—9'],
    ['with a no-break space and a narrow one', '100\u00a0572\u202f9'],
    ['with marks of direction around', '\u200f1005729\u200e'],
    ['in full-width digits', '１００５７２９'],
    ['in Arabic-Indic digits', '١٠٠٥٧٢٩'],
    ['in Persian digits', '۱۰۰۵۷۲۹'],
  ])('is read %s', (_, typed) => {
    // Six digits and what Damm's table gives for them, by hand.
    expect(readVisitCode(typed)).toEqual({ code: '1005729' });
  });

  it.each(['', '100572', '10057244', '100572a', 'О005724', '1005724 №', '100 572 4 !', '1005,724'])(
    'is not one by its shape: “%s”',
    (typed) => {
      expect(readVisitCode(typed)).toEqual({ fault: 'shape' });
    },
  );

  it('is told from one with a slip of the finger', () => {
    expect(readVisitCode('0000000')).toEqual({ code: '0000000' });
    expect(readVisitCode('0000001')).toEqual({ fault: 'wrong_digit' });
    // The published example 5724 with two neighbours changed.
    expect(readVisitCode('0005724')).toEqual({ code: '0005724' });
    expect(readVisitCode('0007524')).toEqual({ fault: 'wrong_digit' });
  });
});

describe('new visit codes', () => {
  it('are read back, are all different and begin with no zero', () => {
    const codes = newVisitCodes(2000, new Set(), seededRandom(5));
    expect(new Set(codes).size).toBe(2000);
    for (const code of codes) {
      expect(readVisitCode(code)).toEqual({ code });
      expect(code).toMatch(/^[1-9]\d{6}$/);
    }
  });

  it('are none of those in use, whatever numbers chance gives', () => {
    const [first = ''] = newVisitCodes(1, new Set(), () => 0);
    expect(first.slice(0, 6)).toBe('100000');
    const codes = newVisitCodes(2, new Set([first]), () => 0);
    expect(codes.map((code) => code.slice(0, 6))).toEqual(['100001', '100002']);
    expect(newVisitCodes(2, new Set(), () => 0.9999999).map((code) => code.slice(0, 6))).toEqual(['999999', '100000']);
  });
});
