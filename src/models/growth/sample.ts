import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';

/** A touchpoint with a number and one without: a little of everything that a report shows. */
export const GROWTH_SAMPLE: Readonly<Record<string, FactRead>> = {
  touchpoint_importance: sampleSheet(
    'Customer journey',
    ['code', 'stage', 'name', 'score'],
    [
      ['T1', 'choice', 'Site', 40],
      ['T2', 'choice', 'Letter', 60],
    ],
  ),
  experience_map: sampleSheet(
    'Visits',
    ['wave', 'job', 'stage', 'name', 'touchpoint', 'n', 'mean', 'target', 'verdict', 'more', 'status'],
    [
      ['W1', 'J1', 'choice', 'Site', 'T1', 8, 3.2, 4, 'down', null, 'full'],
      ['W1', 'J1', 'choice', 'Letter', 'T2', 2, 3, 4, 'few', 3, 'full'],
    ],
  ),
  stage_evidence: sampleSheet(
    'Refusals and barriers',
    ['kind', 'stage', 'name', 'series', 'value', 'low', 'high', 'share', 'n', 'verdict', 'day', 'sheet'],
    [
      ['effect', 'choice', 'Search ads', 'Requests', 4.22, 3.72, 4.71, 0.38, 12, 'higher', 20_779, 'Off-on test'],
      ['loss', 'choice', 'Too expensive', '', 310_000, null, null, 0.2, 14, '', 20_779, 'Refusals and barriers'],
    ],
  ),
  stage_money: sampleSheet(
    'Cash journey',
    ['stage', 'low', 'high', 'profit_now', 'now', 'period'],
    [
      ['choice', 1360.8, 2570.4, 2419.2, 'minimal', 'month'],
      ['all', 1360.8, 2570.4, 2419.2, 'minimal', 'month'],
    ],
  ),
};
