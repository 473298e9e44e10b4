import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import type { Cells } from '../blocks/liveBlock';
import { nameIn } from '../programme/nameIn';
import { PLAN_BLOCKS, PROGRESS_HEADERS } from './blockTexts';
import { blockTop } from './blockTop';
import type { PlanReading } from './planReading';
import { type ProgressNumbers, progressCells, progressTotal } from './progressCells';

/** How the plan compares with the quota, as a sign and a word. */
function comparedText({ quota, over, missing }: ProgressNumbers, { lang }: FileContext): string {
  const both = [
    ...(over > 0 ? [fill(PLAN_BLOCKS.over, { n: over }, lang)] : []),
    ...(missing > 0 ? [fill(PLAN_BLOCKS.lacking, { n: missing }, lang)] : []),
  ];
  return both.length > 0 ? both.join(' · ') : PLAN_BLOCKS[quota === null ? 'noQuota' : 'full'][lang];
}

function numbersOf(numbers: ProgressNumbers, file: FileContext): readonly Cell[] {
  const { quota, planned, taken, waiting, accepted, overdue, out } = numbers;
  return [quota ?? '', planned, taken, waiting, accepted, overdue, out, comparedText(numbers, file)];
}

/** The progress of visits as cells, a total below each wave. @param now milliseconds since 1970 */
export function progressBlock(reading: PlanReading, file: FileContext, now: number): Cells {
  const { lang } = file;
  const jobs = new Map(reading.jobs.map(({ code, names }) => [code, nameIn(names, lang) || code]));
  const locations = new Map(reading.locations.map(({ code, name }) => [code, name]));
  const waves = progressCells(reading);
  const lines = waves.flatMap(({ name, cells, total }): Cell[][] => [
    ...cells.map(({ job, location, ...numbers }) => [
      ...[name, jobs.get(job) ?? job, locations.get(location) ?? location],
      ...numbersOf(numbers, file),
    ]),
    [fill(PLAN_BLOCKS.total, { name }, lang), '', '', ...numbersOf(total, file)],
  ]);
  const all = progressTotal(waves.map(({ total }) => total));
  if (waves.length !== 1) lines.push([PLAN_BLOCKS.totalAll[lang], '', '', ...numbersOf(all, file)]);
  const top = { title: PLAN_BLOCKS.progress, live: PLAN_BLOCKS.progressLive, headers: PROGRESS_HEADERS };
  return [...blockTop(top, file, now), ...lines];
}
