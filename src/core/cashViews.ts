import type { ChoiceView, ProgrammeProblemView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef, TaskSeed } from './views';

/** The cash journey: levels, what they come to, what is to be put right. */
export interface CashView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  readonly sheet: SheetRef | null;
  /** What the method auditor found, each with its place and the remedy. */
  readonly problems: readonly ProgrammeProblemView[];
  /** Settings as they are kept, with what may be chosen. */
  readonly settings: {
    readonly now: string;
    readonly period: string;
    readonly upliftOn: string;
    readonly levels: readonly ChoiceView[];
    readonly periods: readonly ChoiceView[];
    readonly upliftsOn: readonly ChoiceView[];
  };
  /** Profit on the three levels in words; `null` as long as it cannot be counted. */
  readonly levels: readonly { readonly name: string; readonly profit: string; readonly isNow: boolean }[] | null;
  /** Why 11 000 is not what the formula gives, or what else to know of the numbers; often none. */
  readonly notes: readonly string[];
  /** Metrics a value can be sought of. */
  readonly metrics: readonly ChoiceView[];
  /** Whether exports and a plan of channels are there. */
  readonly channels: { readonly isReady: boolean; readonly text: string };
}

/** Settings of the cash journey as they are sent. */
export interface CashSettings {
  readonly now: string;
  readonly period: string;
  readonly upliftOn: string;
}

/** Which value of a metric gives a profit. */
export interface GoalView {
  readonly lang: Lang;
  readonly isReachable: boolean;
  /** The answer as a sentence. */
  readonly text: string;
}

/** What other reports know of a stage: effects of tools, losses at barriers, shares of channels. */
export interface EvidenceView {
  /** "What else is known of the stage “choice”: 3". */
  readonly title: string;
  readonly lines: readonly {
    /** "Tool “Search ads”, series “Requests”: +4.22 per day (+3.72 to +4.71; n = 12; higher with the tool)". */
    readonly text: string;
    /** "● measured · sheet “Off-on test”, 22.11.2026", and that it is old. */
    readonly source: string;
    /** Of the report. */
    readonly sheet: SheetRef | null;
  }[];
  /** How many more the report on growth points has; empty when none. */
  readonly more: string;
}

/** Growth points in the order of their money. */
export interface GrowthView {
  readonly lang: Lang;
  readonly news: string;
  /** What hinders a number: no levels, no visits, no importance. */
  readonly problems: readonly ProgrammeProblemView[];
  /** That rows are not summed, and what all stages together are worth. */
  readonly notes: readonly string[];
  readonly points: readonly {
    readonly touchpoint: string;
    readonly job: string;
    /** "1", empty without a number. */
    readonly rank: string;
    readonly name: string;
    /** "experience · job “takeaway”". */
    readonly place: string;
    /** "120–310 thousand ₽ a month", or why there is none. */
    readonly money: string;
    /** "mean 3.1, target 4, n = 8, clearly lower". */
    readonly experience: string;
    /** The task it would become; `null` where nothing is to be gained. */
    readonly task: TaskSeed | null;
    /** The open task about the same deviation; `null` where there is none. */
    readonly known: { readonly text: string; readonly row: number } | null;
  }[];
  /** What other reports know of the stages, those of which anything is known; often none. */
  readonly evidence: readonly EvidenceView[];
  /** The sheet open tasks stand on; `null` before the first. */
  readonly taskSheet: SheetRef | null;
}
