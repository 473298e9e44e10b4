import type { Cell } from '../../core/cell';

/** A little data of every report on RFM, from which the build reads its tables. */
export const RFM_SAMPLE: Readonly<Record<string, readonly Cell[]>> = {
  customer: ['A', 'B', 'A', 'C'],
  date: ['2026-01-10', '2026-02-10', '2026-05-10', '2026-06-10'],
  amount: [100, 200, 300, 400],
};
