import type { FactRead } from '../core/defineModel';
import { textIn } from './qfdCells';
import type { QfdOffence } from './qfdOffence';

/** Rows that say which scale they are on and hold a mark. */
const marked = ({ rows }: FactRead): FactRead['rows'] =>
  rows.filter((row) => textIn(row, 'scale') !== '' && textIn(row, 'mark') !== '');

/** Sheets of two scales in one: a 1 of the author's says “none”, a 1 of the classic one “weak”. @param read QFD_MARKS_FACT */
export function mixedScales(read: FactRead): readonly QfdOffence[] {
  const [first, ...others] = marked(read);
  if (first === undefined) return [];
  const other = others.find((row) => textIn(row, 'scale') !== textIn(first, 'scale'));
  if (other === undefined) return [];
  const values = { first: textIn(first, 'sheet'), sheet: textIn(other, 'sheet') };
  return [{ code: 'QFD_SCALES_MIXED', values, severity: 'error', row: null }];
}

/** The scale that marks are on, and the first sheet of it; `undefined` where no mark says so. @param read QFD_MARKS_FACT */
export function markedScale(read: FactRead): { readonly scale: string; readonly sheet: string } | undefined {
  const [first] = marked(read);
  return first === undefined ? undefined : { scale: textIn(first, 'scale'), sheet: textIn(first, 'sheet') };
}

/**
 * Scales by which marks of a matrix can be counted: `zero` counts those of `seed` anew.
 * @param matrix code of the scale the matrix is filled in on
 */
export function fittingScales(matrix: string): readonly ('seed' | 'zero' | 'classic')[] {
  return matrix === 'classic' ? ['classic'] : ['seed', 'zero'];
}
