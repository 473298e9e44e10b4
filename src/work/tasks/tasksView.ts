import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { TasksView } from '../../core/views';
import { formatDay } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { readTasks } from './readTasks';
import { TASKS } from './texts';

/**
 * The open tasks of a file, newest first.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function tasksView(workbook: Workbook, file: FileContext): TasksView {
  const { lang } = file;
  const { table, tasks } = readTasks(workbook, file);
  if (table === undefined) return { lang, sheet: null, open: [], summary: TASKS.none[lang] };
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
