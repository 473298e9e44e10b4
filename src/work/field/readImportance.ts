import { AppError } from '../../core/appError';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { JOURNEY_FACT, type JourneyPoint } from '../../facts/journey';
import { openColumns } from '../tables/openColumns';
import { tableRows } from '../tables/tableRows';

const READ = ['code', 'importance'] as const satisfies readonly (keyof JourneyPoint)[];

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/**
 * Importance of touchpoints by code, as QFD brought it onto the journey's sheet; one remote call besides the list of marks, none
 * where there is no journey.
 * @returns `undefined` for a journey that cannot be read now
 */
export function readImportance(workbook: Workbook, file: FileContext): ReadonlyMap<string, number> | undefined {
  try {
    const table = openColumns(workbook, JOURNEY_FACT, READ, file);
    if (table === undefined) return new Map();
    const [code = 0, importance = 0] = READ.map((id) => JOURNEY_FACT.columns.findIndex((column) => column.id === id));
    const pairs = tableRows(table, file).map(({ values }) => [String(values[code] ?? ''), values[importance]] as const);
    return new Map(pairs.flatMap(([id, share]) => (isShare(share) ? [[id, share] as const] : [])));
  } catch (cause) {
    // A journey that people took apart keeps no answer from the map.
    if (cause instanceof AppError) return undefined;
    throw cause;
  }
}
