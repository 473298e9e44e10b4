import type { Value } from '../../core/table';
import type { WantedTable } from '../tables/addTables';
import type { ProgrammeSheets } from './programmeSheets';

/** Rows to be added, by sheet of the programme. */
export type ProgrammeRows = Partial<Record<keyof ProgrammeSheets, readonly (readonly Value[])[]>>;

/** The five sheets of the programme in their order, with rows to be added to some. */
export function programmeTables(
  { jobs, locations, touchpoints, waves, plan }: ProgrammeSheets,
  rows: ProgrammeRows,
): readonly WantedTable[] {
  return [
    { ...jobs, rows: rows.jobs ?? [] },
    { ...locations, rows: rows.locations ?? [] },
    { ...touchpoints, rows: rows.touchpoints ?? [] },
    { ...waves, rows: rows.waves ?? [] },
    { ...plan, rows: rows.plan ?? [] },
  ];
}
