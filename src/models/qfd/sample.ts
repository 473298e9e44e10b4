import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';

/** What raters think of three touchpoints and three factors, in the order of the rows below. */
const RATERS: readonly (readonly [rater: string, marks: readonly (readonly number[])[]])[] = [
  [
    'Anna',
    [
      [1, 1, 9],
      [3, 3, 1],
      [1, 9, 3],
    ],
  ],
  [
    'Boris',
    [
      [1, 1, 9],
      [3, 3, 1],
      [9, 1, 3],
    ],
  ],
];

/** A little of everything that a report shows: two raters, a flip between the scales, a disagreement. */
export const QFD_SAMPLE: Readonly<Record<string, FactRead>> = {
  factors: sampleSheet(
    'Factors',
    ['code', 'name', 'importance'],
    [
      ['F1', 'Speed', 5],
      ['F2', 'Taste', 5],
      ['F3', 'Price', 3],
    ],
  ),
  journey: sampleSheet(
    'Journey',
    ['code', 'stage', 'name'],
    [
      ['T1', 'choice', 'Menu'],
      ['T2', 'deal', 'Till'],
      ['T3', 'experience', 'Table'],
    ],
  ),
  qfd_marks: sampleSheet(
    '',
    ['rater', 'touchpoint', 'factor', 'mark', 'sheet', 'cell'],
    RATERS.flatMap(([rater, marks]) =>
      marks.flatMap((row, i) =>
        row.map((mark, j) => [rater, `T${i + 1}`, `F${j + 1}`, mark, rater, `${'CDE'.charAt(j)}${i + 4}`]),
      ),
    ),
  ),
};
