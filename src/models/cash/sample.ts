import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';

/** A little of everything that a report shows: two tools, repeat deals, levels that differ. */
export const CASH_SAMPLE: Readonly<Record<string, FactRead>> = {
  cash_levels: sampleSheet(
    'Levels',
    ['stage', 'tool', 'metric', 'minimal', 'base', 'maximal'],
    [
      ['need', 'Search', 'reach', 800, 800, 1000],
      ['need', 'Social', 'reach', 200, 200, 400],
      ['choice', '', 'visit_rate', 0.1, 0.1, 0.12],
      ['choice', '', 'conversion', 0.5, 0.5, 0.6],
      ['deal', '', 'price', 100, 100, 110],
      ['loyalty', '', 'repeats', 0, 1, 1.5],
      ['loyalty', '', 'uplift', 0, 0.1, 0.15],
      ['', 'Search', 'tool_costs', 500, 500, 600],
    ],
  ),
};
