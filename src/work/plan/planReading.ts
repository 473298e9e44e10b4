import type { CivilDay } from '../../core/civilDate';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Clock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PaidVisit } from '../../data/experience/payList';
import type { PlanVisit } from '../../data/experience/planVisit';
import { namesOf } from '../programme/namesOf';
import { Problems } from '../programme/problems';
import { PROBLEMS } from '../programme/problemTexts';
import type { FilledNames, ProgrammeLocation, ProgrammeWave } from '../programme/programme';
import type { ProgrammeSheet } from '../programme/programmeSheets';
import { readLocations, readWaves } from '../programme/readPlaces';
import { readPlan } from '../programme/readPlan';
import { rowsWithCode } from '../programme/rowChecks';
import { type FieldRules, readRules } from '../rules/rules';
import { type FiledStanding, filedVisits } from './filedVisits';
import { openPlanSheets, type PlanProblems, type PlanSheets } from './planSheets';
import { PLAN_PROBLEMS } from './problemTexts';
import { readPlanVisits } from './readPlanVisits';
import { type PlanQuota, readQuotas } from './readQuotas';
import { type PlanShopper, readShoppers } from './readShoppers';
import { tellShoppers } from './tellShoppers';

/** What reading a plan needs of the world. */
export interface PlanPorts {
  readonly workbook: Workbook;
  readonly store: Pick<Store, 'get'>;
  readonly clock: Pick<Clock, 'now' | 'today'>;
}

/** The plan with all it stands on, as the sheets have it. */
export interface PlanReading {
  readonly sheets: PlanSheets;
  readonly jobs: readonly { readonly code: string; readonly names: FilledNames }[];
  readonly locations: readonly ProgrammeLocation[];
  readonly waves: readonly ProgrammeWave[];
  readonly shoppers: readonly PlanShopper[];
  readonly quotas: readonly PlanQuota[];
  readonly visits: readonly PlanVisit[];
  readonly filed: readonly FiledStanding[];
  readonly rules: FieldRules;
  readonly today: CivilDay;
  /** Errors first. */
  readonly problems: readonly ProgrammeProblemView[];
}

function tellMissing<Row extends object>(
  { sheet, rows, fact }: ProgrammeSheet<Row>,
  empty: Parameters<PlanProblems['todo']>[0],
  problems: PlanProblems,
): void {
  if (sheet === null) problems.error('noSheet', { sheet }, { title: fact.title[problems.lang] });
  else if (rows.length === 0) problems.todo(empty, { sheet });
}

/**
 * Reads shoppers, quotas, plan and filed visits and says what is wrong with them; seven remote calls besides the lists of sheets
 * and marks and the store.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readPlanning({ workbook, store, clock }: PlanPorts, file: FileContext): PlanReading {
  const sheets = openPlanSheets(workbook, file);
  const problems: PlanProblems = new Problems(file.lang, { ...PROBLEMS, ...PLAN_PROBLEMS });
  const isBegun = sheets.shoppers.sheet !== null || sheets.quotas.sheet !== null;
  if (isBegun) {
    tellMissing(sheets.jobs, 'emptyJobs', problems);
    tellMissing(sheets.locations, 'emptyLocations', problems);
    tellMissing(sheets.waves, 'emptyWaves', problems);
    if (sheets.shoppers.sheet !== null) tellMissing(sheets.shoppers, 'emptyShoppers', problems);
    if (sheets.quotas.sheet !== null) tellMissing(sheets.quotas, 'emptyQuotas', problems);
  }
  const jobs = rowsWithCode(sheets.jobs, 'J', problems).map((row) => ({ code: row.text('code'), names: namesOf(row) }));
  const locations = readLocations(sheets, problems);
  const waves = readWaves(sheets, problems);
  const known = {
    jobs: jobs.map(({ code }) => code),
    locations: locations.map(({ code }) => code),
    ...{ waves, locale: file.locale },
  };
  const shoppers = readShoppers(sheets, known.jobs, file.locale, problems);
  const quotas = readQuotas(sheets, known, problems);
  const rows = readPlan(sheets, problems);
  const filed = filedVisits(workbook, file);
  const visits = readPlanVisits(sheets, rows, waves, filed, problems);
  const rules = readRules(store);
  const today = clock.today(file.zone);
  tellShoppers(sheets, visits, shoppers, rules, today, problems);
  return {
    ...{ sheets, jobs, locations, waves, shoppers, quotas, visits, filed, rules, today },
    problems: problems.list(),
  };
}

/** Filed visits that somebody is paid for, with their shoppers by the plan. */
export function paidVisits({ visits, filed }: Pick<PlanReading, 'visits' | 'filed'>): readonly PaidVisit[] {
  const shoppers = new Map(visits.map(({ code, shopper }) => [code, shopper]));
  return filed
    .filter(({ purpose }) => purpose !== 'rehearsal')
    .map(({ code, wave, standing }) => ({ wave, standing, shopper: shoppers.get(code) ?? '' }));
}
