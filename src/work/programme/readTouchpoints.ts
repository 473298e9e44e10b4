import { LANGS } from '../../core/lang';
import { parseNumber } from '../../data/parseNumber';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { Touchpoint } from '../../facts/touchpoints';
import { namesOf } from './namesOf';
import type { Problems } from './problems';
import type { ProgrammeTouchpoint } from './programme';
import type { ProgrammeSheets, SheetRow } from './programmeSheets';
import { rowsWithCode, tellSameNames } from './rowChecks';

type Row = SheetRow<Touchpoint>;

/** What is aimed at where nobody says (methods.md §6). */
export const USUAL_TARGET = 4;
const LOWEST = 1;
const HIGHEST = 5;

/** A number that stands in a cell or was typed as text; `undefined` for what is none. */
function numberIn(row: Row, column: 'order' | 'target', locale: string): number | undefined {
  const value = row.value(column);
  return typeof value === 'number' ? value : parseNumber(value ?? '', locale);
}

/** Rows in the order of the visit; where that is not said, in that of the sheet. */
function inOrder(rows: readonly Row[], tell: Teller): readonly Row[] {
  let last = Number.NEGATIVE_INFINITY;
  const placed = rows.map((row) => {
    const order = numberIn(row, 'order', tell.locale);
    if (order === undefined && row.text('order') !== '') {
      tell.problems.warn('orderText', tell.at(row), { cell: row.cell('order'), value: row.text('order') });
    }
    last = order ?? last;
    return { row, order, place: last };
  });
  for (const [i, { row, order }] of placed.entries()) {
    const jobs = tell.jobsOf(row);
    const first = placed
      .slice(0, i)
      .find(
        (other) =>
          order !== undefined && other.order === order && tell.jobsOf(other.row).some((job) => jobs.includes(job)),
      );
    if (first !== undefined) {
      tell.problems.warn('sameOrder', tell.at(row), { first: String(first.row.row), value: row.text('order') });
    }
  }
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ row }) => row);
}

/** What is told of a row of the sheet. */
interface Teller {
  readonly problems: Problems;
  readonly locale: string;
  readonly at: (row: Row) => { readonly sheet: ProgrammeSheets['touchpoints']['sheet']; readonly row: number };
  /** Codes as they stand in the row; all jobs where none does. */
  readonly jobsOf: (row: Row) => readonly string[];
  /** The name of the sheet of jobs and the header of stages. */
  readonly words: { readonly jobs: string; readonly stage: string };
}

/** Tells the first thing that is wrong with a row; whether there was any. */
function hasFault(row: Row, known: readonly string[], { problems, locale, at, jobsOf, words }: Teller): boolean {
  const tell = (text: Parameters<Problems['error']>[0], column: keyof Touchpoint, more = {}): true => {
    const found = { cell: row.cell(column), value: row.text(column) };
    problems.error(text, at(row), { ...found, ...more });
    return true;
  };
  const names = namesOf(row);
  if (LANGS.every((lang) => names[lang] === '')) return tell('noName', 'name_ru');
  const stranger = jobsOf(row).find((job) => !known.includes(job));
  if (stranger !== undefined) return tell('unknownJob', 'jobs', { value: stranger, jobs: words.jobs });
  if (row.text('stage') === '') return tell('blank', 'stage', { column: words.stage });
  if (STAGE_WORDS[row.text('stage')] === undefined) return tell('unknownStage', 'stage');
  if (!['', 'yes', 'no'].includes(row.text('critical'))) return tell('unknownCritical', 'critical');
  if (row.text('target') === '') return false;
  const target = numberIn(row, 'target', locale);
  if (target === undefined) return tell('targetText', 'target');
  return (target < LOWEST || target > HIGHEST) && tell('targetRange', 'target');
}

/**
 * Touchpoints in the order of the visit; rows with errors are left out and told.
 * @param known codes of the jobs on their sheet
 */
export function readTouchpoints(
  { touchpoints, jobs }: ProgrammeSheets,
  known: readonly string[],
  locale: string,
  problems: Problems,
): readonly ProgrammeTouchpoint[] {
  const { sheet } = touchpoints;
  const jobsOf = (row: Row): readonly string[] => {
    const codes = row
      .text('jobs')
      .split(/[\s,;]+/)
      .filter((code) => code !== '');
    return codes.length === 0 ? known : codes;
  };
  const words = {
    jobs: jobs.sheet?.name ?? jobs.fact.title[problems.lang],
    stage: touchpoints.fact.columns.find(({ id }) => id === 'stage')?.header[problems.lang] ?? '',
  };
  const tell: Teller = { problems, locale, jobsOf, words, at: ({ row }) => ({ sheet, row }) };
  const usable = rowsWithCode(touchpoints, 'P', problems).filter((row) => !hasFault(row, known, tell));
  for (const job of known) {
    const ofJob = usable.filter((row) => jobsOf(row).includes(job));
    tellSameNames(
      ofJob.map((row) => ({ row: row.row, names: LANGS.map((lang) => namesOf(row)[lang]) })),
      sheet,
      problems,
    );
  }
  return inOrder(usable, tell).map((row) => ({
    code: row.text('code'),
    stage: row.text('stage'),
    jobs: jobsOf(row),
    target: numberIn(row, 'target', locale) ?? USUAL_TARGET,
    isCritical: row.text('critical') === 'yes',
    names: namesOf(row),
    questions: { ru: row.text('question_ru'), kk: row.text('question_kk'), en: row.text('question_en') },
  }));
}
