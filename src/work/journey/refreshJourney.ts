import { columnLetter } from '../../core/a1';
import type { CellPlace } from '../../core/besides';
import type { Cell } from '../../core/cell';
import type { Lock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { JOURNEY_FACT } from '../../facts/journey';
import type { TouchpointImportance } from '../../facts/touchpointImportance';
import { tableCells } from '../../i18n/cells';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { type KeptTable, openTable } from '../tables/openTable';
import { type FilledValues, highestMoney, importanceValues, moneyValues, type TouchpointMoney } from './filledValues';
import { FILLED_COLUMNS, filledPlaces, type JourneyRow, journeyRows } from './journeyRows';
import { journeySources } from './journeySources';
import { type RefreshedCell, refreshedCell } from './refreshedCell';
import { JOURNEY_TEXTS } from './texts';
import { type RunRow, writeRuns } from './writeRuns';
import { type JourneyNote, keepJourneyNote, readJourneyNote } from './writtenPrints';

/** What refreshing the journey needs of the world. */
export interface JourneyPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly lock: Lock;
}

/** Cells named in the answer. */
const NAMED_CELLS = 5;

/** A row with what becomes of its cells, in the order of the columns Rosta fills in. */
interface RefreshedRow extends Pick<JourneyRow, 'row' | 'code'> {
  readonly cells: readonly RefreshedCell[];
}

/** What was just computed of touchpoints; columns of what is not given stay as they stand. */
export interface JourneyNews {
  readonly importance?: readonly TouchpointImportance[] | undefined;
  /** Of growth points; a touchpoint of several jobs takes the highest. */
  readonly money?: readonly TouchpointMoney[] | undefined;
  /** Ratings and targets are left to the hourly refresh: whoever brings news has read them for it. */
  readonly isAlone?: true;
}

/** What is to stand in a row's cells; `undefined` where a cell is left as it is. */
type WantedOf = (code: string) => readonly (Cell | undefined)[];

function wantedCells(
  { importance, money }: JourneyNews,
  ratings: (code: string) => FilledValues,
  { lang, zone }: FileContext,
): WantedOf {
  const judged = new Map(importance?.map((one) => [one.code, one]));
  const worth = highestMoney(money ?? []);
  const { midnightOf } = zoneDays(zone);
  return (code) => {
    const values = {
      ...(importance === undefined ? {} : importanceValues(judged.get(code))),
      ...ratings(code),
      ...(money === undefined ? {} : moneyValues(worth.get(code))),
    };
    const row = FILLED_COLUMNS.map(({ id }) => values[id as keyof FilledValues] ?? null);
    const [cells = []] = tableCells({ id: JOURNEY_FACT.id, columns: FILLED_COLUMNS, rows: [row] }, lang, midnightOf);
    return cells.map((cell, i) => ((FILLED_COLUMNS[i]?.id ?? '') in values ? cell : undefined));
  };
}

/** The rows as they are to be. @param formulas cells that are people's, whatever they show */
function refreshedRows(
  table: KeptTable,
  wantedOf: WantedOf,
  { prints, carried }: JourneyNote,
  formulas: readonly CellPlace[] = [],
): readonly RefreshedRow[] {
  const columns = filledPlaces(table);
  const taken = new Set(formulas.map(({ row, column }) => `${row} ${column}`));
  return journeyRows(table).map(({ row, code, cells }) => {
    const [wanted, known] = [wantedOf(code), prints(code)];
    const last = known.length > 0 ? known : carried(cells);
    const refreshed = cells.map((now, i) => {
      const isFormula = taken.has(`${row} ${columns[i] ?? -1}`);
      return refreshedCell({ now, wanted: wanted[i], last: last[i], isFormula });
    });
    return { row, code, cells: refreshed };
  });
}

const changedIn = ({ cells }: RefreshedRow): number => cells.filter(({ isChanged }) => isChanged).length;
const lineOf = (row: RefreshedRow): RunRow => ({
  row: row.row,
  cells: row.cells.map(({ cell }) => cell),
  isChanged: changedIn(row) > 0,
});
const isAnyChanged = (rows: readonly RefreshedRow[]): boolean => rows.some((row) => changedIn(row) > 0);

/** Cells that hold people's formulas in the columns Rosta fills in; one remote call. */
function formulasIn(workbook: Workbook, table: KeptTable): readonly CellPlace[] {
  const columns = filledPlaces(table);
  const column = Math.min(...columns);
  const row = table.headerRow + 1;
  const size = { rows: table.cells.length - row, columns: Math.max(...columns) - column + 1 };
  return workbook.formulas(table.sheet.id, { row, column, ...size });
}

/** Which cells are people's and say something else than they would; empty where none does. */
function keptText(table: KeptTable, rows: readonly RefreshedRow[], { lang }: FileContext): string {
  const columns = filledPlaces(table);
  const kept = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ isKept }, i) => (isKept ? [`${columnLetter(columns[i] ?? 0)}${row + 1}`] : [])),
  );
  if (kept.length === 0) return '';
  const more = kept.length - NAMED_CELLS;
  const named = kept.slice(0, NAMED_CELLS).join(', ');
  const cells = more > 0 ? fill(JOURNEY_TEXTS.more, { cells: named, n: more }, lang) : named;
  return fill(JOURNEY_TEXTS.kept, { sheet: table.sheet.name, cells }, lang);
}

