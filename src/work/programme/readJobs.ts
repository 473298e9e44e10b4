import { LANGS, type Lang } from '../../core/lang';
import type { Job } from '../../facts/jobs';
import { LANGUAGE_NAMES } from './languageNames';
import { nameIn } from './nameIn';
import { namesOf } from './namesOf';
import type { Problems } from './problems';
import { type Programme, type ProgrammeJob, type ProgrammeTouchpoint, touchpointsOf } from './programme';
import type { ProgrammeSheets, SheetRow } from './programmeSheets';
import { tellSameNames } from './rowChecks';

/** Touchpoints of a job that shoppers can still judge with care, and that show the journey (B6-03). */
const FEWEST = 10;
const MOST = 15;
/** What is kept of a form, two questions for each touchpoint, has to fit into one property of 9 KB. */
const MOST_POSSIBLE = 60;

type Row = SheetRow<Job>;

/** Tells how many touchpoints a job has, where that is not what is advised. */
function tellCount(
  name: string,
  code: string,
  { row }: Row,
  n: number,
  sheets: ProgrammeSheets,
  problems: Problems,
): void {
  const { sheet } = sheets.touchpoints;
  if (n === 0) {
    const title = sheet?.name ?? sheets.touchpoints.fact.title[problems.lang];
    problems.error('noTouchpoints', { sheet: sheets.jobs.sheet, row }, { job: name, code, sheet: title });
  } else if (n > MOST_POSSIBLE) {
    problems.error('tooManyTouchpoints', { sheet }, { job: name, n, most: MOST_POSSIBLE });
  } else if (n < FEWEST || n > MOST) {
    problems.warn(n < FEWEST ? 'fewTouchpoints' : 'manyTouchpoints', { sheet }, { job: name, n });
  }
}

/** The first cell whose text a job lacks in a language; `undefined` when it lacks none. */
function lackOf(
  lang: Lang,
  row: Row,
  touchpoints: readonly ProgrammeTouchpoint[],
  { jobs, touchpoints: of }: ProgrammeSheets,
) {
  const column = `name_${lang}` as const;
  if (row.text(column) === '') return { sheet: jobs.sheet, row: row.row, cell: row.cell(column) };
  const nameless = touchpoints.find(({ names }) => names[lang] === '');
  const at = of.rows.find((one) => one.text('code') === nameless?.code);
  return nameless === undefined || at === undefined
    ? undefined
    : { sheet: of.sheet, row: at.row, cell: at.cell(column) };
}

/** Languages nobody filled in, neither for jobs nor for touchpoints. */
function unusedLanguages({ jobs, touchpoints }: ProgrammeSheets): readonly Lang[] {
  return LANGS.filter((lang) => [...jobs.rows, ...touchpoints.rows].every((row) => namesOf(row)[lang] === ''));
}

/** Languages a job can have forms in; what the others lack is told. */
function languagesOf(
  row: Row,
  name: string,
  touchpoints: readonly ProgrammeTouchpoint[],
  sheets: ProgrammeSheets,
  problems: Problems,
): readonly Lang[] {
  const unused = unusedLanguages(sheets);
  const lacks = LANGS.map((lang) => ({ lang, lack: lackOf(lang, row, touchpoints, sheets) }));
  const langs = lacks.filter(({ lack }) => lack === undefined).map(({ lang }) => lang);
  if (langs.length === 0) {
    const title = sheets.touchpoints.sheet?.name ?? '';
    problems.error('noLanguage', { sheet: sheets.jobs.sheet, row: row.row }, { job: name, sheet: title });
  }
  for (const { lang, lack } of lacks) {
    if (lack === undefined || unused.includes(lang)) continue;
    const language = LANGUAGE_NAMES[lang][problems.lang];
    problems.warn('noText', lack, { job: name, language, cell: lack.cell });
  }
  return langs;
}

/** Tells languages in which there will be no forms at all. */
export function tellUnused(sheets: ProgrammeSheets, problems: Problems): void {
  const jobs = sheets.jobs.sheet?.name ?? '';
  for (const lang of unusedLanguages(sheets)) {
    problems.warn(
      'noTexts',
      { sheet: sheets.touchpoints.sheet },
      { language: LANGUAGE_NAMES[lang][problems.lang], jobs },
    );
  }
}

/**
 * Jobs with a name, touchpoints and a language; what is wrong with the others is told.
 * @param rows those with a code of their own
 */
export function readJobs(
  rows: readonly Row[],
  touchpoints: Programme['touchpoints'],
  sheets: ProgrammeSheets,
  problems: Problems,
): readonly ProgrammeJob[] {
  const { sheet } = sheets.jobs;
  const named = rows.filter((row) => {
    const isNamed = nameIn(namesOf(row), problems.lang) !== '';
    if (!isNamed) problems.error('noName', { sheet, row: row.row });
    return isNamed;
  });
  const texts = named.map((row) => ({ row: row.row, names: LANGS.map((lang) => namesOf(row)[lang]) }));
  tellSameNames(texts, sheet, problems);
  return named.map((row) => {
    const code = row.text('code');
    const names = namesOf(row);
    const name = nameIn(names, problems.lang);
    const ofJob = touchpointsOf({ touchpoints }, code);
    tellCount(name, code, row, ofJob.length, sheets, problems);
    const langs = ofJob.length === 0 ? [] : languagesOf(row, name, ofJob, sheets, problems);
    return { code, names, langs };
  });
}
