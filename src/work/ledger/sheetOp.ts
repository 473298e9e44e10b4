import type { Workbook } from '../../core/ports';
import type { Area } from '../../core/sheetImage';
import { ownSheets } from '../ownership';
import { type CellPlace, changedCells } from './print';
import type { SheetOp } from './run';

/** What undoing the making of a sheet would do. */
export type SheetPlan =
  | { readonly kind: 'gone' | 'notOurs'; readonly name: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'keep'; readonly name: string; readonly changed: readonly CellPlace[] };

/** Compares a sheet that a run made with what the run left there; one remote call. */
export function planSheet(workbook: Workbook, { sheetId, name, print }: SheetOp, run: string): SheetPlan {
  const own = ownSheets(workbook).find(({ id }) => id === sheetId);
  if (own === undefined) {
    const named = workbook.nameOf(sheetId);
    return named === undefined ? { kind: 'gone', name } : { kind: 'notOurs', name: named };
  }
  if (own.placed.mark.run !== run) return { kind: 'notOurs', name: own.name };
  const changed = changedCells(print, workbook.readAll(sheetId));
  if (changed.length === 0) return { kind: 'remove', name: own.name };
  return { kind: 'keep', name: own.name, changed };
}

/** More cells changed by hand than this are many ranges to leave out: the rest of such a sheet is not cleared. */
const MOST_CLEARED_AROUND = 200;

/** Whether the rest of a sheet can be cleared around the cells people changed. */
export function canClearAround(changed: readonly CellPlace[]): boolean {
  return changed.length <= MOST_CLEARED_AROUND;
}

/** The rectangles that cover a sheet's cells but for some. */
export function areasAround(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  changed: readonly CellPlace[],
): readonly Area[] {
  const byRow = new Map<number, number[]>();
  for (const { row, column } of changed) {
    if (row < rows && column < columns) byRow.set(row, [...(byRow.get(row) ?? []), column]);
  }
  const areas: Area[] = [];
  const add = (row: number, column: number, height: number, width: number): void => {
    if (height > 0 && width > 0) areas.push({ row, column, rows: height, columns: width });
  };
  let top = 0;
  for (const [row, kept] of [...byRow].sort(([a], [b]) => a - b)) {
    add(top, 0, row - top, columns);
    let left = 0;
    for (const column of kept.sort((a, b) => a - b)) {
      add(row, left, 1, column - left);
      left = column + 1;
    }
    add(row, left, 1, columns - left);
    top = row + 1;
  }
  add(top, 0, rows - top, columns);
  return areas;
}
