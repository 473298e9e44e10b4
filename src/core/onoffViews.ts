import type { ProgrammeProblemView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef } from './views';

/** The log of switches, calendars drawn by lot, and what is to be put right. */
export interface OnOffView {
  readonly lang: Lang;
  /** What was just done, in words; empty when nothing. */
  readonly news: string;
  readonly sheet: SheetRef | null;
  readonly problems: readonly ProgrammeProblemView[];
  /** Tools of the log: name, and "off 14 days in 2 stretches, the last from 02.11 to 08.11". */
  readonly tools: readonly { readonly name: string; readonly text: string }[];
  /** What is to be done by drawn calendars now: "today “Search ads” is off until 29.11"; often none. */
  readonly due: readonly string[];
  /** First day a new calendar may start from, as a date field takes it: 2026-11-23. */
  readonly from: string;
}

/** A calendar to be drawn by lot. */
export interface DrawRequest {
  readonly tool: string;
  /** 2026-11-23. */
  readonly from: string;
  /** Days of a block. */
  readonly days: number;
  /** Blocks on and as many off. */
  readonly pairs: number;
  readonly lang: Lang;
}
