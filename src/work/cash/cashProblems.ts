import { AppError } from '../../core/appError';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { FileContext } from '../../core/table';
import type { CashOffence } from '../../data/cash/cashOffence';
import { cashError } from '../../data/cash/errors';
import { placedOffence } from '../../data/cash/levelsRead';
import type { CashRemark } from '../../data/cash/remark';
import { CASH_REMARKS } from '../../data/cash/remarkTexts';
import { LEVEL_WORDS } from '../../facts/levelWords';
import { METRIC_WORDS } from '../../facts/metricWords';
import { fill } from '../../i18n/template';
import { failureText } from '../failureText';
import type { ReadCash } from './readCash';
import { CASH_SCREEN } from './screenTexts';

/** Of one kind so many are shown: a list of hundreds helps nobody. */
const MOST_OF_A_KIND = 10;

/** An offence in words, with its cell. */
function offenceProblem(offence: CashOffence, { sheet, read }: ReadCash, file: FileContext): ProgrammeProblemView {
  const text = failureText(new AppError(cashError(offence.code), placedOffence(offence, read)), file);
  return { mood: 'error', text, at: { sheet, row: offence.row } };
}

/** A doubt in words, with its cell. */
function remarkProblem(remark: CashRemark, { sheet, read }: ReadCash, { lang, currency }: FileContext) {
  const { code, mood, row, level, metric } = remark;
  const names = {
    sheet: sheet.name,
    ...(row !== null && level !== undefined && { cell: `${read.letters[level] ?? ''}${row}` }),
    ...(level !== undefined && { level: LEVEL_WORDS[level][lang] }),
    ...(metric !== undefined && { metric: METRIC_WORDS[metric][lang] }),
  };
  const text = fill(CASH_REMARKS[code], { ...names, ...remark.values }, lang, currency);
  return { mood, text, at: OF_NO_SHEET.includes(code) ? null : { sheet, row } };
}

/** Doubts that are put right elsewhere than on the sheet of levels. */
const OF_NO_SHEET: readonly CashRemark['code'][] = ['CASH_PLAN_ALONE', 'CASH_COSTS_ALONE'];

/** The first ten of each kind, and how many more there are. */
function shortened<One extends { readonly code: string }>(
  all: readonly One[],
  shown: (one: One) => ProgrammeProblemView,
  { lang }: FileContext,
): readonly ProgrammeProblemView[] {
  const kinds = [...new Set(all.map(({ code }) => code))];
  return kinds.flatMap((kind) => {
    const ofKind = all.filter(({ code }) => code === kind);
    const views = ofKind.slice(0, MOST_OF_A_KIND).map(shown);
    const [last] = views.slice(-1);
    if (last === undefined || views.length === ofKind.length) return views;
    return [...views, { ...last, text: fill(CASH_SCREEN.more, { n: ofKind.length - views.length }, lang) }];
  });
}

/** What is wrong with the levels and what to doubt of them, in words, errors first. */
export function cashProblems(
  levels: ReadCash,
  remarks: readonly CashRemark[],
  file: FileContext,
): readonly ProgrammeProblemView[] {
  const { sheet, isBegun, cash } = levels;
  const doubts = shortened(remarks, (remark) => remarkProblem(remark, levels, file), file);
  // What an empty sheet lacks is no mistake of anybody's.
  if (!isBegun) {
    const text = fill(CASH_SCREEN.noNumbers, { sheet: sheet.name }, file.lang);
    return [{ mood: 'todo', text, at: { sheet, row: null } }, ...doubts];
  }
  return [...shortened(cash.offences, (offence) => offenceProblem(offence, levels, file), file), ...doubts];
}
