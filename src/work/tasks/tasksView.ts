import type { Store, Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { TasksView } from '../../core/views';
import { formatDay } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { fileKind } from '../fileClaim';
import { readTasks } from './readTasks';
import { TASKS } from './texts';

/** What reading the tasks needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
}

/**
 * The open tasks of a file, newest first. Those of a copy are shown once somebody has said that it is a file of its own.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function tasksView({ workbook, store }: Ports, file: FileContext): TasksView {
  const { lang } = file;
  const { table, tasks } = readTasks(workbook, file);
  if (table === undefined) {
    const isCopy = fileKind(store, workbook) === 'copy';
    return { lang, sheet: null, open: [], summary: TASKS[isCopy ? 'copy' : 'none'][lang] };
  }
  const shown = (value: Value): string => (typeof value === 'number' ? formatDay(value, lang) : (value ?? ''));
  const open = tasks
    .filter(({ isOpen }) => isOpen)
    .reverse()
    .map(({ row, value }) => ({
      code: String(value('code') ?? ''),
      cause: String(value('cause') ?? ''),
      due: shown(value('due')),
      owner: String(value('owner') ?? ''),
      row,
    }));
  const { id, name } = table.sheet;
  return { lang, sheet: { id, name }, open, summary: fill(TASKS.open, { n: open.length }, lang) };
}
