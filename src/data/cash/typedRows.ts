import type { FactRead } from '../../core/defineModel';
import { textIn } from '../qfdCells';
import type { CashRow } from './cashRow';

/** The rows of the sheet of levels as they were typed; one with neither a metric nor a number is none. @param read CASH_LEVELS_FACT */
export function typedRows(read: FactRead): readonly CashRow[] {
  const rows = read.rows.map((row): CashRow => {
    const { minimal = null, base = null, maximal = null } = row.values;
    const typed = { minimal, base, maximal };
    return { row: row.row, metric: textIn(row, 'metric'), tool: textIn(row, 'tool'), values: typed };
  });
  return rows.filter(({ metric, values }) => metric !== '' || Object.values(values).some((value) => value !== null));
}
