import type { CellPlace } from '../../core/besides';
import type { Cell } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { Area } from '../../core/sheetImage';
import { ownSheets } from '../ownership';
import { type Additions, additionsTo, hasAdditions, isMadeFormula } from './additions';
import { type Changes, changesOf, countOf } from './changes';
import { changedCells } from './print';
import type { SheetOp } from './run';

/** What undoing the making of a sheet would do. */
export type SheetPlan =
  | { readonly kind: 'gone' | 'notOurs'; readonly name: string }
  | { readonly kind: 'remove'; readonly name: string }
  | { readonly kind: 'keep'; readonly name: string; readonly changes: Changes; readonly additions: Additions };

/** How a sheet is compared with what the run left there. */
export interface Looking {
  /** The run that made it. */
  readonly run: string;
  /** Whether to look for formulas, notes and charts too; some calls more. */
  readonly closely: boolean;
  /** The sheet stays, as was found out before. */
  readonly stays: boolean;
  /** Dates as the run wrote them. */
  readonly asWritten: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[];
}

const NOTHING_ADDED: Additions = { formulas: [], notes: [], charts: 0 };

/** Compares a sheet that a run made with what the run left there; one remote call, more to look closely. */
export function planSheet(workbook: Workbook, op: SheetOp, looking: Looking): SheetPlan {
  const { sheetId, name, print } = op;
  const own = ownSheets(workbook).find(({ id }) => id === sheetId);
  if (own === undefined) {
    const named = workbook.nameOf(sheetId);
    return named === undefined ? { kind: 'gone', name } : { kind: 'notOurs', name: named };
  }
  if (own.placed.mark.run !== looking.run) return { kind: 'notOurs', name: own.name };
  const cells = workbook.readAll(sheetId);
  const changed = changedCells(print, looking.asWritten(cells)).filter((place) => !isMadeFormula(op, place));
  const changes = changesOf(print, changed);
  const filled = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  const additions = looking.closely ? additionsTo(op, workbook.besides(sheetId, filled)) : NOTHING_ADDED;
  if (countOf(changes) === 0 && !hasAdditions(additions) && !looking.stays) return { kind: 'remove', name: own.name };
  return { kind: 'keep', name: own.name, changes, additions: besidesChanged(additions, changes) };
}

/** A formula in a cell that is named as changed is not named twice. */
function besidesChanged(additions: Additions, changes: Changes): Additions {
  const named = new Set(changes.by === 'cells' ? changes.cells.map(({ row, column }) => `${row}:${column}`) : []);
  const rows = new Set(changes.by === 'rows' ? changes.rows : []);
  const isNew = ({ row, column }: CellPlace): boolean => !named.has(`${row}:${column}`) && !rows.has(row);
  return { ...additions, formulas: additions.formulas.filter(isNew) };
}

/** More cells or rows of people than this are many ranges to leave out: the rest of such a sheet is not cleared. */
const MOST_CLEARED_AROUND = 200;

/**
 * The rectangles that cover all of a sheet but what is people's; none where that cannot be offered, because there is too much of
 * theirs or nothing of theirs is known.
 */
export function clearedAround(
  { print }: Pick<SheetOp, 'print'>,
  { changes, additions }: { readonly changes: Changes; readonly additions: Additions },
): readonly Area[] {
  const { formulas, notes } = additions;
  const count = countOf(changes) + formulas.length + notes.length;
  if (count > MOST_CLEARED_AROUND || count + additions.charts === 0) return [];
  const cells = [...(changes.by === 'cells' ? changes.cells : []), ...formulas, ...notes];
  return areasAround(print, cells, changes.by === 'rows' ? changes.rows : []);
}

/** The rectangles that cover a sheet's cells but for some, and but for some whole rows. */
export function areasAround(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cells: readonly CellPlace[],
  wholeRows: readonly number[] = [],
): readonly Area[] {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    if (row < rows && column < columns) byRow.set(row, (byRow.get(row) ?? new Set()).add(column));
  }
  const all = Array.from({ length: columns }, (_, column) => column);
  for (const row of wholeRows) if (row < rows) byRow.set(row, new Set(all));
  const areas: Area[] = [];
  const add = (row: number, column: number, height: number, width: number): void => {
    if (height > 0 && width > 0) areas.push({ row, column, rows: height, columns: width });
  };
  let top = 0;
  for (const [row, kept] of [...byRow].sort(([a], [b]) => a - b)) {
    add(top, 0, row - top, columns);
    let left = 0;
    for (const column of [...kept].sort((a, b) => a - b)) {
      add(row, left, 1, column - left);
      left = column + 1;
    }
    add(row, left, 1, columns - left);
    top = row + 1;
  }
  add(top, 0, rows - top, columns);
  return areas;
}
