import type { TextValues } from '../../core/appError';
import type { CivilDay } from '../../core/civilDate';
import type { SWITCH_WORDS } from '../../facts/switchWords';
import type { SWITCH_FAULTS } from './switchLogTexts';

/** Whether a tool works. */
export type SwitchState = keyof typeof SWITCH_WORDS;

/** Days without a break in which a tool was on or off as a row of the log says. */
export interface SwitchStretch {
  readonly from: CivilDay;
  /** Last day; `null`: it still is so. */
  readonly to: CivilDay | null;
  readonly state: SwitchState;
  /** 1-based row of the log. */
  readonly row: number;
}

/** A block of a calendar that was drawn by lot: the unit that was switched as one. */
export interface DrawnBlock extends SwitchStretch {
  readonly to: CivilDay;
}

/** A calendar drawn by lot: blocks of one length that follow each other, as many on as off. */
export interface DrawnCalendar {
  readonly plan: string;
  /** In the order of time, at least two. */
  readonly blocks: readonly DrawnBlock[];
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** A tool of the log. */
export interface LoggedTool {
  /** As it is first written. */
  readonly name: string;
  /** In the order of time; where two of them overlap they agree. */
  readonly stretches: readonly SwitchStretch[];
  /** In the order of time; those whose rows were changed since they were drawn are none. */
  readonly calendars: readonly DrawnCalendar[];
}

/** Something wrong or doubtful in the log; `SWITCH_FAULTS[code]` says it when filled with `values`, `sheet`, `row` and `cell`. */
export interface SwitchProblem {
  readonly code: keyof typeof SWITCH_FAULTS;
  /** `error`: the row does not count; `warn`: it does. */
  readonly mood: 'error' | 'warn';
  /** 1-based row of the sheet. */
  readonly row: number;
  /** Column id. */
  readonly column: string;
  readonly values: TextValues;
}

/** The log of switches as it can be used, and what is wrong with the rest. */
export interface SwitchLog {
  /** In the order of first appearance. */
  readonly tools: readonly LoggedTool[];
  /** In the order of rows. */
  readonly problems: readonly SwitchProblem[];
}
