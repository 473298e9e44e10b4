import { AppError } from '../../core/appError';
import type { GivenFact } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { FactRefView, FactRowsView } from '../../core/views';
import { TABLE_FACTS } from '../../facts/tableFacts';
import { openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { plainValue } from '../tables/tableValues';

/** A fact a client named. @throws AppError REQUEST_BROKEN */
export function tableFact(id: string): GivenFact {
  const fact = TABLE_FACTS.find((candidate) => candidate.id === id);
  if (fact === undefined) throw new AppError('REQUEST_BROKEN', { field: 'fact' });
  return fact;
}

/**
 * Facts that this file keeps as tables; a remote call each besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function listFacts(workbook: Workbook, file: FileContext): readonly FactRefView[] {
  return TABLE_FACTS.flatMap((fact) => {
    const table = openTable(workbook, fact, file);
    if (table === undefined) return [];
    const { id, version, title, personal } = fact;
    return [{ fact: id, version, title: title[file.lang], rows: tableRows(table, file).length, personal }];
  });
}

/**
 * A kept fact as plain values; without rows when this file has no such table.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readFact(workbook: Workbook, fact: GivenFact, file: FileContext): FactRowsView {
  const table = openTable(workbook, fact, file);
  const rows = table === undefined ? [] : tableRows(table, file);
  return {
    fact: fact.id,
    version: fact.version,
    columns: fact.columns.map(({ id }) => id),
    rows: rows.map(({ values }) =>
      fact.columns.map((column, i) => {
        const value = values[i];
        return value === undefined ? null : plainValue(column, value);
      }),
    ),
  };
}
