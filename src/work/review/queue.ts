import type { QueuedVisit } from '../../core/reviewViews';
import { missingProof } from '../../data/checks/missingProof';
import { VISIT_STATES } from '../../facts/visits';
import { textOf } from '../intake/factRows';
import type { FiledVisit } from '../intake/visitsLog';
import type { ReviewReading } from './reading';
import { isWaiting, openAppeal, stateWord } from './standing';

/** What the automatic checks write where they found nothing. */
const NOTHING_FOUND = '-';
const REHEARSAL = 'rehearsal';

/** Rehearsals come last: they are nobody's pay. */
const rank = ({ purpose }: FiledVisit): number => (purpose === REHEARSAL ? 1 : 0);

const byAge = (a: FiledVisit, b: FiledVisit): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.received_at !== b.received_at) return a.received_at < b.received_at ? -1 : 1;
  return a.response < b.response ? -1 : 1;
};

/** Visits that wait for a reviewer, the oldest first. */
export function waitingVisits(reading: ReviewReading): readonly FiledVisit[] {
  return reading.visits
    .standing()
    .filter((visit) => isWaiting(visit, reading))
    .sort(byAge);
}

/** Receipt and photo of a version as texts. */
export function proofOf(
  visit: FiledVisit,
  { rowOf }: Pick<ReviewReading, 'rowOf'>,
): { readonly receipt: string; readonly photo: string } {
  const row = rowOf(visit);
  return { receipt: textOf(row?.receipt ?? null), photo: textOf(row?.photo ?? null) };
}

/** Whether a visit may be accepted with all the others: checked, nothing found, with proof, no appeal open. */
export function isClean(visit: FiledVisit, reading: ReviewReading): boolean {
  const isPassed = visit.state === 'checked' && visit.checks.trim() === NOTHING_FOUND && visit.purpose !== REHEARSAL;
  if (!isPassed || openAppeal(reading.reviews.of(visit.response)) !== undefined) return false;
  return missingProof(proofOf(visit, reading), reading.rules.proof) === '';
}

/** A visit as the queue names it. */
export function queuedOf(visit: FiledVisit, reading: ReviewReading): QueuedVisit {
  const { response, version, visit_code: code } = visit;
  return { response, version, code, isClean: isClean(visit, reading) };
}

/** How many visits are in each state, in words, in the order of the states; rehearsals are none. */
export function stateCounts(reading: ReviewReading): readonly { readonly name: string; readonly n: number }[] {
  const counts = new Map<string, number>();
  for (const { state, purpose } of reading.visits.standing()) {
    if (purpose !== REHEARSAL) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const known = Object.keys(VISIT_STATES);
  const states = [
    ...known.filter((state) => counts.has(state)),
    ...[...counts.keys()].filter((s) => !known.includes(s)),
  ];
  return states.map((state) => ({ name: stateWord(state, reading.file.lang), n: counts.get(state) ?? 0 }));
}
