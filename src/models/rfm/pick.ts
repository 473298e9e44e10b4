import type { Column } from '../../core/table';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';

const KNOWN: readonly Column[] = [...RFM_CUSTOMERS_FACT.columns, ...RFM_SEGMENTS_FACT.columns];

/** Columns of the facts by id, for tables that show some of them. */
export function pick(...ids: readonly string[]): readonly Column[] {
  return ids.flatMap((id) => KNOWN.find((column) => column.id === id) ?? []);
}
