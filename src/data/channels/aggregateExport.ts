import type { CellAt } from '../../core/appError';
import type { LeftOut } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { ChannelResult, ExportKind } from '../../facts/channelResults';
import { shownCell } from '../shownCell';
import { addedRows, type ExportParams } from './addedRows';
import { type ExportCells, exportReader } from './exportReader';
import { EXPORT_LEFT_OUT } from './exportTexts';

/** Cells a screen can name; more would not be read. */
const NAMED_CELLS = 20;
/** Words of statuses that are named. */
const NAMED_WORDS = 5;

/** An export put together, and what of it could not be used. */
export interface ReadExport {
  readonly rows: readonly ChannelResult[];
  readonly leftOut: readonly LeftOut[];
  /** Sign of the currency its amounts name; empty where they name none. */
  readonly currency: string;
}

const REASONS = ['totals', 'day', 'number', 'negative', 'currency'] as const;

/**
 * Puts an export together by day, tags and channel. Of a CRM every row is a lead, and a sale where its status says won
 * or, without a status, where its amount is above zero; an export with counts of leads or sales brings its own counts.
 * Only sales have revenue: the amount of an open or lost deal is none.
 * @param columns raw cells by role, without the header; roles as in `exportColumns`
 * @returns rows in the order of first appearance; rows at fault are left out with their cells
 */
export function aggregateExport(
  kind: ExportKind,
  columns: ExportCells,
  params: ExportParams,
  file: FileContext,
): ReadExport {
  const reader = exportReader(kind, columns, file);
  const added = addedRows(kind, params);
  const bad = new Map<(typeof REASONS)[number], CellAt[]>(REASONS.map((reason) => [reason, []]));
  for (let row = 0; row < reader.rows; row++) {
    const problem = reader.read(row);
    if (problem === 'blank') continue;
    if (problem === undefined) added.add(reader);
    else {
      const { reason, role } = problem;
      bad.get(reason)?.push({ role, row, value: shownCell(columns[role]?.[row], file) });
    }
  }
  const leftOut = REASONS.flatMap((reason): LeftOut[] => {
    const cells = bad.get(reason) ?? [];
    if (cells.length === 0) return [];
    return [{ text: EXPORT_LEFT_OUT[reason], rows: cells.length, offences: cells.slice(0, NAMED_CELLS) }];
  });
  return { rows: added.rows(), leftOut: [...leftOut, ...strangeStatuses(reader.strange)], currency: reader.currency };
}

/** Says which words of statuses nobody knows: their deals may have been won. */
function strangeStatuses(strange: ReadonlyMap<string, CellAt[]>): readonly LeftOut[] {
  const cells = [...strange.values()].flat();
  if (cells.length === 0) return [];
  const words = [...strange.keys()].slice(0, NAMED_WORDS).map((word) => word.replace(/\s+/g, ' '));
  const values = { names: words.join('\n') };
  return [{ text: EXPORT_LEFT_OUT.status, rows: cells.length, values, offences: cells.slice(0, NAMED_CELLS) }];
}
