import type { GrowthView } from '../../core/cashViews';
import type { FileContext } from '../../core/table';
import { growthWord } from '../../data/growth/pointFinding';
import type { GrowthPoint } from '../../facts/growthPoints';
import { fill } from '../../i18n/template';
import { inFull } from '../pictures/parents/part';
import { rangeEnds } from '../pictures/parents/rangeText';
import type { KeptTask } from '../tasks/readTasks';
import { GROWTH_SAYS } from './texts';

type PointView = GrowthView['points'][number];

const HUNDREDTHS = 100;
const rounded = (value: number): number => Math.round(value * HUNDREDTHS) / HUNDREDTHS;

/** What is known of a point beside itself. */
export interface PointCase {
  readonly point: GrowthPoint;
  /** The job's name where there are several. */
  readonly job: string | undefined;
  /** Further visits before any verdict is possible. */
  readonly more: number | null;
  readonly task: PointView['task'];
  /** Open tasks of the file. */
  readonly open: readonly KeptTask[];
}

function moneyText({ point, more }: PointCase, file: FileContext): string {
  const { lang } = file;
  const { low, high, gap, reason } = point;
  if (high === null) {
    const why = growthWord('reason', reason, lang);
    return reason === 'few' && more !== null ? fill(GROWTH_SAYS.more, { reason: why, more }, lang) : why;
  }
  if (high <= 0) return GROWTH_SAYS[gap === 0 ? 'nothing' : 'no_gain'][lang];
  const period = growthWord('period', point.period, lang);
  // One end alone has the sign of its currency itself.
  if ((low ?? 0) <= 0) return fill(GROWTH_SAYS.up_to, { high: inFull(rounded(high), file), period }, lang);
  return fill(GROWTH_SAYS.range, { ...rangeEnds(rounded(low ?? 0), rounded(high), file), period }, lang);
}

function experienceText({ mean, target, n, verdict }: GrowthPoint, { lang }: FileContext): string {
  if (mean === null) return fill(GROWTH_SAYS.unrated, { target: rounded(target) }, lang);
  const words = { mean: rounded(mean), target: rounded(target), n, verdict: growthWord('verdict', verdict, lang) };
  return fill(GROWTH_SAYS.rated, words, lang);
}

/** The open task that is to mend this very deviation, whatever it was made of. */
function knownTask({ point, open }: PointCase, { lang }: FileContext): PointView['known'] {
  const task = open.find(({ value }) => value('touchpoint') === point.touchpoint && value('job') === point.job);
  if (task === undefined) return null;
  return { text: fill(GROWTH_SAYS.known, { code: String(task.value('code') ?? '') }, lang), row: task.row };
}

/** A growth point as the sidebar lists it. */
export function pointView(of: PointCase, file: FileContext): PointView {
  const { touchpoint, job, rank, name, stage } = of.point;
  const place = GROWTH_SAYS[of.job === undefined ? 'stage' : 'stage_job'];
  return {
    ...{ touchpoint, job, name },
    rank: rank === null ? '' : String(rank),
    place: fill(place, { stage: growthWord('stage', stage, file.lang), job: of.job ?? '' }, file.lang),
    money: moneyText(of, file),
    experience: experienceText(of.point, file),
    task: of.task,
    known: knownTask(of, file),
  };
}
