import { readVisitCode } from '../../data/visitCode';

/** What a typed code is: the code itself, or one whose check digit does not fit. */
type CheckedCode = { readonly code: string } | { readonly fault: 'wrong_digit' };

/** Checks a code as the plan's codes are made; what is no code at all is looked for as it was typed, and not found. */
export function checkVisitCode(typed: string): CheckedCode {
  const read = readVisitCode(typed);
  if ('code' in read) return read;
  return read.fault === 'shape' ? { code: typed.trim() } : { fault: read.fault };
}
