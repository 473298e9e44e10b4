import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef, UndoPreviewView } from '../../core/views';
import { fill } from '../../i18n/template';
import { hasAdditions } from './additions';
import { planCells } from './cellsOp';
import { countOf } from './changes';
import { keptViews, listOf } from './keptViews';
import { planRows, type RowsLooking, undoRows } from './rowsOp';
import type { CellsOp, RowsOp, SheetOp } from './run';
import { clearedAround, type Looking, planSheet, type SheetPlan } from './sheetOp';
import { EFFECTS } from './texts';

/** What undoing one op would do, in sentences, and what stays as people left it. */
export interface Step {
  readonly effects: readonly string[];
  readonly kept: UndoPreviewView['kept'];
  /** The sheet that stays for the sake of people's work on it. */
  readonly stays?: SheetRef;
  /** It stays for what they added besides values, which takes a close look to see. */
  readonly isAddedTo?: boolean;
  /** A sheet is deleted. */
  readonly isRemoval?: boolean;
  /** Does it and says what was done. */
  readonly run: () => readonly string[];
  /** Clears everything but what is people's and says so; only where that can be offered. */
  readonly clear?: () => readonly string[];
}

/** The step that takes a sheet away, or leaves it. */
export function sheetStep(workbook: Workbook, op: SheetOp, looking: Looking, { lang }: FileContext): Step {
  const plan = planSheet(workbook, op, looking);
  const say = (key: keyof typeof EFFECTS, n = 0): readonly string[] => [
    fill(EFFECTS[key], { sheet: plan.name, n }, lang),
  ];
  if (plan.kind === 'keep') return keepStep(workbook, op, plan, say, { lang });
  if (plan.kind !== 'remove') return { effects: say(plan.kind), kept: [], run: () => say(plan.kind) };
  const { sheetId, print } = op;
  const run = (): readonly string[] => {
    try {
      workbook.removeSheet(sheetId);
      return say('removed');
    } catch (cause) {
      // Google keeps the last sheet of a file.
      if (!(cause instanceof AppError) || cause.code !== 'SERVICE_REFUSED') throw cause;
      workbook.clearCells(sheetId, [{ row: 0, column: 0, rows: print.rows, columns: print.columns }]);
      return say('last');
    }
  };
  return { effects: say('remove'), kept: [], isRemoval: true, run };
}

function keepStep(
  workbook: Workbook,
  op: SheetOp,
  plan: Extract<SheetPlan, { readonly kind: 'keep' }>,
  say: (key: keyof typeof EFFECTS, n?: number) => readonly string[],
  { lang }: Pick<FileContext, 'lang'>,
): Step {
  const { changes, additions, name } = plan;
  const sheet = { id: op.sheetId, name };
  const count = countOf(changes);
  const byRows = changes.by === 'rows';
  const isAddedTo = hasAdditions(additions);
  const areas = clearedAround(op, plan);
  const clear = (): readonly string[] => {
    workbook.clearCells(op.sheetId, areas);
    return isAddedTo ? say('clearedAdded') : say(byRows ? 'clearedRows' : 'cleared', count);
  };
  return {
    effects: count === 0 ? say('keepAdded') : say(byRows ? 'keepRows' : 'keep', count),
    kept: keptViews(sheet, plan, lang),
    stays: sheet,
    isAddedTo,
    run: () => (count === 0 ? say('keptAdded') : say(byRows ? 'keptRows' : 'kept', count)),
    ...(areas.length === 0 ? {} : { clear }),
  };
}

/** The step that empties added cells, or leaves them. */
export function cellsStep(
  workbook: Workbook,
  op: CellsOp,
  asWritten: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
  { lang }: Pick<FileContext, 'lang'>,
): Step {
  const plan = planCells(workbook, op, asWritten);
  const sheet = { id: op.sheetId, name: plan.name };
  const say = (key: keyof typeof EFFECTS, n = 0): readonly string[] => [
    fill(EFFECTS[key], { sheet: plan.name, n }, lang),
  ];
  if (plan.kind === 'keep') {
    const { changed } = plan;
    const kept = keptViews(sheet, { changes: { by: 'cells', cells: changed } }, lang);
    return { effects: say('keep', changed.length), kept, stays: sheet, run: () => say('kept', changed.length) };
  }
  if (plan.kind !== 'clear') return { effects: say(plan.kind), kept: [], run: () => say(plan.kind) };
  const n = plan.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const run = (): readonly string[] => {
    workbook.clearCells(op.sheetId, plan.areas);
    return say('cellsDone', n);
  };
  return { effects: say('cells', n), kept: [], run };
}

/**
 * The step that takes added rows away.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function rowsStep(workbook: Workbook, op: RowsOp, looking: RowsLooking): Step {
  const { lang } = looking.file;
  const present = workbook.nameOf(op.sheetId);
  const name = present ?? op.name;
  const say = (key: keyof typeof EFFECTS, n = 0): string => fill(EFFECTS[key], { sheet: name, n }, lang);
  const plan = present === undefined ? undefined : planRows(workbook, op, looking);
  if (plan === undefined) {
    const lines = [say(present === undefined ? 'gone' : 'notOurs')];
    return { effects: lines, kept: [], run: () => lines };
  }
  const sheet = { id: op.sheetId, name };
  const keys = listOf(plan.missing);
  const missing = keys === '' ? [] : [fill(EFFECTS.rowsMissing, { sheet: name, keys }, lang)];
  const used = plan.used === 0 ? [] : [say('usedRows', plan.used)];
  return {
    effects: [plan.sheet ? say('remove') : say('rows', plan.rows), ...used, ...missing],
    kept: keptViews(sheet, { changes: { by: 'cells', cells: plan.kept } }, lang),
    ...(plan.kept.length === 0 ? {} : { stays: sheet }),
    isRemoval: plan.sheet,
    run: () => {
      undoRows(workbook, op, plan);
      return [plan.sheet ? say('removed') : say('rowsDone', plan.rows), ...used, ...missing];
    },
  };
}
