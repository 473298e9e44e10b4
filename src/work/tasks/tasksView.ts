import type { Lang } from '../../core/lang';
import type { Store, Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { TasksView } from '../../core/views';
import { formatDay } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import { fileKind } from '../fileClaim';
import { type MapNames, readMapNames, shownName } from '../map/mapNames';
import { type KeptTask, readTasks } from './readTasks';
import { RECHECK } from './recheckTexts';
import { TASKS } from './texts';

/** What reading the tasks needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
}

/** The touchpoint of a task, and what became of its recheck. */
function recheckOf(value: KeptTask['value'], names: MapNames['touchpoints'], lang: Lang) {
  const text = (column: Parameters<KeptTask['value']>[0]): string => String(value(column) ?? '').trim();
  const point = text('touchpoint');
  const name = names.find(({ code }) => code === point)?.name;
  const code = text('recheck');
  return {
    point: point === '' ? '' : fill(RECHECK.point, { name: shownName(point, name, lang) }, lang),
    recheck: [...(code === '' ? [] : [fill(RECHECK.visit, { code }, lang)]), text('outcome')].filter(
      (line) => line !== '',
    ),
  };
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
  const hasPoints = tasks.some(({ isOpen, value }) => isOpen && value('touchpoint') !== null);
  const names = hasPoints ? readMapNames(store, workbook.id()).touchpoints : [];
  const open = tasks
    .filter(({ isOpen }) => isOpen)
    .reverse()
    .map(({ row, value }) => ({
      code: String(value('code') ?? ''),
      cause: String(value('cause') ?? ''),
      due: shown(value('due')),
      owner: String(value('owner') ?? ''),
      row,
      ...recheckOf(value, names, lang),
    }));
  const { id, name } = table.sheet;
  return { lang, sheet: { id, name }, open, summary: fill(TASKS.open, { n: open.length }, lang) };
}
