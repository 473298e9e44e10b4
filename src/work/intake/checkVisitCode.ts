import { readVisitCode } from '../../data/visitCode';
import type { CheckCode } from './ports';

/** Checks a code as the plan's codes are made; what is no code at all is looked for as it was typed, and not found. */
export const checkVisitCode: CheckCode = (typed) => {
  const read = readVisitCode(typed);
  if ('code' in read) return read;
  return read.fault === 'shape' ? { code: typed.trim() } : { fault: read.fault };
};
