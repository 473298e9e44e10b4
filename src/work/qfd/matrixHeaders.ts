import type { Column } from '../../core/table';
import { JOURNEY_FACT } from '../../facts/journey';

/** The first columns of a fresh matrix, as they are called on the journey's sheet. */
const IDS = ['code', 'stage', 'name'] as const;

/** Columns of the journey that stand on a matrix too, in their order there. */
export const MATRIX_COLUMNS: readonly Column[] = IDS.flatMap((id) =>
  JOURNEY_FACT.columns.filter((column) => column.id === id),
);
