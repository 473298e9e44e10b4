import { wordOf } from '../../core/defineFact';
import { VISITS_FACT } from '../../facts/visits';
import { fill } from '../../i18n/template';
import type { FiledVisit } from '../intake/visitsLog';
import type { ReviewReading } from './reading';
import { shownMoment } from './shownMoment';
import { deadlineOf, isByHand, lastDecision, openAppeal, stateWord } from './standing';
import { REVIEW_TEXTS } from './texts';

/** What a version is after an edit: which decision stood before, and whether the edit came in time. */
function editNotes(visit: FiledVisit, { reviews, visits, file }: ReviewReading): readonly string[] {
  const { lang } = file;
  const { version, response } = visit;
  const earlier = visits.versionsOf(response).filter((one) => one.version < version);
  const before = earlier[earlier.length - 1];
  if (before === undefined) return [];
  const log = reviews.of(response);
  const decision = lastDecision(log, before.version);
  const states = { version, state: stateWord(decision?.step ?? before.state, lang) };
  const isReviewed = decision !== undefined || !['new', 'checked'].includes(before.state);
  const notes = [fill(REVIEW_TEXTS[isReviewed ? 'edited' : 'editedNew'], states, lang)];
  const until = decision?.until;
  const received = Date.parse(`${visit.received_at.slice(0, 10)}T00:00:00Z`) / 86_400_000;
  if (typeof until === 'number' && received > until) notes.push(fill(REVIEW_TEXTS.editedLate, { day: until }, lang));
  return notes;
}

/** What a reviewer has to know of a visit before deciding, each a sentence. @param today the civil day */
export function visitNotes(visit: FiledVisit, reading: ReviewReading, today: number): readonly string[] {
  const { lang } = reading.file;
  const log = reading.reviews.of(visit.response);
  const notes = [...editNotes(visit, reading)];
  if (isByHand(visit, log)) notes.push(REVIEW_TEXTS.byHand[lang]);
  const purpose = VISITS_FACT.columns.find(({ id }) => id === 'purpose');
  if (visit.purpose !== '' && purpose !== undefined) {
    notes.push(fill(REVIEW_TEXTS.purpose, { purpose: wordOf(purpose, visit.purpose, lang) }, lang));
  }
  const appeal = openAppeal(log);
  if (appeal !== undefined) notes.push(fill(REVIEW_TEXTS.appealOpen, { when: shownMoment(appeal.at, lang) }, lang));
  const day = visit.state === lastDecision(log, visit.version)?.step ? deadlineOf(log) : undefined;
  if (day !== undefined && appeal === undefined) {
    notes.push(fill(REVIEW_TEXTS[day < today ? 'untilOver' : 'until'], { day }, lang));
  }
  return notes;
}
