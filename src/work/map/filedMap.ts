import type { MapAnswer, MapVisit } from '../../data/experience/mapRatings';
import type { PlannedVisit } from '../../facts/visitPlan';
import type { AnswersLog } from '../intake/answersLog';
import type { FiledVisit, VisitsLog } from '../intake/visitsLog';

/** What is filed and planned, as far as the map needs it. */
export interface FiledMap {
  /** The version of every visit that counts. */
  readonly visits: readonly MapVisit[];
  readonly answers: readonly MapAnswer[];
  /** Visits of a job planned in a wave, 0 for none. */
  readonly planned: (wave: string, job: string) => number;
  /** Visits of a wave that nobody has decided on. */
  readonly waiting: (wave: string | undefined) => number;
}

/** States before a person has decided. */
const UNDECIDED: readonly string[] = ['', 'new', 'checked'];

/** Whether a visit that counts towards the map waits for a person. */
export function isUndecided({ state, purpose }: Pick<FiledVisit, 'state' | 'purpose'>): boolean {
  return purpose === '' && UNDECIDED.includes(state);
}

const cellOf = (wave: string, job: string): string => `${wave}\u001f${job}`;

/**
 * Takes what the map is made of from what is filed; visits are whose the plan says they are.
 * @param plan planned visits by code
 */
export function filedMap(
  visits: Pick<VisitsLog, 'counted' | 'standing'>,
  answers: Pick<AnswersLog, 'all'>,
  plan: ReadonlyMap<string, Pick<PlannedVisit, 'job' | 'wave' | 'shopper' | 'purpose'>>,
): FiledMap {
  const planned = new Map<string, number>();
  for (const { wave, job, purpose } of plan.values()) {
    if ((purpose ?? '') === '') planned.set(cellOf(wave, job), (planned.get(cellOf(wave, job)) ?? 0) + 1);
  }
  const waiting = visits.standing().filter(isUndecided);
  return {
    visits: visits.counted().map((visit) => ({ ...visit, shopper: plan.get(visit.visit_code)?.shopper ?? '' })),
    answers: answers.all(),
    planned: (wave, job) => planned.get(cellOf(wave, job)) ?? 0,
    waiting: (of) => waiting.filter(({ wave }) => of === undefined || wave === of).length,
  };
}
