import type { ChoiceView } from './fieldViews';
import type { Lang } from './lang';

/** What a reviewer decides of a visit: its new state. */
export type ReviewDecision = 'accepted' | 'returned' | 'rejected' | 'excluded';

/** Everything a reviewer does to a visit; granting an appeal names the state it leads to. */
export type ReviewAct = ReviewDecision | 'appealed' | 'granted_accepted' | 'granted_excluded' | 'appeal_denied';

/** Names one version of a visit. */
export interface VisitKey {
  readonly response: string;
  readonly version: number;
}

/** A visit that waits for a reviewer. */
export interface QueuedVisit extends VisitKey {
  readonly code: string;
  /** Checked, nothing found, and with proof. */
  readonly isClean: boolean;
}

/** A rating with its comment. */
export interface ReviewRatingView {
  readonly name: string;
  /** 1…5; `null` where it could not be judged or says nothing readable. */
  readonly score: number | null;
  /** The rating in words: "2 of 5, target 4". */
  readonly text: string;
  readonly comment: string;
  /** Against its target. */
  readonly sign: 'up' | 'down' | 'on' | 'none';
}

/** A line of the log of one visit. */
export interface ReviewLogView {
  readonly when: string;
  readonly who: string;
  readonly text: string;
  readonly note: string;
}

/** One visit as a reviewer sees it; all texts masked and in words. */
export interface ReviewVisitView extends VisitKey {
  readonly code: string;
  /** Job, place and wave in words. */
  readonly about: string;
  /** A code of `VISIT_STATES`, or what a person typed in its place. */
  readonly state: string;
  readonly stateText: string;
  /** What is special: changed by hand, edited after a decision, a recheck, a deadline; empty lines are left out. */
  readonly notes: readonly string[];
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** Address of the photo; empty where there is none, or none of the web. */
  readonly photo: string;
  /** Why it cannot be accepted, and what to do; empty when it can. */
  readonly noProof: string;
  /** What the automatic checks found, in words. */
  readonly remarks: readonly string[];
  readonly ratings: readonly ReviewRatingView[];
  readonly others: readonly { readonly label: string; readonly text: string }[];
  /** What the shopper changed since the version before. */
  readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly log: readonly ReviewLogView[];
  /** What may be done now. */
  readonly acts: readonly ReviewAct[];
  /** Where the shopper corrects a returned visit; empty when it is not returned, or the form cannot be opened. */
  readonly editUrl: string;
}

/** A visit just returned, with what is to be sent to the shopper. */
export interface ReturnedView {
  readonly code: string;
  readonly editUrl: string;
  /** By when, or why there is no link, in words. */
  readonly text: string;
}

/** A rule of field work that is a number. */
export interface RuleView {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** The rules of field work. */
export interface RulesView {
  readonly numbers: readonly RuleView[];
  readonly proof: string;
  readonly proofs: readonly ChoiceView[];
}

/** The screen on which visits are reviewed. */
export interface ReviewView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  /** The name under which this person has just decided; empty when nothing was decided: asking for it costs a call. */
  readonly reviewer: string;
  /** How many visits are in each state, in words. */
  readonly counts: readonly { readonly name: string; readonly n: number }[];
  /** How many wait for a reviewer. */
  readonly waiting: number;
  /** Those that wait, the oldest first; no more than a screen can go through. */
  readonly queue: readonly QueuedVisit[];
  /** `null` when nothing waits. */
  readonly visit: ReviewVisitView | null;
  /** The visit that was returned by this call. */
  readonly returned: ReturnedView | null;
  readonly reasons: readonly ChoiceView[];
  readonly rules: RulesView;
}

/** A decision as it comes from the screen. */
export interface DecideRequest extends VisitKey {
  /** The state the reviewer saw. */
  readonly state: string;
  readonly act: ReviewAct;
  /** A code of `REVIEW_REASONS`; empty where none is needed. */
  readonly reason: string;
  readonly note: string;
  /** A name typed now; empty: the name that is kept. */
  readonly reviewer: string;
  readonly lang: Lang;
}
