import type { ModelOutput, ReportPart } from '../../core/defineModel';

/** A longer list moves to a sheet of its own; the report keeps its first rows. */
const LONGEST_LIST = 200;

/** A part that is a table. */
export type TablePart = Extract<ReportPart, { kind: 'table' }>;

/** Whether a table stands on a sheet of its own. */
export const movesOut = (part: TablePart): boolean =>
  part.detailSheet !== undefined && (part.apart === true || part.table.rows.length > LONGEST_LIST);

/** The tables that stand on sheets of their own, in the order of the sheets after the report's. */
export function movedParts({ parts }: Pick<ModelOutput, 'parts'>): readonly TablePart[] {
  return parts.filter((part): part is TablePart => part.kind === 'table' && movesOut(part));
}
