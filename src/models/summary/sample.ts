import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';

/** A little of everything the summary shows. */
export const SUMMARY_SAMPLE: Readonly<Record<string, FactRead>> = {
  cash_lines: sampleSheet(
    '',
    ['line', 'minimal', 'base', 'maximal'],
    [
      ['revenue', 5000, 10_500, 16_000],
      ['profit', 5000, 10_500, 16_000],
    ],
  ),
  stage_money: sampleSheet(
    '',
    ['stage', 'now', 'profit_now', 'low', 'high', 'period'],
    [['all', 'minimal', 5000, 5500, 11_000, 'month']],
  ),
  growth_points: sampleSheet(
    '',
    ['rank', 'name', 'stage', 'low', 'high', 'n', 'target', 'period', 'touchpoint', 'job'],
    [[1, 'Waiting for the order', 'experience', 1200, 3100, 8, 4, 'month', 'T1', 'J1']],
  ),
  tasks: sampleSheet(
    'Tasks',
    ['code', 'cause', 'owner', 'due', 'state'],
    [['K1', 'The queue at the till is long.', 'Aliya', 20_000, 'in_progress']],
  ),
};
