import type { VisitCell } from '../../data/experience/planVisit';
import { cellKey } from '../../data/experience/planVisit';
import { parseNumber } from '../../data/parseNumber';
import type { Quota } from '../../facts/quotas';
import type { ProgrammeWave } from '../programme/programme';
import type { SheetRow } from '../programme/programmeSheets';
import type { PlanProblems, PlanSheets } from './planSheets';

/** A quota whose row is usable. */
export interface PlanQuota extends VisitCell {
  readonly visits: number;
  /** Parts of the wave, 1 or more. */
  readonly parts: number;
}

/** What quotas may name. */
interface Known {
  readonly jobs: readonly string[];
  readonly locations: readonly string[];
  readonly waves: readonly ProgrammeWave[];
  readonly locale: string;
}

/** More visits of a job at a location in a wave are a slip of the finger. */
const MOST_VISITS = 1000;

type Row = SheetRow<Quota>;
type CodeRow = { text(column: 'code'): string };

const rowsOf = ({ rows }: { readonly rows: readonly CodeRow[] }): readonly CodeRow[] => rows;

/** Tells the first cell of a row that is blank or names a code nobody knows; whether there was any. */
function hasStranger(row: Row, sheets: PlanSheets, known: Known, problems: PlanProblems): boolean {
  const { sheet, fact } = sheets.quotas;
  const codes = {
    job: { codes: known.jobs, of: sheets.jobs },
    location: { codes: known.locations, of: sheets.locations },
    wave: { codes: known.waves.map(({ code }) => code), of: sheets.waves },
  };
  for (const column of ['job', 'location', 'wave'] as const) {
    const value = row.text(column);
    const { codes: list, of } = codes[column];
    if (list.includes(value)) continue;
    // Its row is there and has a fault of its own, which is told where it stands.
    if (value !== '' && rowsOf(of).some((one) => one.text('code') === value)) return true;
    const at = { sheet, row: row.row };
    const cell = row.cell(column);
    const header = fact.columns.find(({ id }) => id === column)?.header[problems.lang] ?? '';
    const other = of.sheet?.name ?? of.fact.title[problems.lang];
    if (value === '') problems.error('blank', at, { cell, column: header });
    else problems.error('unknownCode', at, { cell, value, other });
    return true;
  }
  return false;
}

/** A whole number of a cell within bounds; `undefined` for anything else. */
function wholeIn(row: Row, column: 'visits' | 'windows', [min, max]: readonly [number, number], locale: string) {
  const value = row.value(column);
  const number = typeof value === 'number' ? value : parseNumber(value ?? '', locale);
  return number !== undefined && Number.isInteger(number) && number >= min && number <= max ? number : undefined;
}

/** How many visits a row asks for and in how many parts; what is wrong with them is told. */
function amountsOf(row: Row, sheets: PlanSheets, { waves, locale }: Known, problems: PlanProblems) {
  const { sheet, fact } = sheets.quotas;
  const at = { sheet, row: row.row };
  const wave = waves.find(({ code }) => code === row.text('wave'));
  const days = wave === undefined ? 1 : wave.to - wave.from + 1;
  const visits = wholeIn(row, 'visits', [0, MOST_VISITS], locale);
  if (visits === undefined) {
    const [cell, value] = [row.cell('visits'), row.text('visits')];
    const column = fact.columns.find(({ id }) => id === 'visits')?.header[problems.lang] ?? '';
    if (value === '') problems.error('blank', at, { cell, column });
    else problems.error('quotaWrong', at, { cell, value, most: MOST_VISITS });
  }
  const parts = row.text('windows') === '' ? 1 : wholeIn(row, 'windows', [1, days], locale);
  if (parts === undefined) {
    problems.error('windowsWrong', at, { cell: row.cell('windows'), value: row.text('windows'), most: days });
  }
  return visits === undefined || parts === undefined ? undefined : { visits, parts };
}

/** Quotas of known jobs, locations and waves, each once; what is wrong with the others is told. */
export function readQuotas(sheets: PlanSheets, known: Known, problems: PlanProblems): readonly PlanQuota[] {
  const { sheet, rows } = sheets.quotas;
  const firsts = new Map<string, number>();
  return rows.flatMap((row) => {
    if (hasStranger(row, sheets, known, problems)) return [];
    const cell = { job: row.text('job'), location: row.text('location'), wave: row.text('wave') };
    const first = firsts.get(cellKey(cell));
    if (first !== undefined) {
      problems.error('quotaTwice', { sheet, row: row.row }, { first: String(first) });
      return [];
    }
    firsts.set(cellKey(cell), row.row);
    const amounts = amountsOf(row, sheets, known, problems);
    return amounts === undefined ? [] : [{ ...cell, ...amounts }];
  });
}
