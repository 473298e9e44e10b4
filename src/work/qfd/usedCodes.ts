import type { Workbook } from '../../core/ports';
import { matrixSheets } from './matrixSheets';

/** What codes of ours look like. */
const CODE = /^\p{L}\d{1,9}$/u;

/**
 * Codes that stand on matrices, also those of factors and touchpoints that were deleted since; one remote call for each matrix
 * besides the list of marks.
 */
export function usedCodes(workbook: Workbook): readonly string[] {
  return matrixSheets(workbook).flatMap(({ sheet }) =>
    workbook
      .readAll(sheet.id)
      .flatMap((row) => row.map((cell) => String(cell).trim()).filter((text) => CODE.test(text))),
  );
}
