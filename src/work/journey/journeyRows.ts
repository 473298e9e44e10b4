import { type Cell, isBlank } from '../../core/cell';
import type { Column } from '../../core/table';
import { cleanName } from '../../data/cleanName';
import { JOURNEY_FACT, JOURNEY_FILLED } from '../../facts/journey';
import type { KeptTable } from '../tables/openTable';

/** The columns of the journey that Rosta fills in. */
export const FILLED_COLUMNS: readonly Column[] = JOURNEY_FILLED.flatMap(
  (id) => JOURNEY_FACT.columns.find((column) => column.id === id) ?? [],
);

/** A touchpoint's row on the journey's sheet. */
export interface JourneyRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly code: string;
  /** As they stand, in the order of the columns Rosta fills in. */
  readonly cells: readonly Cell[];
}

const columnOf = ({ columns }: KeptTable, id: string): number =>
  columns[JOURNEY_FACT.columns.findIndex((column) => column.id === id)] ?? 0;

/** Where on the sheet the columns stand that Rosta fills in. */
export function filledPlaces(table: KeptTable): readonly number[] {
  return JOURNEY_FILLED.map((id) => columnOf(table, id));
}

/** The rows of the journey that have a code, by which what is known of them is found. */
export function journeyRows(table: KeptTable): readonly JourneyRow[] {
  const code = columnOf(table, 'code');
  const places = filledPlaces(table);
  return table.cells.flatMap((line, row) => {
    const typed = line[code];
    if (row <= table.headerRow || isBlank(typed)) return [];
    const cells = places.map((place) => line[place] ?? '');
    return [{ row, code: cleanName(String(typed)), cells }];
  });
}
