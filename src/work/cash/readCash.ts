import { isBlank } from '../../core/cell';
import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { type CashCase, cashCase } from '../../data/cash/cashCase';
import { rowsOfLevels } from '../../data/cash/levelsRead';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import { factReadOf } from '../tables/factRead';
import { openTable } from '../tables/openTable';

/** The cash journey as its sheet holds it. */
export interface ReadCash {
  readonly sheet: SheetRef;
  readonly read: FactRead;
  /** Whether any number was typed. */
  readonly isBegun: boolean;
  /** What its rows come to. */
  readonly cash: CashCase;
}

/**
 * Reads the sheet of levels; one remote call besides the list of marks.
 * @returns `undefined` where there is no such sheet
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function readCash(workbook: Workbook, file: FileContext): ReadCash | undefined {
  const table = openTable(workbook, CASH_LEVELS_FACT, file);
  if (table === undefined) return undefined;
  const read = factReadOf(table, file);
  const rows = rowsOfLevels(read, file.lang);
  const { id, name } = table.sheet;
  const isBegun = rows.some(({ values }) => Object.values(values).some((value) => !isBlank(value)));
  return { sheet: { id, name }, read, isBegun, cash: cashCase(rows, file) };
}
