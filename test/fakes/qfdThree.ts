import type { QfdInput } from '../../src/models/qfd/types';

/** The example of methods.md §4: importances 5 and 3, three touchpoints with 48, 14 and 24 points. */
export const THREE: QfdInput = {
  importance: [5, 3],
  marks: [
    [9, 1],
    [1, 3],
    [3, 3],
  ],
  scale: 'seed',
  cutoff: 0.5,
};
