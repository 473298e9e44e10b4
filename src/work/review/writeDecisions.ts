import { wordOf } from '../../core/defineFact';
import type { ReviewDecision } from '../../core/reviewViews';
import { VISITS_FACT } from '../../facts/visits';
import type { IntakeDesk } from '../intake/desk';
import type { FiledVisit } from '../intake/visitsLog';
import type { DecidedFollower, DecidedVisit } from './decided';
import type { ReviewsLog } from './reviewsLog';

/** Writes one state into the cells of visits; one remote call. */
function writeState({ ports, file, visits }: IntakeDesk, decided: readonly FiledVisit[], state: ReviewDecision): void {
  const place = VISITS_FACT.columns.findIndex(({ id }) => id === 'state');
  const column = VISITS_FACT.columns[place];
  if (column === undefined) return;
  const versions = new Map(decided.map(({ response, version }) => [response, version]));
  // Whichever of two equal rows people delete or sort below the other: what was decided stays.
  const copies = visits.doubled.filter(({ response, version }) => versions.get(response) === version);
  const areas = [...decided, ...copies].map(({ row }) => ({
    row,
    column: visits.table.columns[place] ?? 0,
    rows: 1,
    columns: 1,
  }));
  ports.workbook.setEqual(visits.table.sheet.id, areas, wordOf(column, state, file.lang));
}

const decidedOf = (visit: FiledVisit, state: ReviewDecision): DecidedVisit => {
  const { response, version, visit_code, job, location, wave, purpose } = visit;
  return { response, version, visit_code, job, location, wave, purpose, state };
};

/**
 * Writes what was decided, so that states, log and map reach the file together, and lets what follows from it happen: four remote
 * calls besides those of the followers. To be called under the lock.
 * @param decided visits whose state is another now, as their memory already has it
 * @throws AppError PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function writeDecisions(
  desk: IntakeDesk,
  reviews: ReviewsLog,
  decided: readonly FiledVisit[],
  state: ReviewDecision | undefined,
  followers: readonly DecidedFollower[],
): void {
  reviews.write();
  if (state !== undefined && decided.length > 0) {
    writeState(desk, decided, state);
    desk.drawMap();
  }
  desk.ports.workbook.flush();
  if (state === undefined || decided.length === 0) return;
  const told = decided.map((visit) => decidedOf(visit, state));
  for (const follow of followers) follow(desk, told);
}
