import { AppError } from '../../core/appError';
import { factTable } from '../../core/defineFact';
import type { CodesRequest } from '../../core/fieldViews';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { newVisitCodes, readVisitCode } from '../../data/visitCode';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT } from '../../facts/visits';
import { VISITS_EACH } from '../../i18n/fieldLabels';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addRows } from '../tables/addRows';
import { openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { MADE } from './makeTexts';
import { newVisit } from './newVisit';
import { type ProgrammeReading, readProgramme } from './readProgramme';

/** What issuing codes needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
}

/** Visits of one job at one location that a wave may plan at once. */
const MOST_EACH = 50;
/** Codes of one run: they are written in one call and remembered in one. */
const MOST_CODES = 2000;

function refuseBeyond(value: number, max: number, field: string): void {
  if (Number.isInteger(value) && value >= 1 && value <= max) return;
  throw new AppError('PARAM_OUT_OF_RANGE', { field, value: String(value), min: 1, max });
}

/** What codes name, one after another as asked. @throws AppError REQUEST_BROKEN */
function chosen<One extends { readonly code: string }>(
  all: readonly One[],
  codes: readonly string[],
  field: string,
): readonly One[] {
  const found = [...new Set(codes)].map((code) => all.find((one) => one.code === code));
  const known = found.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < found.length) throw new AppError('REQUEST_BROKEN', { field });
  return known;
}

/** Codes that stand in the plan or on filed visits: those are used even where their row left the plan. */
function takenCodes({ workbook }: Ports, { plan }: ProgrammeReading, file: FileContext): ReadonlySet<string> {
  const visits = openTable(workbook, VISITS_FACT, file);
  const place = VISITS_FACT.columns.findIndex(({ id }) => id === 'visit_code');
  const filed = visits === undefined ? [] : tableRows(visits, file).map(({ values }) => String(values[place] ?? ''));
  const read = filed.map(readVisitCode).flatMap((typed) => ('code' in typed ? [typed.code] : []));
  return new Set([...read, ...plan.map(({ code }) => code)]);
}

/** Visits to plan, without codes: each job at each location so many times. */
function visitsOf(
  request: CodesRequest,
  { programme }: ProgrammeReading,
  { lang }: FileContext,
): readonly Omit<PlannedVisit, 'code'>[] {
  const jobs = chosen(programme.jobs, request.jobs, 'jobs');
  const locations = chosen(programme.locations, request.locations, 'locations');
  const [wave] = chosen(programme.waves, [request.wave], 'wave');
  refuseBeyond(request.each, MOST_EACH, VISITS_EACH[lang]);
  refuseBeyond(jobs.length * locations.length * request.each, MOST_CODES, MADE.total[lang]);
  if (wave === undefined) return [];
  return jobs.flatMap((job) =>
    locations.flatMap((location) => {
      const visit = newVisit(job, location, wave, lang);
      return Array.from({ length: request.each }, () => visit);
    }),
  );
}

/**
 * Writes new visit codes below the plan, as one run that can be undone.
 * @returns what was done, in words
 * @throws AppError PROGRAMME_BROKEN, REQUEST_BROKEN, PARAM_OUT_OF_RANGE, BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN,
 * PROTECTED, FILE_FULL
 */
export function issueCodes(ports: Ports, request: CodesRequest, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const reading = readProgramme(ports.workbook, file);
    if (reading.isBroken) throw new AppError('PROGRAMME_BROKEN');
    const visits = visitsOf(request, reading, file);
    const codes = newVisitCodes(visits.length, takenCodes(ports, reading, file), ports.random);
    const planned = visits.map((visit, i): PlannedVisit => ({ code: codes[i] ?? '', ...visit }));
    const { rows } = factTable(VISIT_PLAN_FACT, planned);
    const what = { kind: 'codes', id: VISIT_PLAN_FACT.id, name: String(rows.length) } as const;
    const added = addRows(ports, VISIT_PLAN_FACT, reading.sheets.plan.table, rows, file, what);
    const first = String(added.row + 1);
    const last = String(added.row + rows.length);
    return fill(MADE.codes, { n: rows.length, sheet: added.sheet.name, first, last }, file.lang);
  });
}
