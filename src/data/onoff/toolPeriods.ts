import type { CivilDay } from '../../core/civilDate';
import { marksOf } from './switchLog';
import type { DrawnCalendar, LoggedTool } from './switchTypes';

/** A tool as it stood in each period of a series. */
export interface ToolPeriods {
  readonly tool: string;
  /** Share of a period's days on which it was on. */
  readonly shares: readonly number[];
  /** 1 where it was on for half of the period or more, else 0. */
  readonly marks: readonly (0 | 1)[];
  /** Periods within which it was switched: they tell neither state. */
  readonly mixed: readonly boolean[];
}

/** Periods of one length that follow each other. */
export interface Periods {
  /** First days. */
  readonly days: readonly CivilDay[];
  /** Days of a period. */
  readonly length: number;
}

/** How a tool stood in each period; days of no row are on. */
export function toolPeriods(tool: LoggedTool, { days, length }: Periods): ToolPeriods {
  const [from = 0] = days;
  const all = marksOf(
    tool,
    Array.from({ length: days.length * length }, (_, i) => from + i),
  );
  const shares = days.map((_, period) => {
    const own: readonly number[] = all.slice(period * length, (period + 1) * length);
    return own.reduce((sum, mark) => sum + mark, 0) / length;
  });
  return {
    ...{ tool: tool.name, shares },
    marks: shares.map((share) => (share >= 1 / 2 ? 1 : 0)),
    mixed: shares.map((share) => share > 0 && share < 1),
  };
}

/** Which block of a drawn calendar each period belongs to; `null` outside the calendar and where it belongs to several. */
export function blocksOf({ blocks }: DrawnCalendar, { days, length }: Periods): readonly (number | null)[] {
  return days.map((day) => {
    const block = blocks.findIndex(({ from, to }) => from <= day && day + length - 1 <= to);
    return block < 0 ? null : block;
  });
}
