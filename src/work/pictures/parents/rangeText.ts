import type { FileContext } from '../../../core/table';
import { inFull } from './part';

type File = Pick<FileContext, 'lang' | 'currency'>;

/** Two sums as the ends of a range: the sign of the currency stands once, where the language has it. */
export function rangeEnds(low: number, high: number, file: File): { readonly low: string; readonly high: string } {
  const { currency } = file;
  const bare = { ...file, currency: '' };
  const isLeading = currency !== '' && inFull(high, file).startsWith(currency);
  return isLeading
    ? { low: inFull(low, file), high: inFull(high, bare) }
    : { low: inFull(low, bare), high: inFull(high, file) };
}

/** Two sums as a range, equal ones as one sum. */
export function rangeText(low: number, high: number, file: File): string {
  const ends = rangeEnds(low, high, file);
  return low === high ? inFull(high, file) : `${ends.low}–${ends.high}`;
}
