import type { Column } from '../../core/table';
import { FACTOR_IMPORTANCE_FACT } from '../../facts/factorImportance';
import { STAGE_IMPORTANCE_FACT } from '../../facts/stageImportance';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';

/** Columns of a fact by id, in the order asked for. */
function picked({ columns }: { readonly columns: readonly Column[] }, ...ids: readonly string[]): readonly Column[] {
  return ids.flatMap((id) => columns.find((column) => column.id === id) ?? []);
}

/** What `QFD_TOUCHPOINTS` gives. */
export const TOUCHPOINT_COLUMNS = picked(TOUCHPOINT_IMPORTANCE_FACT, 'name', 'score', 'share', 'deviation', 'class');

/** What `QFD_FACTORS` gives. */
export const FACTOR_COLUMNS = picked(
  FACTOR_IMPORTANCE_FACT,
  'name',
  'importance',
  'score',
  'share',
  'deviation',
  'class',
);

/** A stage in a formula is any text, so no word is put in its place. */
const STAGE: readonly Column[] = picked(STAGE_IMPORTANCE_FACT, 'stage').map(({ id, header }) => ({
  id,
  type: 'text',
  header,
}));

/** What `QFD_STAGES` gives. */
export const STAGE_COLUMNS: readonly Column[] = [
  ...STAGE,
  ...picked(STAGE_IMPORTANCE_FACT, 'touchpoints', 'sum', 'mean', 'share', 'deviation', 'class'),
];

/** What `QFD_STABILITY` gives. */
export const STABILITY_COLUMNS = picked(TOUCHPOINT_IMPORTANCE_FACT, 'name', 'class', 'kept', 'rank', 'other_rank');
