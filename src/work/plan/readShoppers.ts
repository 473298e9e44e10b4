import { parseNumber } from '../../data/parseNumber';
import { FORM_LANG_WORDS, type Shopper } from '../../facts/shoppers';
import type { SheetRow } from '../programme/programmeSheets';
import { rowsWithCode } from '../programme/rowChecks';
import type { PlanProblems, PlanSheets } from './planSheets';

/** A shopper whose row is usable. */
export interface PlanShopper {
  readonly code: string;
  /** Codes of jobs; empty: all. */
  readonly jobs: readonly string[];
  /** Pay for a visit; `null` where none is known. */
  readonly pay: number | null;
  /** Whether new visits can be given. */
  readonly isActive: boolean;
}

/** Two words of letters: no code, but somebody's name. */
const NAME = /\p{L}\s+\p{L}/u;

/** Whether what stands in place of a shopper's code is a name. */
export function isName(code: string): boolean {
  return NAME.test(code);
}

/** Codes with commas, semicolons or spaces between them. */
function codesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((code) => code !== '');
}

/** Pay as a number; `null` where there is none, told where it is wrong. */
function payOf(row: SheetRow<Shopper>, { shoppers }: PlanSheets, locale: string, problems: PlanProblems) {
  const value = row.value('pay');
  if (value === null) return null;
  const pay = typeof value === 'number' ? value : parseNumber(value, locale);
  if (pay !== undefined && Number.isFinite(pay) && pay >= 0) return pay;
  problems.warn('payWrong', { sheet: shoppers.sheet, row: row.row }, { cell: row.cell('pay'), value: row.text('pay') });
  return null;
}

/** Whether a choice is blank or one of its codes; told otherwise. */
function isKnown(
  row: SheetRow<Shopper>,
  column: 'lang' | 'active',
  codes: readonly string[],
  { shoppers }: PlanSheets,
  problems: PlanProblems,
): boolean {
  const value = row.text(column);
  if (value === '' || codes.includes(value)) return true;
  problems.warn('unknownWord', { sheet: shoppers.sheet, row: row.row }, { cell: row.cell(column), value });
  return false;
}

/**
 * Shoppers with a code of their own; what is wrong with the others, and with pay and jobs, is told.
 * @param jobs codes of the jobs there are
 */
export function readShoppers(
  sheets: PlanSheets,
  jobs: readonly string[],
  locale: string,
  problems: PlanProblems,
): readonly PlanShopper[] {
  const { sheet, fact, rows, table } = sheets.shoppers;
  const named = rows.filter((row) => isName(row.text('code')));
  const free = `S${rows.length + 1}`;
  for (const row of named) problems.warn('nameTyped', { sheet, row: row.row }, { cell: row.cell('code'), free });
  const others = { fact, table, sheet, rows: rows.filter((row) => !named.includes(row)) };
  const other = sheets.jobs.sheet?.name ?? sheets.jobs.fact.title[problems.lang];
  return rowsWithCode(others, 'S', problems).map((row) => {
    const wanted = codesIn(row.text('jobs'));
    const unknown = wanted.find((job) => !jobs.includes(job));
    if (unknown !== undefined) {
      const found = { cell: row.cell('jobs'), value: unknown, other };
      problems.warn('unknownCode', { sheet, row: row.row }, found);
    }
    isKnown(row, 'lang', Object.keys(FORM_LANG_WORDS), sheets, problems);
    const isClear = isKnown(row, 'active', ['yes', 'no'], sheets, problems);
    return {
      code: row.text('code'),
      jobs: wanted,
      pay: payOf(row, sheets, locale, problems),
      isActive: isClear && row.text('active') !== 'no',
    };
  });
}
