import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { oneCell } from '../../data/arguments';
import { cellNumber } from '../../data/cellNumber';
import { QFD_FUNCTION_ERRORS } from './errors';
import { SCALES } from './scales';
import type { QfdInput, ScaleCode } from './types';

/** Cut-off of classes when none is given (methods.md §4). */
const CUTOFF = 0.5;

const isScale = (word: string): word is ScaleCode => Object.keys(SCALES).includes(word);

/**
 * Reads the arguments `scale` (nothing or "seed", "zero", "classic") and `cutoff` (nothing or a number above 0).
 * @throws AppError QFD_SCALE_UNKNOWN, QFD_CUTOFF_REFUSED (`value`), NOT_ONE_CELL
 */
export function settingsFrom(scale: unknown, cutoff: unknown): Pick<QfdInput, 'scale' | 'cutoff'> {
  const [scaleCell, cutoffCell] = [oneCell(scale, 'scale'), oneCell(cutoff, 'cutoff')];
  const word = isBlank(scaleCell) ? 'seed' : String(scaleCell).trim().toLowerCase();
  if (!isScale(word)) throw new AppError(QFD_FUNCTION_ERRORS.QFD_SCALE_UNKNOWN, { value: String(scaleCell) });
  const number = isBlank(cutoffCell) ? CUTOFF : cellNumber(cutoffCell);
  if (number === undefined || number <= 0) {
    throw new AppError(QFD_FUNCTION_ERRORS.QFD_CUTOFF_REFUSED, { value: String(cutoffCell) });
  }
  return { scale: word, cutoff: number };
}
