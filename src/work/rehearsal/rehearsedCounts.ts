import { holdsVisit, type QuarantineLog } from '../intake/quarantineLog';
import type { FiledVisit, VisitsLog } from '../intake/visitsLog';
import { isRehearsed } from './rehearsed';

/** What became of made-up responses. */
export interface RehearsedCounts {
  /** Their visits, the latest version of each. */
  readonly made: readonly FiledVisit[];
  /** How many wait in quarantine. */
  readonly held: number;
}

/** Counts what became of made-up responses. */
export function rehearsedCounts(visits: VisitsLog | undefined, waiting: QuarantineLog | undefined): RehearsedCounts {
  const rows = (waiting?.all() ?? []).filter((row) => isRehearsed(row.response) && holdsVisit(row));
  const held = new Set(rows.map(({ response }) => response));
  return {
    made: (visits?.standing() ?? []).filter(({ response }) => isRehearsed(response)),
    held: [...held].filter((response) => visits?.latest(response) === undefined).length,
  };
}
