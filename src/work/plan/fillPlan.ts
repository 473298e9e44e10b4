import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { newVisitCodes } from '../../data/visitCode';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { MADE } from '../programme/makeTexts';
import { newVisit } from '../programme/newVisit';
import { isOver } from '../programme/readPlaces';
import { addRows } from '../tables/addRows';
import { drawPay, drawProgress } from './drawProgress';
import { type MissingVisit, missingVisits } from './missingVisits';
import { type PlanReading, readPlanning } from './planReading';
import { PLAN_TEXTS } from './texts';

/** What filling a plan needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
}

/** Codes of one run: they are written in one call and remembered in one. */
const MOST_CODES = 2000;

/** Rows of the plan for visits, each with a code of its own. */
function plannedRows(
  reading: PlanReading,
  visits: readonly MissingVisit[],
  random: () => number,
  { lang }: FileContext,
): readonly PlannedVisit[] {
  const used = new Set([...reading.visits, ...reading.filed].map(({ code }) => code));
  const codes = newVisitCodes(visits.length, used, random);
  return visits.flatMap(({ window, ...cell }, i) => {
    const job = reading.jobs.find(({ code }) => code === cell.job);
    const location = reading.locations.find(({ code }) => code === cell.location);
    const wave = reading.waves.find(({ code }) => code === cell.wave);
    if (job === undefined || location === undefined || wave === undefined) return [];
    const days = window === undefined ? {} : { window_from: window.from, window_to: window.to };
    return [{ code: codes[i] ?? '', ...newVisit(job, location, wave, lang), ...days }];
  });
}

/** Which waves with quotas are over, so that nothing is planned in them. */
function overText({ quotas, waves, today }: PlanReading, { lang }: FileContext): readonly string[] {
  const over = waves.filter((wave) => isOver(wave, today) && quotas.some((quota) => quota.wave === wave.code));
  if (over.length === 0) return [];
  const names = over.map(({ name }) => name);
  return [fill(PLAN_TEXTS.wavesOver, { names: someNames(names, lang) }, lang)];
}

/**
 * Adds the visits that quotas ask for and the plan lacks, as one run that can be undone; nothing is ever deleted. Progress and pay
 * are drawn after it.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function fillPlan(ports: Ports, file: FileContext): string {
  const { lang } = file;
  return ports.lock.hold(() => {
    claimCopy(ports);
    const before = readPlanning(ports, file);
    const waves = new Map(before.waves.map((wave) => [wave.code, wave]));
    const missing = missingVisits(before.quotas, before.visits, waves, before.today);
    const planned = plannedRows(before, missing.slice(0, MOST_CODES), ports.random, file);
    const news: string[] = [];
    if (planned.length === 0) news.push(PLAN_TEXTS.allPlanned[lang]);
    else {
      const { rows } = factTable(VISIT_PLAN_FACT, planned);
      const what = { kind: 'codes', id: VISIT_PLAN_FACT.id, name: String(rows.length) } as const;
      const added = addRows(ports, VISIT_PLAN_FACT, before.sheets.plan.table, rows, file, what);
      const places = { first: String(added.row + 1), last: String(added.row + rows.length) };
      news.push(fill(MADE.codes, { n: rows.length, sheet: added.sheet.name, ...places }, lang));
    }
    const left = missing.length - planned.length;
    if (left > 0) news.push(fill(PLAN_TEXTS.moreToPlan, { n: left }, lang));
    const after = planned.length === 0 ? before : readPlanning(ports, file);
    drawProgress(ports, after, file);
    drawPay(ports, after, file);
    ports.workbook.flush();
    return [...news, ...overText(before, file)].join(' ');
  });
}
