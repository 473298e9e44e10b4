import type { Lang } from '../../core/lang';
import type { DetectView } from '../../core/rehearsalViews';
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

function viewOf(head: string, target: number, { power, smallest, needed }: Detectable, lang: Lang): DetectView {
  const shown = { target: plainNumber(target, lang), power, needed: needed ?? 0 };
  const least = { points: smallest === null ? '' : plainNumber(smallest, lang) };
  const lines = [
    fill(REHEARSAL.power, shown, lang),
    ...(needed === null ? [] : [fill(REHEARSAL.needed, shown, lang)]),
    fill(smallest === null ? REHEARSAL.smallestNone : REHEARSAL.smallest, least, lang),
  ];
  return { head, lines };
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
): readonly DetectView[] {
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
  const planned = jobs
    .filter(({ n }) => n > 0)
    .map(({ job, n }) => {
      const target = usualTarget(programme, job);
      return viewOf(
        fill(REHEARSAL.planned, { job: nameIn(job.names, lang), n }, lang),
        target,
        counted(target, n),
        lang,
      );
    });
  if (asked === undefined) return planned;
  const target = usualTarget(programme, undefined);
  return [...planned, viewOf(fill(REHEARSAL.asked, { n: asked }, lang), target, counted(target, asked), lang)];
}
