import type { Finding } from '../core/finding';
import type { FileContext } from '../core/table';
import { fill } from './template';

/** A finding as the sentence people read. */
export function findingText(finding: Finding, file: Pick<FileContext, 'lang' | 'currency'>): string {
  const words = Object.entries(finding.words ?? {}).map(([name, word]) => [name, word[file.lang]] as const);
  return fill(finding.text, { ...finding.values, ...Object.fromEntries(words) }, file.lang, file.currency);
}
