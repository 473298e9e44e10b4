import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { PlannedVisit } from '../../facts/visitPlan';
import { nameIn } from '../programme/nameIn';
import {
  type Programme,
  type ProgrammeJob,
  type ProgrammeLocation,
  type ProgrammeWave,
  touchpointsOf,
} from '../programme/programme';
import { REHEARSAL } from './texts';

/** A visit that is rehearsed: of which job, where and in which language. */
export interface RehearsedVisit {
  readonly job: ProgrammeJob;
  readonly location: ProgrammeLocation;
  readonly lang: Lang;
}

/** The wave that begins last. */
export function newestWave({ waves }: Pick<Programme, 'waves'>): ProgrammeWave | undefined {
  return waves.reduce<ProgrammeWave | undefined>(
    (newest, wave) => (newest === undefined || wave.from > newest.from ? wave : newest),
    undefined,
  );
}

/** So many visits dealt evenly over jobs, their languages and locations; none where nothing can be asked. */
export function dealtVisits(programme: Programme, visits: number): readonly RehearsedVisit[] {
  const { locations } = programme;
  const jobs = programme.jobs.filter(
    ({ code, langs }) => langs.length > 0 && touchpointsOf(programme, code).length > 0,
  );
  if (jobs.length === 0 || locations.length === 0) return [];
  return Array.from({ length: visits }, (_, i) => i).flatMap((i) => {
    const job = jobs[i % jobs.length];
    const round = Math.floor(i / jobs.length);
    const location = locations[round % locations.length];
    const lang = job?.langs[(round + Math.floor(round / locations.length)) % job.langs.length];
    return job === undefined || location === undefined || lang === undefined ? [] : [{ job, location, lang }];
  });
}

/** A row of the plan for a rehearsed visit; it names nobody and any day of its wave will do. */
export function rehearsedRow(
  code: string,
  { job, location }: Pick<RehearsedVisit, 'job' | 'location'>,
  wave: ProgrammeWave,
  lang: Lang,
): PlannedVisit {
  const about = [REHEARSAL.about[lang], nameIn(job.names, lang), location.name, wave.name].join(' · ');
  const day: CivilDay | null = null;
  return {
    ...{ code, job: job.code, location: location.code, wave: wave.code, about, window_from: day, window_to: day },
    ...{ shopper: null, purpose: 'rehearsal', briefed: null, link: null },
  };
}
