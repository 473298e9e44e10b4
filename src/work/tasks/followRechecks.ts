import { wordOf } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { ReviewDecision } from '../../core/reviewViews';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { TASKS_FACT, type Task } from '../../facts/tasks';
import { fill } from '../../i18n/template';
import type { IntakeDesk } from '../intake/desk';
import { comparedCode } from '../intake/eraseTargets';
import { readMapNames } from '../map/mapNames';
import type { DecidedVisit } from '../review/decided';
import type { KeptTable } from '../tables/openTable';
import { type KeptTask, readTasks } from './readTasks';
import { isClosing, recheckOutcome } from './recheckOutcome';
import { RECHECK } from './recheckTexts';

/** States by which a person has decided. */
const DECIDED: readonly string[] = ['accepted', 'returned', 'rejected', 'excluded'] satisfies ReviewDecision[];

/** The target of a touchpoint that the programme does not name. */
const USUAL_TARGET = 4;

type Cells = Partial<Pick<Task, 'state' | 'recheck' | 'outcome'>>;

/** Writes cells of one task; a remote call each. */
function writeTask(
  workbook: Workbook,
  { sheet, columns }: KeptTable,
  task: KeptTask,
  cells: Cells,
  file: FileContext,
): void {
  TASKS_FACT.columns.forEach((column, place) => {
    const value = cells[column.id as keyof Cells];
    const at = columns[place];
    if (value === undefined || at === undefined) return;
    const cell = column.type === 'choice' ? wordOf(column, String(value), file.lang) : (value ?? '');
    workbook.writeCells(sheet.id, task.row - 1, at, [[cell]]);
  });
}

/** What a decision makes of a task; `undefined` when it waits on. */
function changesOf(desk: IntakeDesk, task: KeptTask, { response, version, state }: DecidedVisit): Cells | undefined {
  // A visit that does not count tells nothing: another one may be planned.
  if (state === 'rejected' || state === 'excluded') return { recheck: null };
  if (state !== 'accepted') return undefined;
  const { ports, file, answers } = desk;
  const touchpoint = String(task.value('touchpoint') ?? '').trim();
  const rating = answers
    .all()
    .find(
      (one) =>
        one.response === response && one.version === version && one.touchpoint === touchpoint && one.score !== null,
    );
  const named = readMapNames(ports.store, ports.workbook.id()).touchpoints.find(({ code }) => code === touchpoint);
  const today = zoneDays(file.zone).dayOf(ports.clock.now());
  const { isMet, text } = recheckOutcome(rating?.score ?? null, named?.target ?? USUAL_TARGET, today, file.lang);
  return isMet ? { state: 'done', outcome: text } : { recheck: null, outcome: text };
}

/** What becomes of a task that a recheck closed, when that visit does not stand any more; one that was returned may close it again. */
function reopened({ ports, file }: IntakeDesk, { state }: DecidedVisit): Cells {
  const day = zoneDays(file.zone).dayOf(ports.clock.now());
  const outcome = fill(RECHECK.withdrawn, { day }, file.lang);
  return { state: 'in_progress', outcome, ...(state !== 'returned' && { recheck: null }) };
}

/** A task that its recheck closed, as its outcome tells. */
const isClosedByRecheck = (task: KeptTask): boolean =>
  task.value('state') === 'done' && isClosing(String(task.value('outcome') ?? '').trim());

/**
 * Tells tasks what their recheck visits found: one at the target closes its task, any other leaves it open, and another recheck may
 * be planned. A task that a recheck closed is open again when that visit is no longer accepted; tasks that people closed stay as they are. Nothing is read unless a recheck was decided of.
 * @param decided visits of which a reviewer has just decided
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function followRechecks(desk: IntakeDesk, decided: readonly DecidedVisit[]): void {
  const rechecks = decided.filter(({ purpose }) => purpose === 'recheck');
  if (rechecks.length === 0) return;
  const { workbook } = desk.ports;
  const { table, tasks } = readTasks(workbook, desk.file);
  if (table === undefined) return;
  let any = false;
  for (const visit of rechecks) {
    const code = comparedCode(visit.visit_code);
    const isMeant = (task: KeptTask): boolean => comparedCode(String(task.value('recheck') ?? '')) === code;
    for (const task of tasks.filter(isMeant)) {
      const isWithdrawn = visit.state !== 'accepted' && isClosedByRecheck(task);
      if (!task.isOpen && !isWithdrawn) continue;
      const cells = isWithdrawn ? reopened(desk, visit) : changesOf(desk, task, visit);
      if (cells === undefined) continue;
      writeTask(workbook, table, task, cells, desk.file);
      any = true;
    }
  }
  if (any) workbook.flush();
}

const isState = (state: string): state is ReviewDecision => DECIDED.includes(state);

/**
 * Tells tasks of rechecks whose decision they have not heard of: it was cut short, or somebody typed the state into its cell. No
 * remote call where no recheck is decided of, else one more than the writing.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function followMissed(desk: IntakeDesk): void {
  const decided = desk.visits
    .standing()
    .flatMap(({ state, ...visit }): DecidedVisit[] => (isState(state) ? [{ ...visit, state }] : []));
  followRechecks(desk, decided);
}
