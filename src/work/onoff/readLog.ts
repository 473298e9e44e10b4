import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { readSwitchLog } from '../../data/onoff/switchLog';
import type { SwitchLog } from '../../data/onoff/switchTypes';
import { TOOL_SWITCHES_FACT } from '../../facts/toolSwitches';
import { factReadOf } from '../tables/factRead';
import { type KeptTable, openTable } from '../tables/openTable';

/** The switch log as its sheet holds it. */
export interface ReadLog {
  readonly table: KeptTable;
  readonly sheet: SheetRef;
  readonly read: FactRead;
  readonly log: SwitchLog;
}

/**
 * Reads the switch log; one remote call besides the list of marks.
 * @returns `undefined` where there is no such sheet
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function readLog(workbook: Workbook, file: FileContext): ReadLog | undefined {
  const table = openTable(workbook, TOOL_SWITCHES_FACT, file);
  if (table === undefined) return undefined;
  const read = factReadOf(table, file);
  const { id, name } = table.sheet;
  return { table, sheet: { id, name }, read, log: readSwitchLog(read) };
}
