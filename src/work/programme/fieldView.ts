import type { FieldView } from '../../core/fieldViews';
import type { Clock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { isVisitForm, readForms } from '../forms/registry';
import { FIELD } from './fieldTexts';
import { formRows } from './formRows';
import { nameIn } from './nameIn';
import type { ProgrammeSheet } from './programmeSheets';
import { isOver } from './readPlaces';
import { type ProgrammeReading, readProgramme } from './readProgramme';

/** What the screen needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly clock: Clock;
}

/** What others know of field work: whether answers are collected, the last count, what was filed where. */
export type FieldParts = Pick<FieldView, 'collecting' | 'filed' | 'reconciled' | 'retention' | 'waiting'> & {
  /** Visits filed so far. */
  readonly visits: number;
};

function sheetView<Row extends object>(
  { fact, sheet, rows }: ProgrammeSheet<Row>,
  { lang }: FileContext,
): FieldView['sheets'][number] {
  return { title: fact.title[lang], sheet, rows: rows.length };
}

/** What codes can be issued for; waves that are over need none. */
function issueOf({ programme, isBroken }: ProgrammeReading, today: number, { lang }: FileContext): FieldView['issue'] {
  if (isBroken) return null;
  const { jobs, locations, waves } = programme;
  return {
    jobs: jobs.map(({ code, names }) => ({ code, name: nameIn(names, lang) })),
    locations: locations.map(({ code, name }) => ({ code, name })),
    waves: waves.filter((wave) => !isOver(wave, today)).map(({ code, name }) => ({ code, name })),
  };
}

/**
 * The screen of the visit programme.
 * @param news what was just done, in words
 * @param reading the programme, where it was read already and nothing was written since
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function fieldView(
  { workbook, store, clock }: Ports,
  { visits, ...parts }: FieldParts,
  file: FileContext,
  news = '',
  reading: ProgrammeReading = readProgramme(workbook, file),
): FieldView {
  const { sheets, problems } = reading;
  const { jobs, locations, touchpoints, waves, plan } = sheets;
  const today = clock.today(file.zone);
  const codes = plan.rows.length;
  const { lang } = file;
  const forms = readForms(store, workbook.id()).filter(isVisitForm);
  return {
    lang,
    news,
    sheets: [
      sheetView(jobs, file),
      sheetView(locations, file),
      sheetView(touchpoints, file),
      sheetView(waves, file),
      sheetView(plan, file),
    ],
    problems,
    issue: issueOf(reading, today, file),
    planned: codes === 0 ? FIELD.notPlanned[lang] : fill(FIELD.planned, { codes, visits }, lang),
    plan: plan.sheet,
    forms: formRows(reading, forms, today, lang),
    ...parts,
  };
}
