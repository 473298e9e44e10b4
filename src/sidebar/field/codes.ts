import type { CodesRequest, FieldView } from '../../core/fieldViews';
import { readWhole } from '../panelForm';

/** Visits of a job at a location: more than a person would send there in one wave. */
export const VISITS_EACH = { min: 1, max: 50 };

/** What is chosen so far; `each` is `null` when what was typed is no number in range. */
export type CodesChoice = Omit<CodesRequest, 'lang' | 'each'> & { readonly each: number | null };

/** What is still to be chosen, in the order of the screen. */
export type CodesLack = 'wave' | 'jobs' | 'locations' | 'each';

/** Reads the number of visits. */
export function readEach(text: string): number | null {
  return readWhole(VISITS_EACH, text);
}

/** What stands in the way of codes. */
export function lackingCodes({ wave, jobs, locations, each }: CodesChoice): readonly CodesLack[] {
  const lacks: readonly (readonly [CodesLack, boolean])[] = [
    ['wave', wave === ''],
    ['jobs', jobs.length === 0],
    ['locations', locations.length === 0],
    ['each', each === null],
  ];
  return lacks.flatMap(([lack, isLacking]) => (isLacking ? [lack] : []));
}

/** How many codes a choice makes. */
export function codesCount({ jobs, locations, each }: CodesChoice): number {
  return jobs.length * locations.length * (each ?? 0);
}

/** The wave to begin with: the first one without a form, since forms are made for waves with codes; else the last. */
export function likelyWave({ issue, forms }: Pick<FieldView, 'issue' | 'forms'>): string {
  const waves = issue?.waves ?? [];
  const begun = new Set(forms.filter(({ form }) => form !== null).map(({ wave }) => wave));
  return (waves.find(({ code }) => !begun.has(code)) ?? waves[waves.length - 1])?.code ?? '';
}
