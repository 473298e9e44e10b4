import type { PlanView } from '../../core/planViews';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { someNames } from '../../i18n/someNames';
import { fill } from '../../i18n/template';
import { blockSheet } from '../blocks/liveBlock';
import { nameIn } from '../programme/nameIn';
import { PAY_ID, PROGRESS_ID } from './drawProgress';
import { missingVisits } from './missingVisits';
import { payLines } from './payBlock';
import { type PlanPorts, type PlanReading, readPlanning } from './planReading';
import { progressCells, type WaveProgress } from './progressCells';
import { PLAN_TEXTS } from './texts';

/** Lines about cells over their quota; the sheet of progress shows all. */
const MOST_OVER = 5;

/** What is planned beyond quotas, with how many. */
function overTexts(waves: readonly WaveProgress[], reading: PlanReading, { lang }: FileContext): readonly string[] {
  const cells = waves.flatMap(({ name, cells: all }) =>
    all.filter(({ over }) => over > 0).map((cell) => ({ ...cell, wave: name })),
  );
  const jobName = (code: string): string => {
    const names = reading.jobs.find((job) => job.code === code)?.names;
    return (names && nameIn(names, lang)) || code;
  };
  const texts = cells.slice(0, MOST_OVER).map(({ job, location, wave, over }) => {
    const place = reading.locations.find(({ code }) => code === location)?.name ?? location;
    return fill(PLAN_TEXTS.over, { job: jobName(job), location: place, wave, n: over }, lang);
  });
  const more = cells.length - texts.length;
  return more > 0 ? [...texts, fill(PLAN_TEXTS.overMore, { n: more }, lang)] : texts;
}

/** What is to be paid in each wave, and whose rate is not known. */
function payTexts(reading: PlanReading, { lang, currency }: FileContext): readonly string[] {
  const lines = payLines(reading);
  const waves = [...new Set(lines.map(({ wave }) => wave))].map((code) => {
    const own = lines.filter(({ wave }) => wave === code);
    const wave = reading.waves.find((one) => one.code === code)?.name ?? code;
    const sum = own.reduce((all, line) => all + (line.sum ?? 0), 0);
    const n = own.reduce((all, { accepted, excluded }) => all + accepted + excluded, 0);
    const undecided = own.reduce((all, line) => all + line.undecided, 0);
    return fill(PLAN_TEXTS.paid, { wave, sum, n, undecided }, lang, currency);
  });
  const unpaid = lines.filter(({ rate, accepted, excluded }) => rate === null && accepted + excluded > 0);
  if (unpaid.length === 0) return waves;
  const names = [...new Set(unpaid.map(({ shopper }) => shopper || PLAN_TEXTS.nobody[lang]))];
  const n = unpaid.reduce((all, { accepted, excluded }) => all + accepted + excluded, 0);
  return [...waves, fill(PLAN_TEXTS.noRate, { names: someNames(names, lang), n }, lang)];
}

function linksOf({ workbook }: PlanPorts, { sheets }: PlanReading): readonly SheetRef[] {
  const blocks = [PROGRESS_ID, PAY_ID].flatMap((id): readonly SheetRef[] => {
    const sheetId = blockSheet(workbook, id);
    const name = sheetId === undefined ? undefined : workbook.nameOf(sheetId);
    return sheetId === undefined || name === undefined ? [] : [{ id: sheetId, name }];
  });
  return [...(sheets.plan.sheet === null ? [] : [sheets.plan.sheet]), ...blocks];
}

/**
 * The screen of shoppers, quotas and the plan.
 * @param news what was just done, in words
 * @param left why visits stayed without a shopper, in words
 * @param reading the plan, where it was read already and nothing was written since
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function planView(
  ports: PlanPorts,
  file: FileContext,
  news = '',
  left: readonly string[] = [],
  reading: PlanReading = readPlanning(ports, file),
): PlanView {
  const { lang } = file;
  const { sheets, quotas, visits, waves, today, shoppers } = reading;
  const progress = progressCells(reading);
  const missing = missingVisits(quotas, visits, new Map(waves.map((wave) => [wave.code, wave])), today).length;
  const open = visits.filter(
    ({ shopper, filed, purpose, days }) =>
      shopper === '' && filed === undefined && purpose !== 'rehearsal' && (days === undefined || days.to >= today),
  ).length;
  const active = shoppers.filter(({ isActive }) => isActive).length;
  return {
    ...{ lang, news, left, missing, open },
    sheets: [sheets.shoppers, sheets.quotas].map(({ fact, sheet, rows }) => ({
      ...{ title: fact.title[lang], sheet, rows: rows.length },
    })),
    hasProgramme: reading.jobs.length > 0 && reading.locations.length > 0 && waves.length > 0,
    problems: reading.problems,
    counts: [
      fill(PLAN_TEXTS[active < shoppers.length ? 'shoppersActive' : 'shoppers'], { n: shoppers.length, active }, lang),
      fill(PLAN_TEXTS[open > 0 ? 'plannedOpen' : 'planned'], { n: visits.length, open }, lang),
      ...(missing > 0 ? [fill(PLAN_TEXTS.missing, { n: missing }, lang)] : []),
    ],
    waves: progress.map(({ name, total }) => {
      const { quota, planned, taken, waiting, accepted, overdue } = total;
      return { name, quota, planned, taken, waiting, accepted, overdue };
    }),
    over: overTexts(progress, reading, file),
    pay: payTexts(reading, file),
    links: linksOf(ports, reading),
  };
}
