import type { Finding } from '../core/finding';
import type { FileContext } from '../core/table';
import { fill } from './template';

/** A finding as the sentence people read. */
export function findingText(finding: Finding, file: Pick<FileContext, 'lang' | 'currency'>): string {
  return fill(finding.text, finding.values, file.lang, file.currency);
}
