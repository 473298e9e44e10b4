import type { Lang } from '../../core/lang';
import type { ReviewDecision } from '../../core/reviewViews';
import type { Review } from '../../facts/reviews';
import { VISIT_STATES } from '../../facts/visits';
import type { FiledVisit } from '../intake/visitsLog';
import type { ReviewReading } from './reading';
import { REVIEW_TEXTS } from './texts';

const DECISIONS: readonly string[] = ['accepted', 'returned', 'rejected', 'excluded'] satisfies ReviewDecision[];

/** Whether a text is the state of a visit that a person has decided of. */
export function isDecision(state: string): state is ReviewDecision {
  return DECISIONS.includes(state);
}

/** A state in words; what a person typed in its place as it stands. */
export function stateWord(state: string, lang: Lang): string {
  if (state.trim() === '') return REVIEW_TEXTS.blankState[lang];
  const words = Object.entries(VISIT_STATES).find(([code]) => code === state)?.[1];
  return words?.[lang] ?? state;
}

/** The line by which an appeal is open; `undefined` when none is, or the last one has its outcome. */
export function openAppeal(log: readonly Review[]): Review | undefined {
  const steps = log.filter(({ step }) => step.startsWith('appeal'));
  const last = steps[steps.length - 1];
  return last?.step === 'appealed' ? last : undefined;
}

/** The last decision of a visit, or of one version of it. */
export function lastDecision(log: readonly Review[], version?: number): Review | undefined {
  const decisions = log.filter((row) => isDecision(row.step) && (version === undefined || row.version === version));
  return decisions[decisions.length - 1];
}

/** The civil day until which the shopper may correct or appeal what was decided last; `undefined` when there is none. */
export function deadlineOf(log: readonly Review[]): number | undefined {
  const until = lastDecision(log)?.until;
  return typeof until === 'number' ? until : undefined;
}

/** Whether somebody typed the state over: the log says otherwise. Checks need no line of their own. */
export function isByHand({ state, version }: FiledVisit, log: readonly Review[]): boolean {
  const logged = lastDecision(log, version)?.step;
  return logged === undefined ? isDecision(state) : state !== logged;
}

/** Whether a visit waits for a reviewer: nobody has decided of its latest version, or an appeal is open. */
export function isWaiting(visit: FiledVisit, { reviews }: Pick<ReviewReading, 'reviews'>): boolean {
  return !isDecision(visit.state) || openAppeal(reviews.of(visit.response)) !== undefined;
}
