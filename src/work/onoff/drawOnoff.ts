import { AppError } from '../../core/appError';
import { isoDay } from '../../core/civilDate';
import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { alikeNames } from '../../data/channels/alikeNames';
import { channelKey } from '../../data/channels/channelCells';
import { drawCalendar } from '../../data/onoff/drawCalendar';
import type { LoggedTool } from '../../data/onoff/switchTypes';
import { TOOL_SWITCHES_FACT, type ToolSwitch } from '../../facts/toolSwitches';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addRows } from '../tables/addRows';
import type { WantedDraw } from './drawRequest';
import { DRAW_ERRORS } from './errors';
import { type ReadLog, readLog } from './readLog';
import { ONOFF_SAYS } from './texts';

/** What drawing a calendar needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** The tool of the log that is meant. @throws AppError ONOFF_TOOL_ALIKE where one only looks the same */
function meantTool({ tool }: WantedDraw, tools: readonly LoggedTool[]): LoggedTool | undefined {
  const same = tools.find(({ name }) => channelKey(name) === channelKey(tool));
  if (same !== undefined) return same;
  const alike = tools.find(({ name }) => alikeNames([name, tool]).length > 0);
  if (alike !== undefined) throw new AppError(DRAW_ERRORS.alike, { tool, known: alike.name });
  return undefined;
}

/** Rows as people read them: 2–9, 14. */
function rowsText(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}\u2013${last}`)).join(', ');
}

/** @throws AppError ONOFF_OVERLAP where rows of the tool have days of the calendar already */
function checkFree(wanted: WantedDraw, meant: LoggedTool | undefined, found: ReadLog | undefined): void {
  const { from, days, pairs } = wanted;
  const to = from + 2 * pairs * days - 1;
  // A row without a last day ends where the next one begins, which then is the calendar's.
  const taken = (meant?.stretches ?? []).filter((one) =>
    one.to === null ? one.from >= from && one.from <= to : one.from <= to && one.to >= from,
  );
  if (meant === undefined || found === undefined || taken.length === 0) return;
  const rows = rowsText(taken.map(({ row }) => row));
  throw new AppError(DRAW_ERRORS.overlap, { from, to, tool: meant.name, sheet: found.sheet.name, rows });
}

/** A name of the draw that no row of the log has yet, so that blocks of two draws are never taken for one. */
function planName({ from }: WantedDraw, found: ReadLog | undefined, { lang }: FileContext): string {
  const used = new Set(found?.read.rows.map(({ values }) => String(values['plan'] ?? '').trim()));
  const day = isoDay(from);
  let name = fill(ONOFF_SAYS.plan, { day }, lang);
  for (let n = 2; used.has(name); n++) name = fill(ONOFF_SAYS.planAgain, { day, n }, lang);
  return name;
}

/**
 * Draws a calendar of blocks by lot and adds its rows to the log, which is made where it is missing, as one run that can be undone.
 * @returns what was done, in words
 * @throws AppError ONOFF_TOOL_ALIKE, ONOFF_OVERLAP, BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL,
 * SERVICE_FAILED
 */
export function drawOnoff(ports: Ports, wanted: WantedDraw, file: FileContext): string {
  const fact = TOOL_SWITCHES_FACT;
  return ports.lock.hold(() => {
    claimCopy(ports);
    // Under the lock: of two who draw at once the second one sees the rows of the first.
    const found = readLog(ports.workbook, file);
    const meant = meantTool(wanted, found?.log.tools ?? []);
    checkFree(wanted, meant, found);
    const tool = meant?.name ?? wanted.tool;
    const blocks = drawCalendar({ ...wanted, seed: ports.clock.now() });
    const plan = planName(wanted, found, file);
    const { rows } = factTable(
      fact,
      blocks.map((block): ToolSwitch => ({ tool, ...block, plan })),
    );
    const added = addRows(ports, fact, found?.table, rows, file, { kind: 'draw', id: fact.id, name: tool });
    const [from, to] = [wanted.from, wanted.from + 2 * wanted.pairs * wanted.days - 1];
    const off = blocks.find(({ state }) => state === 'off')?.from ?? from;
    const places = { first: String(added.row + 1), last: String(added.row + rows.length) };
    return fill(ONOFF_SAYS.drawn, { tool, sheet: added.sheet.name, ...places, from, to, off }, file.lang);
  });
}
