import { AppError } from '../../core/appError';
import type { Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { UndoListView, UndoneView, UndoPreviewView } from '../../core/views';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { noteSchema } from '../fileClaim';
import { withoutFilled } from '../journey/withoutFilled';
import { isFiled, usedVisits } from '../plan/usedVisits';
import type { KeptTable } from '../tables/openTable';
import { asWritten } from './asWritten';
import { Journal, type JournalEntry } from './journal';
import type { MarksOp, Op } from './run';
import type { RunHead } from './runHead';
import { runView } from './runView';
import { cellsStep, rowsStep, type Step, sheetStep } from './steps';
import { EFFECTS, UNDO } from './texts';

/** What undo needs of the world. */
export interface UndoPorts {
  readonly workbook: Workbook;
  readonly store: Store;
}

/** How closely people's work is looked for, and what is known of it. */
interface Look {
  /** Also for formulas, notes and charts; some remote calls more for each sheet. */
  readonly closely: boolean;
  /** Sheets that stay, as a close look found out before. */
  readonly keep: readonly number[];
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
  const look = { closely: true, keep: [] };
  const { entry, steps } = planned(ports, new Journal(ports, file.lang), run, look, file);
  const references = steps.some(({ isRemoval }) => isRemoval) ? [EFFECTS.references[file.lang]] : [];
  return {
    lang: file.lang,
    run: runView(entry.head, ports.workbook.sheets(), file),
    effects: [...steps.flatMap(({ effects }) => effects), ...references],
    kept: steps.flatMap(({ kept }) => kept),
    clearRest: steps.some(({ clear }) => clear !== undefined) ? EFFECTS.clearRest[file.lang] : '',
    keep: steps.flatMap(({ stays, isAddedTo }) => (stays !== undefined && isAddedTo ? [stays.id] : [])),
  };
}

/**
 * Undoes a run: what it made goes, what people changed since stays.
 * @param clearRest whether sheets that stay are emptied but for what is people's
 * @param keep sheets that stay for what people added besides values, as the preview told them
 * @throws AppError RUN_GONE, BUSY, PROTECTED
 */
export function undoRun(
  ports: UndoPorts & { readonly lock: Lock },
  run: string,
  clearRest: boolean,
  file: FileContext,
  keep: readonly number[] = [],
): UndoneView {
  const { workbook } = ports;
  const journal = new Journal(ports, file.lang);
  return ports.lock.hold(() => {
    const { steps } = planned(ports, journal, run, { closely: clearRest, keep }, file);
    const lines = steps.flatMap((step) => (clearRest && step.clear !== undefined ? step.clear() : step.run()));
    const isForgotten = forget(journal);
    workbook.flush();
    return {
      lines: isForgotten ? lines : [...lines, EFFECTS.stillListed[file.lang]],
      kept: steps.flatMap(({ stays }) => (stays === undefined ? [] : [stays])),
    };
  });
}

/** By now everything is undone, which a journal that people protected does not change. */
function forget(journal: Journal): boolean {
  try {
    journal.forget();
    return true;
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'PROTECTED') return false;
    throw cause;
  }
}

function planned(
  ports: UndoPorts,
  journal: Journal,
  run: string,
  look: Look,
  file: FileContext,
): { readonly entry: JournalEntry; readonly steps: readonly Step[] } {
  const entry = journal.read(run);
  if (entry?.ops === undefined) throw new AppError('RUN_GONE');
  return { entry, steps: entry.ops.map((op) => stepOf(ports, op, entry.head, look, file)) };
}

function stepOf(ports: UndoPorts, op: Op, head: RunHead, look: Look, file: FileContext): Step {
  const { workbook } = ports;
  const then = asWritten(file.zone, head.zone);
  if (op.op === 'sheet') {
    const looking = { run: head.id, closely: look.closely, stays: look.keep.includes(op.sheetId), asWritten: then };
    return sheetStep(workbook, op, looking, file);
  }
  if (op.op === 'rows') {
    const isUsed = op.fact === VISIT_PLAN_FACT.id ? isFiled(workbook, file) : undefined;
    const asAdded = (table: KeptTable) => withoutFilled(table, ports.store);
    return rowsStep(workbook, op, { file, asWritten: then, asAdded, ...(isUsed && { isUsed }) });
  }
  if (op.op === 'cells') {
    const used = head.what.kind === 'assign' ? usedVisits(workbook, op, file) : 0;
    const text = fill(EFFECTS.usedVisits, { sheet: workbook.nameOf(op.sheetId) ?? op.name, n: used }, file.lang);
    return used > 0 ? { effects: [text], kept: [], run: () => [text] } : cellsStep(workbook, op, then, file);
  }
  const run = (): readonly string[] => {
    undoMarks(workbook, op);
    noteSchema(ports);
    return [EFFECTS.marksDone[file.lang]];
  };
  return { effects: [EFFECTS.marks[file.lang]], kept: [], run };
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
