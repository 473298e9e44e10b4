import type { GivenFact } from '../../core/defineFact';
import type { FileContext, Value } from '../../core/table';
import type { SheetRef } from '../../core/views';
import type { RecordPorts } from '../ledger/addRecorded';
import { Journal, type Remembered } from '../ledger/journal';
import type { RunWhat } from '../ledger/run';
import { appendRows } from './appendRows';
import { makeTable } from './makeTable';
import type { KeptTable } from './openTable';

/** Rows that stand on a sheet now. */
export interface AddedRows {
  readonly sheet: SheetRef;
  /** 0-based row of the first one. */
  readonly row: number;
  readonly remembered: Remembered;
}

/**
 * Adds rows to a table, which is made when it is not there, as one run that can be undone. To be called under the lock;
 * all stands in the file when it returns.
 * @param table the open table, if there is one
 * @throws AppError PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function addRows(
  ports: RecordPorts,
  fact: GivenFact,
  table: KeptTable | undefined,
  rows: readonly (readonly Value[])[],
  file: FileContext,
  what: RunWhat,
): AddedRows {
  const { workbook, clock } = ports;
  const journal = new Journal(ports, file.lang);
  const at = clock.now();
  const id = journal.begin(at);
  const write = (to: KeptTable): AddedRows => {
    const { row, added } = appendRows(workbook, to, rows, file);
    const { id: sheetId, name } = to.sheet;
    const made = table === undefined ? ({ madeSheet: true } as const) : {};
    const remembered = journal.add({
      id,
      at,
      what,
      ops: [{ op: 'rows', sheetId, name, fact: fact.id, added, ...made }],
    });
    return { sheet: { id: sheetId, name }, row, remembered };
  };
  if (table !== undefined) {
    const added = write(table);
    workbook.flush();
    return added;
  }
  let added: AddedRows | undefined;
  makeTable(workbook, fact, file, id, (made) => {
    added = write(made);
  });
  if (added === undefined) throw new RangeError('addSheets wrote no rows');
  return added;
}
