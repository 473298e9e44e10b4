import { AppError } from '../../core/appError';
import type { Lock, Store, Workbook } from '../../core/ports';
import type { MarkChange, MarksSavedView } from '../../core/qfdViews';
import type { Area } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { matrixOf } from './marksView';
import { marksOf } from './matrixScales';
import { matrixSheets } from './matrixSheets';
import { MATRIX_NEWS } from './matrixTexts';
import { type MarkCell, type MatrixRead, readMatrix } from './readMatrices';

/** What saving needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly lock: Lock;
}

/** What becomes of each change: its cell where it is written, what stands there where it is not. */
interface Sorted {
  readonly written: readonly { readonly cell: MarkCell; readonly mark: number | null }[];
  readonly kept: MarksSavedView['kept'];
}

/** A cell that somebody else changed, moved away or deleted is kept as it is. */
function sorted(changes: readonly MarkChange[], { marks }: MatrixRead): Sorted {
  const written: { cell: MarkCell; mark: number | null }[] = [];
  const kept: MarksSavedView['kept'][number][] = [];
  for (const { touchpoint, factor, mark, was } of changes) {
    const cell = marks.find((one) => one.touchpoint === touchpoint && one.factor === factor);
    if (cell !== undefined && cell.value === was) written.push({ cell, mark });
    // What was to be written stands there already: nothing to do and nothing lost.
    else if (cell === undefined || cell.value !== mark) kept.push({ touchpoint, factor, now: cell?.value ?? null });
  }
  return { written, kept };
}

/** One call for each distinct mark. */
function write(workbook: Workbook, sheetId: number, written: Sorted['written']): void {
  const areas = new Map<number | null, Area[]>();
  for (const { cell, mark } of written) {
    const { row, column } = cell;
    areas.set(mark, [...(areas.get(mark) ?? []), { row, column, rows: 1, columns: 1 }]);
  }
  for (const [mark, some] of areas) workbook.setEqual(sheetId, some, mark ?? '');
}

/**
 * Writes marks of a walk into a matrix, under the lock; cells that no longer hold what the walk began with are kept.
 * @throws AppError REQUEST_BROKEN for a mark that is not of the sheet's scale, with nothing written; SHEET_GONE, PROTECTED, BUSY
 */
export function saveMarks(
  ports: Ports,
  sheetId: number,
  changes: readonly MarkChange[],
  file: FileContext,
): MarksSavedView {
  return ports.lock.hold(() => {
    const { workbook } = ports;
    // Where the matrix is marked as this file's own, the file is no unclaimed copy: that spares a call at every few marks.
    const isOwn = matrixSheets(workbook).some(({ sheet }) => sheet.id === sheetId);
    if (!isOwn) claimCopy(ports);
    const matrix = matrixOf(workbook, sheetId);
    const allowed = marksOf(matrix.scale);
    const isAllowed = ({ mark }: MarkChange): boolean => mark === null || allowed.includes(mark);
    if (!changes.every(isAllowed)) throw new AppError('REQUEST_BROKEN', { field: 'changes' });
    // The codes of the changes are enough to find their cells, and spare reading both lists.
    const codes = {
      factors: changes.map(({ factor }) => factor),
      touchpoints: changes.map(({ touchpoint }) => touchpoint),
    };
    const { written, kept } = sorted(changes, readMatrix(workbook, matrix, codes, file));
    write(workbook, sheetId, written);
    if (written.length > 0) workbook.flush();
    const text = [
      fill(MATRIX_NEWS.saved, { n: written.length }, file.lang),
      ...(kept.length === 0 ? [] : [fill(MATRIX_NEWS.kept, { n: kept.length }, file.lang)]),
    ];
    return { saved: written.length, kept, text: text.join('. ') };
  });
}
