import type { ChoiceView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef } from './views';

/** The quiz of the briefing in one language, made or still to be made. */
export interface QuizView {
  readonly language: Lang;
  readonly title: string;
  readonly state: 'missing' | 'making' | 'made' | 'live' | 'lost' | 'closed';
  readonly stateText: string;
  /** What to do next; empty when nothing. */
  readonly hint: string;
  /** Google's id; `null` when it is missing. */
  readonly form: string | null;
  readonly url: string;
  readonly editUrl: string;
}

/** A visit that somebody has taken and whose form has not come. */
export interface BriefedVisitView {
  readonly code: string;
  /** The code as people read it: `104 7132`. */
  readonly shown: string;
  readonly shopper: string;
  /** The visit in words. */
  readonly about: string;
  /** `waiting`: no try at the quiz; `failed`: mistakes so far; `passed`: no form takes answers yet; `released`: link given. */
  readonly state: 'waiting' | 'failed' | 'passed' | 'released';
  readonly stateText: string;
  /** What to send to the shopper, in the shopper's language. */
  readonly message: string;
}

/** Briefings, their quiz, and the links that follow. */
export interface BriefingsView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  readonly quizzes: readonly QuizView[];
  /** Of visits taken and not filed. */
  readonly counts: { readonly taken: number; readonly briefed: number; readonly released: number };
  readonly visits: readonly BriefedVisitView[];
  /** Codes with which the quiz was taken and that are not in the plan, in words; empty when there are none. */
  readonly unknown: string;
  /** Visits that the list has no room for. */
  readonly left: number;
  /** Those of the list, to choose whose briefings are printed. */
  readonly shoppers: readonly string[];
  readonly waves: readonly ChoiceView[];
  readonly plan: SheetRef | null;
}

/** A quiz in the making. */
export interface QuizMadeView {
  readonly done: boolean;
  readonly made: number;
  readonly all: number;
  readonly view: BriefingsView;
}

/** Visits whose links are given without the quiz: those of the codes, and those of the shopper where one is named. */
export interface ReleaseRequest {
  /** As a person typed or pasted them. */
  readonly codes: string;
  readonly shopper: string;
  readonly lang: Lang;
}
