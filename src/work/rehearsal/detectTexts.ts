import type { Lang } from '../../core/lang';
import { plainNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { nameIn } from '../programme/nameIn';
import { type Programme, type ProgrammeJob, type ProgrammeWave, touchpointsOf } from '../programme/programme';
import type { ProgrammeReading } from '../programme/readProgramme';
import { type Detectable, detectable } from './detectable';
import { REHEARSAL } from './texts';

/** Verdicts are made with this error (methods.md §6). */
const ALPHA = 0.1;
const USUAL_TARGET = 4;

/** The target most touchpoints have; the first of several. */
function usualTarget(programme: Programme, job: ProgrammeJob | undefined): number {
  const points = job === undefined ? programme.touchpoints : touchpointsOf(programme, job.code);
  const counts = new Map<number, number>();
  for (const { target } of points) counts.set(target, (counts.get(target) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? USUAL_TARGET;
}

function sentenceOf(target: number, { power, smallest, needed }: Detectable, lang: Lang): string {
  const shown = { target: plainNumber(target, lang), power, needed: needed ?? 0 };
  const least = { points: smallest === null ? '' : plainNumber(smallest, lang) };
  return [
    fill(REHEARSAL.power, shown, lang),
    ...(needed === null ? [] : [fill(REHEARSAL.needed, shown, lang)]),
    fill(smallest === null ? REHEARSAL.smallestNone : REHEARSAL.smallest, least, lang),
  ].join(' ');
}

/** How many visits of the programme the plan has for a job in a wave. */
function plannedOf({ sheets }: Pick<ProgrammeReading, 'sheets'>, job: string, wave: string): number {
  return sheets.plan.rows.filter(
    (row) => row.text('job') === job && row.text('wave') === wave && row.value('purpose') === null,
  ).length;
}

/**
 * What the planned visits of each job in a wave can show, in words; then the same of a number somebody asked about. The longest
 * counting takes some hundredths of a second for each number of visits, and equal numbers are counted once.
 */
export function detectTexts(
  reading: Pick<ProgrammeReading, 'programme' | 'sheets'>,
  wave: ProgrammeWave | undefined,
  asked: number | undefined,
  lang: Lang,
): readonly string[] {
  const { programme } = reading;
  const known = new Map<string, Detectable>();
  const counted = (target: number, n: number): Detectable => {
    const key = `${target} ${n}`;
    const found = known.get(key) ?? detectable(target, n, ALPHA);
    known.set(key, found);
    return found;
  };
  const jobs =
    wave === undefined ? [] : programme.jobs.map((job) => ({ job, n: plannedOf(reading, job.code, wave.code) }));
  const lines = jobs
    .filter(({ n }) => n > 0)
    .map(({ job, n }) => {
      const target = usualTarget(programme, job);
      const head = fill(REHEARSAL.planned, { job: nameIn(job.names, lang), n }, lang);
      return `${head} ${sentenceOf(target, counted(target, n), lang)}`;
    });
  const target = usualTarget(programme, undefined);
  const typed =
    asked === undefined
      ? []
      : [`${fill(REHEARSAL.asked, { n: asked }, lang)} ${sentenceOf(target, counted(target, asked), lang)}`];
  const all = [...lines, ...typed];
  return all.length === 0 ? [] : [...all, REHEARSAL.detectNote[lang]];
}
