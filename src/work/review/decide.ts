import { AppError } from '../../core/appError';
import type { DecideRequest, ReviewAct, ReviewDecision } from '../../core/reviewViews';
import { missingProof } from '../../data/checks/missingProof';
import { maskPersonal } from '../../data/checks/personalData';
import type { Review, ReviewStep } from '../../facts/reviews';
import type { FiledVisit } from '../intake/visitsLog';
import { actsOf } from './actsOf';
import { REVIEW_CHANGED, REVIEW_GONE, REVIEW_LATE, REVIEW_NO_PROOF, REVIEW_NO_REASON, REVIEW_NOT_NOW } from './errors';
import { proofOf } from './queue';
import type { ReviewReading } from './reading';
import { deadlineOf, openAppeal, stateWord } from './standing';
import { PROOF_TEXTS, REVIEW_TEXTS } from './texts';

/** What an act does: the lines of the log, and the state the visit gets. */
interface Effect {
  readonly steps: readonly ReviewStep[];
  readonly state: ReviewDecision | undefined;
}

const decision = (state: ReviewDecision): Effect => ({ steps: [state], state });

const EFFECTS: Readonly<Record<ReviewAct, Effect>> = {
  accepted: decision('accepted'),
  returned: decision('returned'),
  rejected: decision('rejected'),
  excluded: decision('excluded'),
  appealed: { steps: ['appealed'], state: undefined },
  granted_accepted: { steps: ['appeal_granted', 'accepted'], state: 'accepted' },
  granted_excluded: { steps: ['appeal_granted', 'excluded'], state: 'excluded' },
  appeal_denied: { steps: ['appeal_denied'], state: undefined },
};

/** Decisions against the shopper: they have a reason, and a day until which they can be answered. */
const AGAINST: readonly ReviewAct[] = ['returned', 'rejected', 'excluded'];

/** When and by whom something is decided. */
interface Deciding {
  readonly reviewer: string;
  /** As the file's clock shows it. */
  readonly at: string;
  /** Civil day. */
  readonly today: number;
}

/** The visit that was meant, as it stands now. @throws AppError REVIEW_GONE, REVIEW_CHANGED */
function meantVisit(
  { response, version, state }: Pick<DecideRequest, 'response' | 'version' | 'state'>,
  { visits, file }: Pick<ReviewReading, 'visits' | 'file'>,
): FiledVisit {
  const visit = visits.isErased(response) ? undefined : visits.latest(response);
  if (visit === undefined || visit.row < 0) throw new AppError(REVIEW_GONE);
  if (visit.version === version && visit.state === state) return visit;
  const found = { code: visit.visit_code, version: visit.version, state: stateWord(visit.state, file.lang) };
  throw new AppError(REVIEW_CHANGED, found);
}

/** @throws AppError REVIEW_NOT_NOW, REVIEW_NO_PROOF, REVIEW_NO_REASON, REVIEW_LATE */
function checkAct(visit: FiledVisit, request: DecideRequest, reading: ReviewReading, today: number): void {
  const { act, reason, note } = request;
  const { lang } = reading.file;
  const code = visit.visit_code;
  const log = reading.reviews.of(visit.response);
  if (!actsOf(visit, log).includes(act)) {
    const appeal = REVIEW_TEXTS[openAppeal(log) === undefined ? 'noAppeal' : 'openAppeal'][lang];
    throw new AppError(REVIEW_NOT_NOW, { code, state: stateWord(visit.state, lang), appeal });
  }
  if (EFFECTS[act].state === 'accepted') {
    const missing = missingProof(proofOf(visit, reading), reading.rules.proof);
    if (missing !== '') throw new AppError(REVIEW_NO_PROOF, { code, proof: PROOF_TEXTS[missing][lang] });
  }
  if (AGAINST.includes(act) && reason === '') throw new AppError(REVIEW_NO_REASON);
  const day = deadlineOf(log);
  const isLate = act === 'appealed' && day !== undefined && day < today;
  if (isLate && note.trim() === '') throw new AppError(REVIEW_LATE, { code, day });
}

/** A line of the log about a version. */
export function logLine(
  { response, version, visit_code }: Pick<FiledVisit, 'response' | 'version' | 'visit_code'>,
  step: ReviewStep,
  { reviewer, at }: Pick<Deciding, 'reviewer' | 'at'>,
  more: Pick<Review, 'reason' | 'note' | 'until'> = { reason: '', note: '', until: null },
): Review {
  return { response, version, visit_code, at, reviewer, step, ...more };
}

/**
 * Decides of a visit: notes it in the log and in the visit's state in memory; nothing is written.
 * @returns the visit, and whether its state is another now
 * @throws AppError REVIEW_GONE, REVIEW_CHANGED, REVIEW_NOT_NOW, REVIEW_NO_PROOF, REVIEW_NO_REASON, REVIEW_LATE
 */
export function decideOn(
  request: DecideRequest,
  reading: ReviewReading,
  deciding: Deciding,
): { readonly visit: FiledVisit; readonly state: ReviewDecision | undefined } {
  const visit = meantVisit(request, reading);
  checkAct(visit, request, reading, deciding.today);
  const { act, reason, note } = request;
  const { steps, state } = EFFECTS[act];
  const until = AGAINST.includes(act) ? deciding.today + reading.rules.appeal : null;
  // A shopper's words come along in notes: what is personal in them is hidden, as in answers.
  const words = maskPersonal(note.trim(), reading.file.lang);
  // Of the two lines of a granted appeal the first one says why.
  steps.forEach((step, i) => {
    const said = i === 0 ? { reason, note: words, until } : { reason: '', note: '', until: null };
    reading.reviews.add(logLine(visit, step, deciding, said));
  });
  if (state !== undefined) visit.state = state;
  return { visit, state };
}
