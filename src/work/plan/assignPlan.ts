import { isBlank } from '../../core/cell';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { type Assignment, assignVisits, type Obstacle } from '../../data/experience/assignVisits';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { cellsBlock } from '../ledger/cellsOp';
import { Journal } from '../ledger/journal';
import { neighbours } from '../tables/neighbours';
import type { KeptTable } from '../tables/openTable';
import { drawProgress } from './drawProgress';
import { type PlanReading, readPlanning } from './planReading';
import { PLAN_TEXTS } from './texts';

/** What giving visits out needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** A cell of the plan that gets a shopper. */
interface GivenCell {
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly code: string;
  readonly shopper: string;
}

/** Visits given out, and the plan as it is then. */
export interface AssignedPlan {
  readonly reading: PlanReading;
  /** What was done, in words. */
  readonly news: string;
  /** Why visits stayed without a shopper, in words. */
  readonly left: readonly string[];
}

/** Why a visit has nobody: also that what it names is not on its sheet any more. */
type LeftBy = Obstacle | 'gone';

/** The column of the plan's sheet that holds shoppers. */
function shopperColumn({ fact, columns }: KeptTable): number {
  return columns[fact.columns.findIndex(({ id }) => id === 'shopper')] ?? -1;
}

/** Rows whose shopper is a person's doing although no code can be read there: a formula, be it failed or blank; one remote call. */
function heldRows(workbook: RecordPorts['workbook'], table: KeptTable): ReadonlySet<number> {
  const column = shopperColumn(table);
  const filled = table.cells.flatMap((cells, row) => (isBlank(cells[column]) ? [] : [row + 1]));
  const area = { row: 0, column, rows: table.cells.length, columns: 1 };
  return new Set([...filled, ...workbook.formulas(table.sheet.id, area).map(({ row }) => row + 1)]);
}

/** The plan as it is given out: without the cells that are left alone, and without visits of what nobody can visit any more. */
function givenOut(reading: PlanReading, held: ReadonlySet<number>) {
  const { jobs, locations, waves } = reading.sheets;
  const codesOf = ({ rows }: { readonly rows: readonly { text(column: 'code'): string }[] }): ReadonlySet<string> =>
    new Set(rows.map((row) => row.text('code')));
  const known = { job: codesOf(jobs), location: codesOf(locations), wave: codesOf(waves) };
  const gone: string[] = [];
  const visits = reading.visits.filter(({ code, row, shopper, filed, purpose, job, location, wave }) => {
    if (shopper !== '' || filed !== undefined) return true;
    if (held.has(row)) return false;
    if (known.job.has(job) && known.location.has(location) && known.wave.has(wave)) return true;
    if (purpose !== 'rehearsal') gone.push(code);
    return false;
  });
  return { visits, gone };
}

/** Cells to be filled in. */
function givenCells({ visits }: PlanReading, given: Assignment['given']): readonly GivenCell[] {
  return visits.flatMap(({ code, row }) => {
    const shopper = given.get(code);
    return shopper === undefined ? [] : [{ row: row - 1, code, shopper }];
  });
}

/** Fills the cells in, in as few calls as they allow, and remembers it. */
function write(ports: Ports, table: KeptTable, cells: readonly GivenCell[], { lang }: FileContext): void {
  const { workbook, clock } = ports;
  const { id: sheetId, name } = table.sheet;
  const column = shopperColumn(table);
  const journal = new Journal(ports, lang);
  const at = clock.now();
  const id = journal.begin(at);
  const runs = neighbours(cells.map(({ row }) => row)).map(({ column: row, places }) => ({
    row,
    values: places.map((place) => [cells[place]?.shopper ?? '']),
  }));
  const shoppers = [...new Set(cells.map(({ shopper }) => shopper))];
  if (runs.length <= shoppers.length) {
    for (const { row, values } of runs) workbook.writeCells(sheetId, row, column, values);
  } else {
    for (const shopper of shoppers) {
      const rows = cells.filter((cell) => cell.shopper === shopper).map(({ row }) => row);
      const areas = neighbours(rows).map(({ column: row, places }) => ({
        row,
        column,
        rows: places.length,
        columns: 1,
      }));
      workbook.setEqual(sheetId, areas, shopper);
    }
  }
  const blocks = runs.map(({ row, values }) => cellsBlock(row, column, values, 'cells'));
  const what = { kind: 'assign', id: VISIT_PLAN_FACT.id, name: String(cells.length) } as const;
  journal.add({ id, at, what, ops: [{ op: 'cells', sheetId, name, blocks }] });
}

/** Why visits stayed without a shopper, most first. */
function leftTexts(
  left: ReadonlyMap<string, LeftBy>,
  { rules }: PlanReading,
  { lang }: FileContext,
): readonly string[] {
  const counts = new Map<LeftBy, number>();
  for (const obstacle of left.values()) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([obstacle, n]) => fill(PLAN_TEXTS[`left_${obstacle}`], { n, days: rules.lockout, cap: rules.cap }, lang));
}

/**
 * Gives visits that nobody has taken to shoppers, as one run that can be undone; only blank cells are written, and whoever was
 * typed by hand stays. The progress is drawn with it.
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function assignPlan(ports: Ports, file: FileContext): AssignedPlan {
  return ports.lock.hold(() => {
    // All of it in one call: the file's own note, the rules and the language are asked for one after another.
    ports.store.all();
    claimCopy(ports);
    const before = readPlanning(ports, file);
    const { table } = before.sheets.plan;
    const active = before.shoppers.filter(({ isActive }) => isActive);
    const { visits: open, gone } = givenOut(before, table === undefined ? new Set() : heldRows(ports.workbook, table));
    const assignment = assignVisits(open, active, before.rules, before.today);
    const unassigned = new Map<string, LeftBy>([...assignment.left, ...gone.map((code) => [code, 'gone'] as const)]);
    const cells = givenCells(before, assignment.given);
    if (table !== undefined && cells.length > 0) write(ports, table, cells, file);
    const given = new Map(cells.map(({ code, shopper }) => [code, shopper]));
    const visits = before.visits.map((visit) => ({ ...visit, shopper: given.get(visit.code) ?? visit.shopper }));
    const reading = { ...before, visits };
    drawProgress(ports, reading, file);
    ports.workbook.flush();
    const { lang } = file;
    const sheet = table?.sheet.name ?? '';
    const done = fill(PLAN_TEXTS.assigned, { n: cells.length, sheet }, lang);
    const stay = unassigned.size;
    const news = [
      cells.length + stay === 0 ? PLAN_TEXTS.noneOpen[lang] : done,
      ...(stay > 0 ? [fill(PLAN_TEXTS.left, { n: stay }, lang)] : []),
    ];
    return { reading, news: news.join(' '), left: leftTexts(unassigned, before, file) };
  });
}
