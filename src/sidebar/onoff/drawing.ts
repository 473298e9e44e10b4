import { readWhole } from '../panelForm';

/** What may be entered for a calendar; the server says the same (work/onoff/drawRequest.ts). */
export const DRAW_RANGES = { days: { min: 1, max: 28 }, pairs: { min: 4, max: 26 } } as const;

/** The fields of the form. */
export type DrawField = 'tool' | 'from' | 'days' | 'pairs';

/** What was entered, as texts. */
export type DrawEntries = Readonly<Record<DrawField, string>>;

/** A calendar as it is asked for; a field that does not hold what it must is `null`. */
export interface DrawChoice {
  readonly tool: string | null;
  readonly from: string | null;
  readonly days: number | null;
  readonly pairs: number | null;
}

const MS_PER_DAY = 86_400_000;

/** What was entered. @param earliest the first day that may be chosen, like what a date field gives: 2026-11-23 */
export function drawChoice({ tool, from, days, pairs }: DrawEntries, earliest: string): DrawChoice {
  return {
    tool: tool.trim() === '' ? null : tool.trim(),
    // A date field gives years of four digits or more; such days compare as texts.
    from: from.length === earliest.length && from >= earliest ? from : null,
    days: readWhole(DRAW_RANGES.days, days),
    pairs: readWhole(DRAW_RANGES.pairs, pairs),
  };
}

/** How many days a calendar has, how many of them are off, and its last day as a civil day; `null` while that is open. */
export function drawTotal({ from, days, pairs }: DrawChoice): { days: number; off: number; to: number } | null {
  if (from === null || days === null || pairs === null) return null;
  const off = days * pairs;
  return { days: 2 * off, off, to: Date.parse(from) / MS_PER_DAY + 2 * off - 1 };
}

const FIELD_OF_ERROR: ReadonlyMap<string, DrawField> = new Map([
  ['ONOFF_NO_TOOL', 'tool'],
  ['ONOFF_TOOL_LONG', 'tool'],
  ['ONOFF_TOOL_ALIKE', 'tool'],
  ['PARAM_NOT_DATE', 'from'],
  ['ONOFF_PAST', 'from'],
  ['ONOFF_FAR', 'from'],
  ['ONOFF_OVERLAP', 'from'],
]);

/** The field that an error of the server is about; `undefined` where it is about none. */
export function fieldOfError(code: string): DrawField | undefined {
  return FIELD_OF_ERROR.get(code);
}
