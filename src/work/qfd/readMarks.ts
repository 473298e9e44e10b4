import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { knownCodes } from './knownCodes';
import type { KnownCodes } from './matrixPlaces';
import { type MatrixScale, marksOf } from './matrixScales';
import { type MarkValue, type MatrixRead, readMatrices } from './readMatrices';

const isMarkOf = (scale: MatrixScale, value: MarkValue): boolean => marksOf(scale).some((mark) => mark === value);

/**
 * Marks of matrices as rows of QFD_MARKS_FACT: a row for each known touchpoint and factor that stands on one, also where its cell
 * is empty; of codes that are on no list the marks, so that a report can tell how many it leaves out. A sheet that names no rater is known by its own name.
 */
export function marksRead(matrices: readonly MatrixRead[]): FactRead {
  const rows = matrices.flatMap(({ sheet, rater, scale, marks, strangeMarks }) =>
    [...marks, ...strangeMarks.filter(({ value }) => isMarkOf(scale, value))].map(
      ({ touchpoint, factor, value, cell, row }) => ({
        values: { rater: rater || sheet.name, touchpoint, factor, mark: value, scale, sheet: sheet.name, cell },
        row: row + 1,
        sheetId: sheet.id,
      }),
    ),
  );
  return { sheet: matrices[0]?.sheet.name ?? '', letters: {}, rows };
}

/**
 * Marks of all matrices of this file as `marksRead` gives them. One remote call a matrix besides the list of marks.
 * @param known codes of today's factors and touchpoints, where they were read already; else two calls more
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function readMarks(workbook: Workbook, file: FileContext, known?: KnownCodes): FactRead {
  return marksRead(readMatrices(workbook, known ?? knownCodes(workbook, file), file));
}
