import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import { REFUSAL_RESULTS_FACT } from '../../facts/refusalResults';

/** 1 November 2026. */
const DAY = 20_758;

/** A little of everything that a report shows: two barriers at two stages, one amount not known. */
export const BARRIERS_SAMPLE: Readonly<Record<string, FactRead>> = {
  refusal_results: sampleSheet(
    '',
    REFUSAL_RESULTS_FACT.columns.map(({ id }) => id),
    [
      ['Refusals', DAY, 'choice', 'Too expensive', 4000, 1],
      ['Refusals', DAY, 'deal', 'Too expensive', 3000, 2],
      ['Refusals', DAY + 1, 'experience', 'Too long a wait', null, 3],
    ],
  ),
};
