import { areaA1 } from '../../core/a1';
import { AppError } from '../../core/appError';
import type { Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef, UndoListView, UndoneView, UndoPreviewView } from '../../core/views';
import { fill } from '../../i18n/template';
import { noteSchema } from '../fileClaim';
import { Journal, type JournalEntry } from './journal';
import type { CellPlace } from './print';
import { planRows, undoRows } from './rowsOp';
import type { MarksOp, Op, RowsOp, SheetOp } from './run';
import { runView } from './runView';
import { areasAround, canClearAround, planSheet, type SheetPlan } from './sheetOp';
import { EFFECTS, UNDO } from './texts';

/** Cells changed by hand that are named per sheet. */
const NAMED_CELLS = 10;

/** What undo needs of the world. */
export interface UndoPorts {
  readonly workbook: Workbook;
  readonly store: Store;
}

/** What undoing one op would do: a sentence, and the cells that stay as people left them. */
interface Step {
  readonly effect: string;
  readonly kept: { readonly sheet: SheetRef; readonly changed: readonly CellPlace[] } | undefined;
  /** Does it and says what was done. */
  readonly run: () => string;
  /** Clears everything but the kept cells and says so; only where that can be offered. */
  readonly clear?: () => string;
}

/** The last runs; three remote calls. */
export function undoList(ports: UndoPorts, file: FileContext): UndoListView {
  const { workbook } = ports;
  const heads = new Journal(ports, file.lang).list();
  const present = heads.length === 0 ? [] : workbook.sheets();
  return {
    lang: file.lang,
    about: [UNDO.about[file.lang], UNDO.never[file.lang]],
    runs: heads.map((head) => runView(head, present, file)),
  };
}

/**
 * What undoing a run would do; nothing is changed.
 * @throws AppError RUN_GONE when it is not remembered any more
 */
export function undoPreview(ports: UndoPorts, run: string, file: FileContext): UndoPreviewView {
  const { workbook } = ports;
  const { entry, steps } = planned(ports, new Journal(ports, file.lang), run, file);
  const kept = steps.flatMap((step) => (step.kept === undefined ? [] : [step.kept]));
  return {
    lang: file.lang,
    run: runView(entry.head, workbook.sheets(), file),
    effects: steps.map(({ effect }) => effect),
    kept: kept.map(({ sheet, changed }) => ({
      sheet,
      text: fill(EFFECTS.changedCells, { cells: cellList(changed) }, file.lang),
      cells: changed.slice(0, NAMED_CELLS).map(cellName),
    })),
    clearRest: steps.some(({ clear }) => clear !== undefined) ? EFFECTS.clearRest[file.lang] : '',
  };
}

/**
 * Undoes a run: what it made goes, what people changed since stays.
 * @param clearRest whether sheets with cells people changed are emptied but for these
 * @throws AppError RUN_GONE, BUSY, PROTECTED
 */
export function undoRun(
  ports: UndoPorts & { readonly lock: Lock },
  run: string,
  clearRest: boolean,
  file: FileContext,
): UndoneView {
  const { workbook } = ports;
  const journal = new Journal(ports, file.lang);
  return ports.lock.hold(() => {
    const { steps } = planned(ports, journal, run, file);
    const lines = steps.map((step) => (clearRest && step.clear !== undefined ? step.clear() : step.run()));
    journal.forget();
    workbook.flush();
    return {
      lines,
      kept: steps.flatMap(({ kept }) => (kept === undefined ? [] : [kept.sheet])),
    };
  });
}

function planned(
  ports: UndoPorts,
  journal: Journal,
  run: string,
  file: FileContext,
): { readonly entry: JournalEntry; readonly steps: readonly Step[] } {
  const entry = journal.read(run);
  if (entry?.ops === undefined) throw new AppError('RUN_GONE');
  return { entry, steps: entry.ops.map((op) => stepOf(ports, op, run, file)) };
}

function stepOf(ports: UndoPorts, op: Op, run: string, file: FileContext): Step {
  const { workbook } = ports;
  if (op.op === 'sheet') return sheetStep(workbook, op, planSheet(workbook, op, run), file);
  if (op.op === 'marks') {
    return {
      effect: EFFECTS.marks[file.lang],
      kept: undefined,
      run: () => {
        undoMarks(ports.workbook, op);
        noteSchema(ports);
        return EFFECTS.marksDone[file.lang];
      },
    };
  }
  return rowsStep(workbook, op, file);
}

/** @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN */
function rowsStep(workbook: Workbook, op: RowsOp, file: FileContext): Step {
  const name = workbook.nameOf(op.sheetId);
  if (name === undefined) {
    const gone = fill(EFFECTS.gone, { sheet: op.name }, file.lang);
    return { effect: gone, kept: undefined, run: () => gone };
  }
  const plan = planRows(workbook, op, file);
  const say = (key: keyof typeof EFFECTS, n: number): string => fill(EFFECTS[key], { sheet: name, n }, file.lang);
  return {
    effect: plan.sheet ? say('remove', 0) : say('rows', plan.rows),
    kept: plan.kept.length === 0 ? undefined : { sheet: { id: op.sheetId, name }, changed: plan.kept },
    run: () => {
      const { sheet, rows } = undoRows(workbook, op, file);
      return sheet ? say('removed', 0) : say('rowsDone', rows);
    },
  };
}

function undoMarks(workbook: Workbook, { changes }: MarksOp): void {
  const now = workbook.marks();
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  workbook.changeMarks(
    changes.flatMap(({ before, after }) => {
      const from = now.find(({ place, mark }) => place.sheetId === before.place.sheetId && same(mark, after));
      return from === undefined ? [] : [{ from, to: before.mark }];
    }),
  );
}

function sheetStep(workbook: Workbook, op: SheetOp, plan: SheetPlan, { lang }: FileContext): Step {
  const { sheetId, print } = op;
  const say = (key: keyof typeof EFFECTS, n = 0): string => fill(EFFECTS[key], { sheet: plan.name, n }, lang);
  if (plan.kind === 'remove') {
    const run = (): string => {
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
    return { effect: say('remove'), kept: undefined, run };
  }
  if (plan.kind !== 'keep') return { effect: say(plan.kind), kept: undefined, run: () => say(plan.kind) };
  const { changed, name } = plan;
  const kept = { sheet: { id: sheetId, name }, changed };
  const step = { effect: say('keep', changed.length), kept, run: () => say('kept', changed.length) };
  if (!canClearAround(changed)) return step;
  const clear = (): string => {
    workbook.clearCells(sheetId, areasAround(print, changed));
    return say('cleared', changed.length);
  };
  return { ...step, clear };
}

function cellName({ row, column }: CellPlace): string {
  return areaA1({ row, column, rows: 1, columns: 1 });
}

function cellList(changed: readonly CellPlace[]): string {
  const named = changed.slice(0, NAMED_CELLS).map(cellName).join(', ');
  return changed.length > NAMED_CELLS ? `${named} … (${changed.length})` : named;
}
