import type { ProgrammeProblemView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef } from './views';

/** How the visits of a wave stand. */
export interface PlanWaveView {
  readonly name: string;
  /** Visits wanted; `null` where no quota says it. */
  readonly quota: number | null;
  readonly planned: number;
  readonly taken: number;
  readonly waiting: number;
  readonly accepted: number;
  readonly overdue: number;
}

/** Shoppers, quotas and the plan of visits. */
export interface PlanView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  /** Why visits stayed without a shopper when they were given out just now, in words. */
  readonly left: readonly string[];
  /** Sheets of shoppers and quotas. */
  readonly sheets: readonly { readonly title: string; readonly sheet: SheetRef | null; readonly rows: number }[];
  /** Whether jobs, locations and waves have rows: without them there is nothing to plan. */
  readonly hasProgramme: boolean;
  readonly problems: readonly ProgrammeProblemView[];
  /** Shoppers, planned visits and missing ones, in words. */
  readonly counts: readonly string[];
  /** Visits that quotas ask for and the plan lacks. */
  readonly missing: number;
  /** Visits that nobody has taken and that can be given out. */
  readonly open: number;
  readonly waves: readonly PlanWaveView[];
  /** What is planned beyond quotas, in words. */
  readonly over: readonly string[];
  /** Pay by wave, in words; empty before the first visit. */
  readonly pay: readonly string[];
  /** The plan, its progress and the pay list, those that are there. */
  readonly links: readonly SheetRef[];
}
