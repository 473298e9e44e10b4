import type { CivilDay } from '../../core/civilDate';
import type { FileContext } from '../../core/table';
import type { LoggedTool, SwitchState } from '../../data/onoff/switchTypes';
import { fill } from '../../i18n/template';
import { ONOFF_SAYS } from './texts';

/** Days without a break in one state. */
interface Run {
  readonly from: CivilDay;
  /** Last day; infinite where none is known. */
  readonly to: number;
  readonly state: SwitchState;
}

/** Stretches that touch or overlap in one state, put together. @param stretches in the order of time */
function runsOf(stretches: readonly { from: CivilDay; to: CivilDay | null; state: SwitchState }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { from, to: last, state } of stretches) {
    const to = last ?? Number.POSITIVE_INFINITY;
    const before = runs[runs.length - 1];
    if (before !== undefined && before.state === state && from <= before.to + 1) {
      runs[runs.length - 1] = { ...before, to: Math.max(before.to, to) };
    } else runs.push({ from, to, state });
  }
  return runs;
}

/** When a tool was off so far, in words; of one that was not, when it is going to be. */
export function toolText({ stretches }: LoggedTool, today: CivilDay, { lang }: FileContext): string {
  const off = runsOf(stretches.filter(({ state }) => state === 'off'));
  const begun = off.filter(({ from }) => from <= today);
  const last = begun[begun.length - 1];
  if (last === undefined) {
    const [first] = off;
    return first === undefined ? ONOFF_SAYS.toolNever[lang] : fill(ONOFF_SAYS.toolNotYet, { off: first.from }, lang);
  }
  const days = begun.reduce((sum, { from, to }) => sum + Math.min(to, today) - from + 1, 0);
  const values = { days, n: begun.length, from: last.from };
  if (last.to >= today) return fill(ONOFF_SAYS.toolIsOff, values, lang);
  return fill(ONOFF_SAYS.toolOff, { ...values, to: last.to }, lang);
}

/** What a tool's drawn calendars ask for today, in words; nothing where none of them is on or to come. */
export function dueText({ name: tool, calendars }: LoggedTool, today: CivilDay, { lang }: FileContext): string[] {
  const calendar = calendars.find(({ to }) => today <= to);
  if (calendar === undefined) return [];
  const { from, to: end, blocks } = calendar;
  if (from > today) {
    const off = blocks.find(({ state }) => state === 'off')?.from ?? from;
    return [fill(ONOFF_SAYS.dueSoon, { tool, from, off }, lang)];
  }
  const run = runsOf(blocks).find((one) => one.from <= today && today <= one.to);
  if (run === undefined) return [];
  const { to, state } = run;
  const text =
    to === end
      ? ONOFF_SAYS[state === 'off' ? 'dueLastOff' : 'dueLastOn']
      : ONOFF_SAYS[state === 'off' ? 'dueOff' : 'dueOn'];
  return [fill(text, { tool, to, next: to + 1 }, lang)];
}
