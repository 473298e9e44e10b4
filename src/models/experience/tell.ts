import type { Finding, FindingTask } from '../../core/finding';
import { FINDINGS } from './texts';

const HUNDREDTHS = 100;

/** A mean or a target as sentences have it: two digits at most. */
export function rounded(value: number): number {
  return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
}

/** Makes a finding of a sentence, its n and its values. */
export type Tell = typeof tell;

/** A sentence of the report; all of them are counted from accepted visits. */
export function tell(
  code: keyof typeof FINDINGS,
  n: number,
  values: Finding['values'] = {},
  task?: FindingTask,
): Finding {
  return { code, text: FINDINGS[code], values, n, label: 'measured', ...(task === undefined ? {} : { task }) };
}
