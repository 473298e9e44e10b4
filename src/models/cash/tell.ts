import type { Finding, FindingTask } from '../../core/finding';
import type { Localized } from '../../core/lang';
import type { Label } from '../../core/table';
import { FINDINGS } from './texts';

/** Makes a finding of its code and values. */
export type Tell = (code: keyof typeof FINDINGS, values?: Finding['values'], task?: FindingTask) => Finding;

/**
 * Findings of one report.
 * @param n how many rows of numbers they stand on
 * @param common values that every sentence may show
 */
export function tellOf(n: number, label: Label, common: Finding['values']): Tell {
  return (code, values = {}, task) => {
    const text: Localized = FINDINGS[code];
    return { code, text, values: { ...common, ...values }, n, label, ...(task === undefined ? {} : { task }) };
  };
}
