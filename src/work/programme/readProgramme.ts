import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { Problems } from './problems';
import { PROBLEMS } from './problemTexts';
import type { Programme } from './programme';
import { openProgramme, type ProgrammeSheet, type ProgrammeSheets } from './programmeSheets';
import { readJobs, tellUnused } from './readJobs';
import { readLocations, readWaves } from './readPlaces';
import { type PlanRow, readPlan } from './readPlan';
import { readTouchpoints } from './readTouchpoints';
import { rowsWithCode } from './rowChecks';

/** The programme as its sheets have it. */
export interface ProgrammeReading {
  readonly sheets: ProgrammeSheets;
  /** What is usable, whatever else is wrong. */
  readonly programme: Programme;
  readonly plan: readonly PlanRow[];
  /** Errors first. Empty, too, as long as there are no sheets at all. */
  readonly problems: readonly ProgrammeProblemView[];
  /** No codes and no forms are made of it. */
  readonly isBroken: boolean;
}

function tellMissing<Row extends object>(
  { sheet, rows, fact }: ProgrammeSheet<Row>,
  empty: Parameters<Problems['todo']>[0],
  problems: Problems,
): void {
  if (sheet === null) problems.error('noSheet', { sheet }, { title: fact.title[problems.lang] });
  else if (rows.length === 0) problems.todo(empty, { sheet });
}

/**
 * Reads the programme and says what is wrong with it; five remote calls besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readProgramme(workbook: Workbook, file: FileContext): ProgrammeReading {
  const sheets = openProgramme(workbook, file);
  const { jobs, locations, touchpoints, waves } = sheets;
  const problems = new Problems(file.lang, PROBLEMS);
  const isBegun = [jobs, locations, touchpoints, waves].some(({ sheet }) => sheet !== null);
  if (isBegun) {
    tellMissing(jobs, 'emptyJobs', problems);
    tellMissing(locations, 'emptyLocations', problems);
    tellMissing(touchpoints, 'emptyTouchpoints', problems);
    tellMissing(waves, 'emptyWaves', problems);
  }
  const jobRows = rowsWithCode(jobs, 'J', problems);
  const known = jobRows.map((row) => row.text('code'));
  const asked = readTouchpoints(sheets, known, file.locale, problems);
  const programme: Programme = {
    touchpoints: asked,
    jobs: readJobs(jobRows, asked, sheets, problems),
    locations: readLocations(sheets, problems),
    waves: readWaves(sheets, problems),
  };
  if (jobs.rows.length > 0 && touchpoints.rows.length > 0) tellUnused(sheets, problems);
  const plan = readPlan(sheets, problems);
  const list = problems.list();
  return { sheets, programme, plan, problems: list, isBroken: !isBegun || list.some(({ mood }) => mood !== 'warn') };
}
