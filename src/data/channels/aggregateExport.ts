import type { CellAt } from '../../core/appError';
import type { LeftOut } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { ChannelResult, ExportKind } from '../../facts/channelResults';
import { shownCell } from '../shownCell';
import { addedRows, type ExportParams } from './addedRows';
import { type ExportCells, type ExportReader, exportReader, NUMBERS } from './exportReader';
import { EXPORT_LEFT_OUT } from './exportTexts';
import { sumRowFinder } from './sumRow';

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

/** Whether a row has neither a day nor a name. */
const isNameless = ({ now }: ExportReader): boolean => Number.isNaN(now.day) && now.names.every((name) => name === '');

/**
 * The totals row that says so in no column that is read: “Итого” may stand beside a number of campaigns. In an export with days
 * such a row has none and is left out anyway.
 */
function unsaidTotals(kind: ExportKind, columns: ExportCells, file: FileContext): number | undefined {
  if (columns['date'] !== undefined) return undefined;
  const reader = exportReader(kind, columns, file);
  const { numbers } = reader.now;
  // Deals count themselves: of those only the amounts can be sums.
  const isDeals = kind === 'crm' && columns['leads'] === undefined && columns['sales'] === undefined;
  const finder = sumRowFinder(isDeals ? 1 : numbers.length);
  for (let row = 0; row < reader.rows; row++) {
    if (reader.read(row) === undefined)
      finder.see(row, [...(isDeals ? numbers.slice(-1) : numbers)], isNameless(reader));
  }
  return finder.found();
}

/**
 * Puts an export together by day, tags and channel. Of a CRM every row is a lead, and a sale where its status says won
 * or, without a status, where its amount is above zero; an export with counts of leads or sales brings its own counts.
 * Only sales have revenue: the amount of an open or lost deal is none.
 * A row without a day and without names that holds the sums of all others is a totals row.
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
  const unsaid = unsaidTotals(kind, columns, file);
  // The cell that is named: of a row without names its first number.
  const sumRole = Object.keys(columns).find((role) => NUMBERS.some((id) => id === role)) ?? '';
  for (let row = 0; row < reader.rows; row++) {
    const problem = row === unsaid ? ({ reason: 'totals', role: sumRole } as const) : reader.read(row);
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
