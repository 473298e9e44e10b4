import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { TASKS_FACT, type Task } from '../../facts/tasks';
import { type KeptTable, openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';

/** A task as it stands on its sheet; what is blank there is `null`. */
export interface KeptTask {
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Neither done nor cancelled. */
  readonly isOpen: boolean;
  readonly value: (column: keyof Task) => Value;
}

/** The tasks of a file. */
export interface KeptTasks {
  /** `undefined` before the first task. */
  readonly table: KeptTable | undefined;
  /** In the sheet's order. */
  readonly tasks: readonly KeptTask[];
}

/** States in which nothing is left to do. */
const CLOSED: readonly Value[] = ['done', 'cancelled'];

const PLACES = new Map<string, number>(TASKS_FACT.columns.map(({ id }, i) => [id, i]));

/**
 * Reads the tasks; one remote call besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readTasks(workbook: Workbook, file: FileContext): KeptTasks {
  const table = openTable(workbook, TASKS_FACT, file);
  if (table === undefined) return { table, tasks: [] };
  const tasks = tableRows(table, file).map(({ row, values }): KeptTask => {
    const value = (column: keyof Task): Value => values[PLACES.get(column) ?? -1] ?? null;
    return { row: row + 1, isOpen: !CLOSED.includes(value('state')), value };
  });
  return { table, tasks };
}