function newsOf(table: KeptTable, rows: readonly RefreshedRow[], file: FileContext): string {
  const n = rows.reduce((sum, row) => sum + changedIn(row), 0);
  const done = fill(JOURNEY_TEXTS[n > 0 ? 'refreshed' : 'current'], { sheet: table.sheet.name, n }, file.lang);
  return [done, keptText(table, rows, file)].filter((text) => text !== '').join(' ');
}

/** A refresh in the middle of a run that is under the lock. */
export interface PlannedRefresh {
  /** Writes what changes, which reaches the file with the next flush, and says whether anything does. */
  readonly write: () => boolean;
  /** Keeps what was written, once it has reached the file; says what was done, in words. */
  readonly keep: () => string;
  /** Which cells people filled in themselves, so that they say something else than was found; empty where none does. */
  readonly kept: () => string;
}

/** The table as it stands by now; one remote call while its headers stand where they stood, else it is looked for anew. */
function readAgain(workbook: Workbook, table: KeptTable, file: FileContext): KeptTable | undefined {
  const { sheet, headerRow } = table;
  const cells = workbook.readAll(sheet.id);
  const isSame = JSON.stringify(cells[headerRow]) === JSON.stringify(table.cells[headerRow]);
  if (isSame) return { ...table, cells };
  // Its columns were moved: so were the marks that say which is which.
  workbook.forgetSheets();
  return openTable(workbook, JOURNEY_FACT, file);
}

/** How a journey is refreshed. */
export interface RefreshWith {
  /** The table as it was read before, which is read again only where something changes; else it is looked for. */
  readonly table?: KeptTable | undefined;
  /** By what it is told later whether anything was filed since; as it was where it is not given. */
  readonly stamp?: string;
}

/**
 * Reads what the journey takes from elsewhere; to be called under the lock, before anything else is written.
 * @returns `undefined` where there is no such sheet
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
function planUnderLock(
  { workbook, store }: Pick<JourneyPorts, 'workbook' | 'store'>,
  news: JourneyNews,
  file: FileContext,
  { table: before, stamp }: RefreshWith = {},
): PlannedRefresh | undefined {
  let table = before ?? openTable(workbook, JOURNEY_FACT, file);
  if (table === undefined) return undefined;
  const note = readJourneyNote(store, FILLED_COLUMNS.length);
  const ratings = news.isAlone === true ? () => ({}) : journeySources({ workbook, store }, file);
  const wantedOf = wantedCells(news, ratings, file);
  let rows = refreshedRows(table, wantedOf, note);
  const write = (now: KeptTable): boolean => {
    // Formulas are asked for only where something would be written.
    rows = refreshedRows(now, wantedOf, note, formulasIn(workbook, now));
    const runs = writeRuns(filledPlaces(now), rows.map(lineOf));
    for (const { row, column, values } of runs) workbook.writeCells(now.sheet.id, row, column, values);
    return runs.length > 0;
  };
  return {
    write: () => {
      if (table === undefined || !isAnyChanged(rows)) return false;
      // People may have moved its rows since it was read.
      if (before !== undefined) table = readAgain(workbook, table, file);
      return table !== undefined && write(table);
    },
    keep: () => {
      const written = new Map(rows.map(({ code, cells }) => [code, cells.map(({ print }) => print)]));
      keepJourneyNote(store, written, stamp ?? note.stamp);
      return table === undefined ? '' : newsOf(table, rows, file);
    },
    kept: () => (table === undefined ? '' : keptText(table, rows, file)),
  };
}

/** Brings the journey up to date under the lock. @returns as `refreshJourney` does */
export function refreshUnderLock(
  ports: Pick<JourneyPorts, 'workbook' | 'store'>,
  news: JourneyNews,
  file: FileContext,
  { stamp }: Pick<RefreshWith, 'stamp'> = {},
): string {
  const plan = planUnderLock(ports, news, file, stamp === undefined ? {} : { stamp });
  if (plan?.write() === true) ports.workbook.flush();
  return plan?.keep() ?? '';
}

/** What is kept with the file as it is by now, and the file claimed where it is a copy. */
function lookAnew({ workbook, store }: Pick<JourneyPorts, 'workbook' | 'store'>): void {
  store.reread();
  store.all();
  claimCopy({ workbook, store });
}

/**
 * Plans a refresh within a run that is under the lock; one remote call besides those for ratings and targets, which news that come
 * alone do not need, another where the table is not given.
 * @param table the journey as the run has read it
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, PROPERTIES_FULL
 */
export function planRefresh(
  ports: Pick<JourneyPorts, 'workbook' | 'store'>,
  news: JourneyNews,
  file: FileContext,
  table: KeptTable | undefined,
): PlannedRefresh | undefined {
  lookAnew(ports);
  return planUnderLock(ports, news, file, { table });
}

/**
 * Brings what the journey's sheet takes from other facts up to date: importance and money where they were just computed, ratings and
 * targets always. What people typed stays, also in Rosta's columns, and so do their formulas.
 * @returns what was done, in words; empty where there is no such sheet
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, PROPERTIES_FULL
 */
export function refreshJourney(ports: JourneyPorts, news: JourneyNews, file: FileContext): string {
  return ports.lock.hold(() => {
    lookAnew(ports);
    return refreshUnderLock(ports, news, file);
  });
}
