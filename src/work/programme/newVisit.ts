import type { Lang } from '../../core/lang';
import type { PlannedVisit } from '../../facts/visitPlan';
import { nameIn } from './nameIn';
import type { ProgrammeJob, ProgrammeLocation, ProgrammeWave } from './programme';

/** A visit of the programme on any day of its wave that nobody has taken. */
const UNTAKEN = {
  ...{ window_from: null, window_to: null, shopper: null },
  ...{ purpose: null, briefed: null, link: null },
} as const satisfies Partial<PlannedVisit>;

/** A visit to plan, without its code, on any day of its wave. */
export function newVisit(
  job: Pick<ProgrammeJob, 'code' | 'names'>,
  location: ProgrammeLocation,
  wave: Pick<ProgrammeWave, 'code' | 'name'>,
  lang: Lang,
): Omit<PlannedVisit, 'code'> {
  const about = `${nameIn(job.names, lang)} · ${location.name} · ${wave.name}`;
  return { job: job.code, location: location.code, wave: wave.code, about, ...UNTAKEN };
}
