import { AppError } from '../../core/appError';
import { MOST_TEXT } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef, TaskSeed, TaskView } from '../../core/views';
import { parseDay } from '../../data/parseDate';
import { TASKS_FACT, type Task } from '../../facts/tasks';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addRows } from '../tables/addRows';
import { type KeptTask, readTasks } from './readTasks';
import { TASKS } from './texts';

/** What making a task needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** Signs of a cause by which a task is told from others in the list of runs. */
const SHOWN_CAUSE = 60;

/** Codes as we give them; people type the letter in either alphabet. */
const CODE = /^[TТ]-(\d{1,9})$/i;

const labelOf = (column: keyof Task, { lang }: FileContext): string =>
  TASKS_FACT.columns.find(({ id }) => id === column)?.header[lang] ?? column;

/** A text that a cell would cut is never found again, and the person's words would be lost. */
function refuseTooLong({ cause, goal, criterion, owner, source }: TaskSeed, file: FileContext): void {
  const texts = { cause, upper_goal: goal, criterion, owner, source } as const;
  for (const column of ['cause', 'upper_goal', 'criterion', 'owner', 'source'] as const) {
    const { length } = texts[column];
    const found = { field: labelOf(column, file), length, limit: MOST_TEXT };
    if (length > MOST_TEXT) throw new AppError('TASK_TOO_LONG', found);
  }
}

/** A task without cause, goal or criterion is none (E-08). */
function refuseIncomplete(seed: TaskSeed, file: FileContext): void {
  const needed = [
    ['cause', seed.cause],
    ['upper_goal', seed.goal],
    ['criterion', seed.criterion],
  ] as const;
  const empty = needed.filter(([, text]) => text.trim() === '').map(([column]) => labelOf(column, file));
  if (empty.length > 0) throw new AppError('TASK_INCOMPLETE', { fields: empty.join('\n') });
}

function dueOf({ due }: TaskSeed, file: FileContext): CivilDay | null {
  if (due === '') return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(due) ? parseDay(due) : undefined;
  if (day === undefined) throw new AppError('PARAM_NOT_DATE', { field: labelOf('due', file), value: due });
  return day;
}

/** One more than the highest number on the sheet; where that is beyond our numbers, the next that nobody has. */
function nextCode(tasks: readonly KeptTask[]): string {
  const codes = tasks.map(({ value }) => String(value('code') ?? '').trim());
  const taken = new Set(codes.map((code) => code.toUpperCase().replace('Т', 'T')));
  const numbers = codes.map((code) => Number(CODE.exec(code)?.[1] ?? 0));
  let next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  while (taken.has(`T-${next}`)) next += 1;
  return `T-${next}`;
}

function viewOf(
  text: keyof typeof TASKS,
  code: string,
  sheet: SheetRef,
  row: number,
  { lang }: FileContext,
): Omit<TaskView, 'run'> {
  return { code, sheet, row, text: fill(TASKS[text], { code, sheet: sheet.name, row: String(row) }, lang) };
}

/**
 * Writes a task below the others; the first one makes their sheet. A task of the same cause and source that is still open
 * is not made again: a button may be pressed twice.
 * @throws AppError TASK_INCOMPLETE, TASK_TOO_LONG, PARAM_NOT_DATE, BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function makeTask(ports: Ports, seed: TaskSeed, file: FileContext): TaskView {
  refuseIncomplete(seed, file);
  refuseTooLong(seed, file);
  const due = dueOf(seed, file);
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { table, tasks } = readTasks(ports.workbook, file);
    const { cause, goal: upper_goal, criterion, owner, source } = seed;
    const same = tasks.find(
      ({ isOpen, value }) => isOpen && value('cause') === cause && (value('source') ?? '') === source,
    );
    if (same !== undefined && table !== undefined) {
      const { id, name } = table.sheet;
      return { ...viewOf('there', String(same.value('code') ?? ''), { id, name }, same.row, file), run: null };
    }
    const code = nextCode(tasks);
    const about = { touchpoint: seed.touchpoint ?? null, job: seed.job ?? null, recheck: null, outcome: null };
    const task: Task = { code, cause, upper_goal, criterion, owner, due, state: 'new', source, ...about };
    const { rows } = factTable(TASKS_FACT, [task]);
    const added = addRows(ports, TASKS_FACT, table, rows, file, {
      kind: 'task',
      id: TASKS_FACT.id,
      name: `${code}: ${cause.slice(0, SHOWN_CAUSE)}`,
    });
    const remembered = 'run' in added.remembered ? added.remembered.run : null;
    return { ...viewOf('made', code, added.sheet, added.row + 1, file), run: remembered };
  });
}
