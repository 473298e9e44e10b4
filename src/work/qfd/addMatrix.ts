import { MARK_VERSION } from '../../core/ownMark';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import { sheetOps } from '../ledger/addRecorded';
import type { Op } from '../ledger/run';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { type MatrixWish, matrixImage } from './matrixImage';
import { matrixName } from './matrixSheets';
import { MATRIX } from './matrixTexts';

/** A matrix to be made. */
export interface WantedMatrix extends Omit<MatrixWish, 'name'> {
  /** Empty where there is one matrix for all. */
  readonly rater: string;
}

/**
 * Makes a rater's matrix on a new sheet, which comes into view, as part of a run. To be called under the lock; all stands in the
 * file when it returns.
 * @param run the run that makes it
 * @param remember gets what the ledger keeps of it, and writes it to the journal
 * @throws AppError PROTECTED, SERVICE_FAILED, NAME_TAKEN
 */
export function addMatrix(
  workbook: Workbook,
  wanted: WantedMatrix,
  run: string,
  remember: (ops: readonly Op[], sheet: SheetInfo) => void,
): SheetInfo {
  const mark = { kind: 'matrix', id: wanted.scale, version: MARK_VERSION, run } as const;
  const imageOf = (): SheetImage => {
    const name = freeSheetNames(workbook)(matrixName(MATRIX.title[wanted.lang], wanted.rater));
    return matrixImage({ ...wanted, name });
  };
  const [sheet] = underFreeName(workbook, () => {
    const images = [imageOf()];
    return workbook.addSheets(images, mark, (made) => {
      const [first] = made;
      if (first !== undefined) remember(sheetOps(made, images), first);
    });
  });
  if (sheet === undefined) throw new RangeError('addSheets answered with no sheet');
  return sheet;
}
