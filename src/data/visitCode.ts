import { dammDigit } from './damm';

/** Codes begin with 1…9: a sheet that takes one for a number drops no zero. */
const FIRST = 100_000;
const NUMBERS = 900_000;
const LENGTH = 7;

/** What people and keyboards put between digits: spaces of every kind, dashes, signs that are not seen. */
const BETWEEN = /[\s\p{Pd}\p{Cf}\u2212]+/gu;

/** A visit code as somebody typed it: the code, or what is wrong with it. */
export type TypedCode = { readonly code: string } | { readonly fault: 'shape' | 'wrong_digit' };

/** Arabic-Indic digits, in both of their rows; each row begins at a multiple of 16. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

const plainDigit = (digit: string): string => String(digit.charCodeAt(0) % 16);

/**
 * Reads a visit code. Spaces, dashes, full-width and Arabic-Indic digits are forgiven; letters are not.
 * @returns the seven digits; `shape` when it is not seven digits, `wrong_digit` when the check digit does not fit
 */
export function readVisitCode(typed: string): TypedCode {
  const digits = typed.normalize('NFKC').replace(BETWEEN, '').replace(ARABIC_DIGIT, plainDigit);
  if (!/^\d+$/.test(digits) || digits.length !== LENGTH) return { fault: 'shape' };
  return dammDigit(digits) === '0' ? { code: digits } : { fault: 'wrong_digit' };
}

/**
 * New visit codes: six random digits and a Damm digit, each code once.
 * @param taken codes that are in use, plain digits
 * @param random gives numbers in [0, 1)
 * @throws RangeError when so many are not free
 */
export function newVisitCodes(count: number, taken: ReadonlySet<string>, random: () => number): readonly string[] {
  const codes = new Set<string>();
  if (count + taken.size > NUMBERS) throw new RangeError(`no ${count} visit codes are free`);
  while (codes.size < count) {
    const start = Math.floor(random() * NUMBERS);
    // The next one that is free: it ends whatever the numbers are that chance gives.
    for (let step = 0; step < NUMBERS; step++) {
      const digits = String(FIRST + ((start + step) % NUMBERS));
      const code = digits + dammDigit(digits);
      if (taken.has(code) || codes.has(code)) continue;
      codes.add(code);
      break;
    }
  }
  return [...codes];
}
