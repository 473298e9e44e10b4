import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';

/** A text in the languages people filled in; blank where they did not. */
export type FilledNames = Readonly<Record<Lang, string>>;

/** A job whose row is usable. */
export interface ProgrammeJob {
  readonly code: string;
  readonly names: FilledNames;
  /** Languages it can have forms in: those in which it and all of its touchpoints have names. */
  readonly langs: readonly Lang[];
}

/** A location whose row is usable. */
export interface ProgrammeLocation {
  readonly code: string;
  readonly name: string;
}

/** A touchpoint whose row is usable. */
export interface ProgrammeTouchpoint {
  readonly code: string;
  /** Code of one of the five stages (facts/stageWords.ts). */
  readonly stage: string;
  /** Codes of the jobs it is asked for. */
  readonly jobs: readonly string[];
  readonly target: number;
  readonly isCritical: boolean;
  readonly names: FilledNames;
  /** Blank: the usual question with the name. */
  readonly questions: FilledNames;
}

/** A wave whose row is usable. */
export interface ProgrammeWave {
  readonly code: string;
  readonly name: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/** What is usable on the programme's sheets; rows with errors are left out. */
export interface Programme {
  readonly jobs: readonly ProgrammeJob[];
  readonly locations: readonly ProgrammeLocation[];
  /** In the order of the visit. */
  readonly touchpoints: readonly ProgrammeTouchpoint[];
  readonly waves: readonly ProgrammeWave[];
}

/** Touchpoints that a visit of a job has, in its order. */
export function touchpointsOf({ touchpoints }: Pick<Programme, 'touchpoints'>, job: string): ProgrammeTouchpoint[] {
  return touchpoints.filter(({ jobs }) => jobs.includes(job));
}
