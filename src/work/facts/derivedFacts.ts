import { AppError } from '../../core/appError';
import type { Workbook } from '../../core/ports';
import type { Value } from '../../core/table';
import { ANSWERS_FACT } from '../../facts/answers';
import { CHANNEL_RESULTS_FACT } from '../../facts/channelResults';
import { MAP_FACT } from '../../facts/experienceMap';
import { JOURNEY_FACT } from '../../facts/journey';
import { KEPT_FACTS } from '../../facts/keptFacts';
import { REFUSAL_RESULTS_FACT } from '../../facts/refusalResults';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../facts/touchpointImportance';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT } from '../../facts/visits';
import { readResults } from '../channels/readResults';
import { VisitsLog } from '../intake/visitsLog';
import { isUndecided } from '../map/filedMap';
import { type MapNames, readMapNames, shownName } from '../map/mapNames';
import { mapRowsOf } from '../map/mapRowsOf';
import { readRefusals } from '../refusals/readRefusals';
import { tableSheet } from '../tables/openTable';
import { computedReader, hindered, madeFact } from './computedFact';
import { FACT_ERRORS } from './errors';
import type { FactReader } from './factReader';
import { keptMadeReader } from './keptMadeReader';

const isShare = (value: Value | undefined): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Importance as QFD brought it onto the journey's sheet; shares stand for points, since only ratios count. */
const importanceReader: FactReader = ({ file: { lang }, of }) => {
  const { sheet, rows } = of(JOURNEY_FACT.id);
  if (sheet === '') throw new AppError(FACT_ERRORS.FACT_NO_JOURNEY, { sheet: JOURNEY_FACT.title[lang] });
  const known = rows.flatMap(({ values }) => {
    const { code = null, name = null, stage = null, importance: share, deviation = null, class: kind = null } = values;
    return isShare(share) ? [{ code, name, stage, share, score: share, deviation, class: kind }] : [];
  });
  if (known.length === 0) {
    const column = JOURNEY_FACT.columns.find(({ id }) => id === 'importance')?.header[lang] ?? '';
    throw new AppError(FACT_ERRORS.FACT_NO_IMPORTANCE, { sheet, column });
  }
  return { read: madeFact(known) };
};

/** Names of the sheets the map is made from; no remote call besides the list of marks. */
const mapSheets = (workbook: Workbook): readonly string[] =>
  [VISITS_FACT, ANSWERS_FACT, VISIT_PLAN_FACT].flatMap((fact) => tableSheet(workbook, fact)?.name ?? []);

/**
 * The experience map of all waves as the live map has it, from visits, answers and plan alone: the programme's names and targets
 * are kept. Where they are not, the model reads the programme's sheets. Names of jobs and waves come along, in columns of their own.
 */
const mapReader: FactReader = (reading) => {
  const { ports, file } = reading;
  const visits = VisitsLog.open(ports.workbook, file);
  if (visits === undefined || visits.counted().length === 0) {
    throw new AppError(FACT_ERRORS.FACT_NO_VISITS, { waiting: (visits?.standing() ?? []).filter(isUndecided).length });
  }
  const names = readMapNames(ports.store, ports.workbook.id());
  if (names.touchpoints.length === 0) {
    const computed = computedReader(MAP_FACT.id, { wave: 'all' });
    if (computed !== undefined) return computed(reading);
  }
  const nameOf = (code: string, of: MapNames['jobs']): string =>
    shownName(code, of.find((one) => one.code === code)?.name, file.lang);
  const rows = mapRowsOf(ports, file, { visits, names }).map((row) => ({
    ...row,
    job_name: nameOf(row.job, names.jobs),
    wave_name: names.waves.find(({ code }) => code === row.wave)?.name || row.wave,
  }));
  return { read: madeFact(rows), sheets: mapSheets(ports.workbook) };
};

/** What ad and CRM exports hold, read where they stand. */
const resultsReader: FactReader = ({ ports, file }) => {
  const read = readResults(ports, file);
  return { read, sheets: [...new Set(read.rows.map(({ values }) => String(values['origin'])))] };
};

/** Refusals of the form and of CRM exports. */
const refusalsReader: FactReader = ({ ports, file }) => {
  const read = readRefusals(ports, file);
  return { read, sheets: [...new Set(read.rows.map(({ values }) => String(values['origin'])))] };
};

/** How facts are read that stand in no table and are had for less than the model that makes them reads. */
export const DERIVED_READERS: Readonly<Record<string, FactReader>> = {
  [TOUCHPOINT_IMPORTANCE_FACT.id]: hindered(importanceReader),
  [MAP_FACT.id]: hindered(mapReader),
  [CHANNEL_RESULTS_FACT.id]: hindered(resultsReader),
  ...Object.fromEntries(KEPT_FACTS.map((fact) => [fact.id, keptMadeReader(fact)])),
  [REFUSAL_RESULTS_FACT.id]: hindered(refusalsReader),
};
