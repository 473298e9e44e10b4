import type { CivilDay } from '../../core/civilDate';
import type { FactRead } from '../../core/defineModel';
import { alikeNames } from '../channels/alikeNames';
import { channelKey } from '../channels/channelCells';
import { drawnCalendars } from './drawnCalendars';
import { type SwitchRow, switchRows } from './switchRows';
import type { LoggedTool, SwitchLog, SwitchProblem, SwitchStretch } from './switchTypes';

/** No day is later. */
const EVER = Number.POSITIVE_INFINITY;

/**
 * Rows without a last day end where the tool's next row begins: people who note only the day of a switch mean this. The last one
 * goes on.
 */
function closed(rows: readonly SwitchRow[]): readonly SwitchRow[] {
  return rows.map((row) => {
    if (row.to !== null) return row;
    const next = Math.min(...rows.map(({ from }) => (from > row.from ? from : EVER)));
    return next === EVER ? row : { ...row, to: next - 1 };
  });
}

/** Rows that do not say the opposite of a row above them, and what is wrong with the others. */
function agreeing(rows: readonly SwitchRow[]): {
  readonly kept: readonly SwitchRow[];
  readonly problems: readonly SwitchProblem[];
} {
  const kept: SwitchRow[] = [];
  const problems: SwitchProblem[] = [];
  for (const row of rows) {
    const { tool, from, to } = row;
    const against = kept.find(
      (other) => other.state !== row.state && other.from <= (to ?? EVER) && from <= (other.to ?? EVER),
    );
    if (against === undefined) {
      kept.push(row);
      continue;
    }
    const end = Math.min(to ?? EVER, against.to ?? EVER);
    const shared = { from: Math.max(from, against.from), to: end === EVER ? Math.max(from, against.from) : end };
    const values = { tool, first: against.row, ...shared };
    problems.push({ code: 'overlap', mood: 'error', row: row.row, column: 'from', values });
  }
  return { kept, problems };
}

function toolOf(rows: readonly SwitchRow[]): {
  readonly tool: LoggedTool;
  readonly problems: readonly SwitchProblem[];
} {
  const { kept, problems } = agreeing(closed(rows));
  const drawn = drawnCalendars(rows);
  // A block that does not count makes the others no draw any more.
  const counted = new Set(kept.map(({ row }) => row));
  const calendars = drawn.calendars.filter(({ blocks }) => blocks.every(({ row }) => counted.has(row)));
  const stretches = kept
    .map(({ from, to, state, row }): SwitchStretch => ({ from, to, state, row }))
    .sort((a, b) => a.from - b.from);
  return { tool: { name: rows[0]?.tool ?? '', stretches, calendars }, problems: [...problems, ...drawn.problems] };
}

/** Names of tools that look alike, at the first row of the later one. */
function alikeProblems(rows: readonly SwitchRow[], tools: readonly LoggedTool[]): readonly SwitchProblem[] {
  return alikeNames(tools.map(({ name }) => name)).map(([first, tool]) => ({
    ...{ code: 'alike', mood: 'warn', column: 'tool', values: { first, tool } },
    row: rows.find((row) => row.tool === tool)?.row ?? 0,
  }));
}

/**
 * Reads the switch log (methods.md §7.3; B7-07): rows that cannot be used are left out and told, the others give for each tool when
 * it was on and off. Names are the same in either case and with any spaces. Of rows that disagree the upper one counts.
 * @param read TOOL_SWITCHES_FACT as its sheet holds it
 */
export function readSwitchLog(read: FactRead): SwitchLog {
  const { rows, problems } = switchRows(read);
  const byTool = new Map<string, SwitchRow[]>();
  for (const row of rows) {
    const key = channelKey(row.tool);
    byTool.set(key, [...(byTool.get(key) ?? []), row]);
  }
  const found = [...byTool.values()].map(toolOf);
  const tools = found.map(({ tool }) => tool);
  const all = [...problems, ...found.flatMap((one) => one.problems), ...alikeProblems(rows, tools)];
  return { tools, problems: all.sort((a, b) => a.row - b.row) };
}

/** Whether a tool is on, day by day: 1 on, 0 off; days of no row are on. */
export function marksOf({ stretches }: LoggedTool, days: readonly CivilDay[]): readonly (0 | 1)[] {
  const off = stretches.filter(({ state }) => state === 'off');
  return days.map((day) => (off.some(({ from, to }) => from <= day && day <= (to ?? EVER)) ? 0 : 1));
}
