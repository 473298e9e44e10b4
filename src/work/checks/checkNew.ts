import type { Cell } from '../../core/cell';
import { wordOf } from '../../core/defineFact';
import type { Clock, Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { CheckFinding } from '../../data/checks/checkDefinition';
import { checkVisits } from '../../data/checks/checkVisits';
import { zoneMoments } from '../../data/zoneMoment';
import { REVIEWS_FACT, type Review } from '../../facts/reviews';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { claimCopy } from '../fileClaim';
import { TableEnd } from '../intake/tableEnd';
import { makeTable } from '../tables/makeTable';
import { type KeptTable, openTable } from '../tables/openTable';
import { type CheckRow, readCheckRows, readChecks } from './readChecks';

/** What automatic checking needs of the world. */
export interface CheckPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly lock: Lock;
  readonly clock: Clock;
}

/** What automatic checking did. */
export interface CheckedNews {
  /** Visits that were new and are checked now. */
  readonly checked: number;
  /** Those among them that a check found something of. */
  readonly flagged: number;
  /** What is found of the latest version of every visit that is not erased, by response; computed when first asked. */
  readonly findings: () => ReadonlyMap<string, readonly CheckFinding[]>;
}

/** What a row without remarks says. */
const CLEAN = '-';
/** Rows that the log's grid grows by at once. */
const ROOM = 200;
const MADE_BY = 'checks';

/** Latest versions that nobody has looked at yet; of rows that people copied the first one tells. */
function newOnes(visits: readonly CheckRow[]): readonly CheckRow[] {
  const latest = new Map<string, CheckRow>();
  for (const row of visits) {
    const other = latest.get(row.response);
    if (other === undefined || row.version > other.version) latest.set(row.response, row);
  }
  return visits.filter(({ response, version, state }) => {
    const first = latest.get(response);
    return state === 'new' && first?.state === 'new' && first.version === version;
  });
}

/** Each visit once, whatever rows people copied. */
function distinctVisits(rows: readonly CheckRow[]): readonly CheckRow[] {
  return [...new Map(rows.map((row) => [row.response, row])).values()];
}

/** Codes of what was found, each once. */
function codesOf(findings: readonly CheckFinding[]): string {
  const codes = new Set(findings.map(({ code }) => code));
  return codes.size === 0 ? CLEAN : [...codes].join(' ');
}

/** Writes one column of some rows: one call for equal cells, else one for each distinct text. */
function writeColumn(workbook: Workbook, table: KeptTable, id: keyof Visit, cells: ReadonlyMap<number, Cell>): void {
  const column = table.columns[VISITS_FACT.columns.findIndex((one) => one.id === id)] ?? 0;
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const [first = 0] = rows;
  const isOneRun = rows.every((row, i) => row === first + i);
  if (isOneRun) {
    workbook.writeCells(
      table.sheet.id,
      first,
      column,
      rows.map((row) => [cells.get(row) ?? '']),
    );
    return;
  }
  for (const value of new Set(cells.values())) {
    const same = rows.filter((row) => cells.get(row) === value);
    const areas = same.map((row) => ({ row, column, rows: 1, columns: 1 }));
    workbook.setEqual(table.sheet.id, areas, value);
  }
}

/** Adds lines to the log of reviews, which is made where it is missing. */
function log(workbook: Workbook, lines: readonly Review[], file: FileContext): void {
  const append = (table: KeptTable): void => {
    new TableEnd(workbook, table, file, ROOM).append(lines);
  };
  const table = openTable(workbook, REVIEWS_FACT, file);
  if (table === undefined) makeTable(workbook, REVIEWS_FACT, file, MADE_BY, append);
  else append(table);
}

/** Writes what was found of rows that are new still; a state that a person set meanwhile stays. */
function writeChecked(
  { workbook, clock }: CheckPorts,
  found: ReadonlyMap<string, readonly CheckFinding[]>,
  versions: ReadonlySet<string>,
  file: FileContext,
): readonly string[] {
  const { table, visits } = readCheckRows(workbook, file);
  const rows = newOnes(visits).filter(({ response, version }) => versions.has(`${response} ${version}`));
  if (table === undefined || rows.length === 0) return [];
  const stateColumn = VISITS_FACT.columns.find(({ id }) => id === 'state');
  const checked = stateColumn === undefined ? 'checked' : wordOf(stateColumn, 'checked', file.lang);
  const at = zoneMoments(file.zone)(clock.now());
  const codes = new Map(rows.map(({ response }) => [response, codesOf(found.get(response) ?? [])]));
  const codesIn = ({ response }: CheckRow): string => codes.get(response) ?? CLEAN;
  const lines = distinctVisits(rows).map(
    (row): Review => ({
      ...{ response: row.response, version: row.version, visit_code: row.visit_code },
      ...{ at, reviewer: '', step: 'checked', reason: '', until: null },
      note: codesIn(row) === CLEAN ? '' : codesIn(row),
    }),
  );
  // The log first: a cut in between leaves visits new, which are checked again, and no state without its line.
  log(workbook, lines, file);
  writeColumn(workbook, table, 'checks', new Map(rows.map((row) => [row.row, codesIn(row)])));
  writeColumn(workbook, table, 'state', new Map(rows.map(({ row }) => [row, checked])));
  workbook.flush();
  return [...codes.values()];
}

/**
 * Runs the automatic checks over visits in state new: their state becomes checked, codes of what was found stand in their row
 * and in the log. What is read and computed is done before the lock is taken, so that answers which come meanwhile are filed.
 * One remote call besides the list of marks where nothing is new.
 * @throws AppError BUSY, PROTECTED, TABLE_BROKEN, NEWER_VERSION, OLDER_VERSION
 */
export function checkNew(ports: CheckPorts, file: FileContext): CheckedNews {
  const { workbook } = ports;
  const { visits } = readCheckRows(workbook, file);
  let known: ReadonlyMap<string, readonly CheckFinding[]> | undefined;
  const findings = (): ReadonlyMap<string, readonly CheckFinding[]> => {
    known ??= checkVisits(readChecks(ports, visits, file));
    return known;
  };
  const fresh = newOnes(visits);
  if (fresh.length === 0) return { checked: 0, flagged: 0, findings };
  const found = findings();
  const versions = new Set(fresh.map(({ response, version }) => `${response} ${version}`));
  const codes = ports.lock.hold(() => {
    claimCopy(ports);
    return writeChecked(ports, found, versions, file);
  });
  return { checked: codes.length, flagged: codes.filter((code) => code !== CLEAN).length, findings };
}
