import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';

/** Two visits, two touchpoints: a little of everything that a report shows. */
export const EXPERIENCE_SAMPLE: Readonly<Record<string, FactRead>> = {
  visits: sampleSheet(
    'Visits',
    ['response', 'version', 'visit_code', 'job', 'location', 'wave', 'received_at', 'visit_date', 'state', 'purpose'],
    [
      ['r1', 1, '1000009', 'J1', 'L1', 'W1', '2026-11-02 12:00:00', 20_759, 'accepted', null],
      ['r2', 1, '1000018', 'J1', 'L1', 'W1', '2026-11-03 12:00:00', 20_760, 'accepted', null],
    ],
  ),
  answers: sampleSheet(
    'Answers',
    ['response', 'version', 'touchpoint', 'score', 'kind'],
    [
      ['r1', 1, 'P1', 4, 'score'],
      ['r1', 1, 'P2', 3, 'score'],
      ['r2', 1, 'P1', 5, 'score'],
    ],
  ),
  touchpoints: sampleSheet(
    'Touchpoints',
    ['code', 'order', 'stage', 'jobs', 'target', 'critical', 'name_en'],
    [
      ['P1', 1, 'choice', null, 4, null, 'Menu'],
      ['P2', 2, 'deal', null, 4, 'yes', 'Till'],
    ],
  ),
  jobs: sampleSheet('Jobs', ['code', 'name_en'], [['J1', 'Lunch']]),
  locations: sampleSheet('Locations', ['code', 'name'], [['L1', '1 Main Street']]),
  waves: sampleSheet('Waves', ['code', 'name'], [['W1', 'Autumn']]),
};
