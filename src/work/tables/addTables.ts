import type { GivenFact } from '../../core/defineFact';
import type { SheetInfo } from '../../core/ports';
import type { FileContext, Table } from '../../core/table';
import type { RecordPorts } from '../ledger/addRecorded';
import { Journal } from '../ledger/journal';
import type { Op, RunWhat } from '../ledger/run';
import { appendRows } from './appendRows';
import { makeTable } from './makeTable';
import type { KeptTable } from './openTable';

/** A table with what is to be written on it. */
export interface WantedTable extends Pick<Table, 'rows' | 'rowTypes'> {
  readonly fact: GivenFact;
  /** `undefined` where it is to be made. */
  readonly table: KeptTable | undefined;
}

/**
 * Makes tables that are not there and adds rows to them, as one run that can be undone; a cut leaves a run that tells what
 * stands. To be called under the lock; all stands in the file when it returns.
 * @param wanted in the order of their sheets; one that is there and gets no rows is left alone
 * @param alsoMake makes what belongs to the same run, and gives what to remember of it to `remember` before its flush
 * @returns names of the sheets that were made
 * @throws AppError PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function addTables(
  ports: RecordPorts,
  wanted: readonly WantedTable[],
  file: FileContext,
  what: RunWhat,
  alsoMake?: (run: string, remember: (ops: readonly Op[]) => void) => void,
): readonly string[] {
  const todo = wanted.filter(({ table, rows }) => table === undefined || rows.length > 0);
  if (todo.length === 0 && alsoMake === undefined) return [];
  const { workbook, clock } = ports;
  const journal = new Journal(ports, file.lang);
  const at = clock.now();
  const id = journal.begin(at);
  const ops: Op[] = [];
  const remember = (more: readonly Op[]): void => {
    ops.push(...more);
    journal.add({ id, at, what, ops });
  };
  const write = (table: KeptTable, rows: WantedTable['rows'], isNew: boolean): void => {
    const added = rows.length === 0 ? {} : appendRows(workbook, table, rows, file).added;
    const { id: sheetId, name } = table.sheet;
    remember([{ op: 'rows', sheetId, name, fact: table.fact.id, added, ...(isNew && { madeSheet: true }) }]);
  };
  const made: string[] = [];
  for (const { fact, table, rows, rowTypes } of todo) {
    const makeOf = (): SheetInfo => makeTable(workbook, fact, file, id, (fresh) => write(fresh, rows, true), rowTypes);
    if (table === undefined) made.push(makeOf().name);
    else write(table, rows, false);
  }
  alsoMake?.(id, remember);
  workbook.flush();
  return made;
}
