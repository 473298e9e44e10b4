import type { Cell } from '../../core/cell';
import type { Store } from '../../core/ports';
import { JOURNEY_FACT } from '../../facts/journey';
import type { KeptTable } from '../tables/openTable';
import { FILLED_COLUMNS, filledPlaces, journeyRows } from './journeyRows';
import { cellPrint, readJourneyNote } from './writtenPrints';

/**
 * The cells of a table without what Rosta filled in on the journey and nobody has changed since: a row that was only refreshed is
 * as it was added. Cells of other tables as they are.
 */
export function withoutFilled(table: KeptTable, store: Pick<Store, 'get'>): KeptTable['cells'] {
  if (table.fact.id !== JOURNEY_FACT.id) return table.cells;
  const { prints } = readJourneyNote(store, FILLED_COLUMNS.length);
  const places = filledPlaces(table);
  const cells: (readonly Cell[])[] = [...table.cells];
  for (const { row, code, cells: filled } of journeyRows(table)) {
    const last = prints(code);
    const line = [...(cells[row] ?? [])];
    filled.forEach((cell, i) => {
      const place = places[i];
      if (place !== undefined && cellPrint(cell) === last[i]) line[place] = '';
    });
    cells[row] = line;
  }
  return cells;
}
