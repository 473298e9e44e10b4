import type { SwitchRow } from './switchRows';
import type { DrawnBlock, DrawnCalendar, SwitchProblem } from './switchTypes';

/** Rows of a draw as its blocks; `undefined` where they no longer are what was drawn. */
function calendarOf(plan: string, rows: readonly SwitchRow[]): DrawnCalendar | undefined {
  const blocks = rows
    .flatMap(({ from, to, state, row }): DrawnBlock[] => (to === null ? [] : [{ from, to, state, row }]))
    .sort((a, b) => a.from - b.from);
  const [first] = blocks;
  const last = blocks[blocks.length - 1];
  if (first === undefined || last === undefined || blocks.length < rows.length) return undefined;
  const isRow = blocks.every(
    ({ from, to }, i) => to - from === first.to - first.from && (i === 0 || blocks[i - 1]?.to === from - 1),
  );
  const off = blocks.filter(({ state }) => state === 'off').length;
  if (!isRow || 2 * off !== blocks.length) return undefined;
  return { plan, blocks, from: first.from, to: last.to };
}

/**
 * Calendars of a tool that were drawn by lot: rows of one `plan`.
 * @param rows of one tool, also those that do not count: a draw that lacks a block is none
 */
export function drawnCalendars(rows: readonly SwitchRow[]): {
  readonly calendars: readonly DrawnCalendar[];
  readonly problems: readonly SwitchProblem[];
} {
  const calendars: DrawnCalendar[] = [];
  const problems: SwitchProblem[] = [];
  const plans = new Set(rows.map(({ plan }) => plan).filter((plan) => plan !== ''));
  for (const plan of plans) {
    const own = rows.filter((row) => row.plan === plan);
    const calendar = calendarOf(plan, own);
    const [{ tool, row } = { tool: '', row: 0 }] = own;
    if (calendar !== undefined) calendars.push(calendar);
    else problems.push({ code: 'drawChanged', mood: 'warn', row, column: 'plan', values: { tool, plan } });
  }
  return { calendars: calendars.sort((a, b) => a.from - b.from), problems };
}
