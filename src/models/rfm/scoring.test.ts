import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { parseMoney, parseScoring } from './scoring';

const FIVE = { kind: 'quantile', groups: 5, typed: false };

const refusal = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.values];
    throw error;
  }
};

describe('parseScoring', () => {
  it.each([
    undefined,
    null,
    '',
    '  ',
    'quantile',
    ' Quantile',
    [['']],
    [
      ['', '', ''],
      ['', null, ' '],
    ],
  ])('takes %j for five groups nobody typed', (arg) => {
    expect(parseScoring(arg)).toEqual(FIVE);
  });

  it.each([
    [4, 4],
    ['4', 4],
    ['10,0', 10],
    [[[2]], 2],
  ])('takes %j for a typed number of groups', (arg, groups) => {
    expect(parseScoring(arg, 'ru_RU')).toEqual({ kind: 'quantile', groups, typed: true });
  });

  it('knows "mean" in any case', () => {
    expect(parseScoring('Mean ')).toEqual({ kind: 'mean' });
  });

  it('reads cut points by column, blank rows skipped, text by locale', () => {
    const range = [
      [30, 1, '1 000,5'],
      ['', '', ''],
      [100, '5', 2000],
    ];
    expect(parseScoring(range, 'ru_RU')).toEqual({
      kind: 'fixed',
      cuts: { recency: [30, 100], frequency: [1, 5], money: [1000.5, 2000] },
    });
  });

  it.each([
    ['best', 'SCORING_UNKNOWN', { value: 'best' }],
    [true, 'SCORING_UNKNOWN', { value: 'true' }],
    [1, 'GROUPS_OUT_OF_RANGE', { value: 1 }],
    [11, 'GROUPS_OUT_OF_RANGE', { value: 11 }],
    ['3,5', 'GROUPS_OUT_OF_RANGE', { value: 3.5 }],
    [[[1, 2]], 'CUTS_NOT_THREE_COLUMNS', { columns: 2 }],
    [[[1], [2], [3]], 'CUTS_NOT_THREE_COLUMNS', { columns: 1 }],
    [[['R', 'F', 'M']], 'CUTS_NOT_NUMBER', { row: 1, value: 'R' }],
    [
      [
        [1, 1, 1],
        [2, '', 2],
      ],
      'CUTS_NOT_NUMBER',
      { row: 2, value: '' },
    ],
    [
      [
        [1, 1, 1],
        [2, 2, 1],
      ],
      'CUTS_NOT_ASCENDING',
      { column: 'M', first: 1, second: 1 },
    ],
    [
      [
        [9, 1, 1],
        [2, 2, 2],
      ],
      'CUTS_NOT_ASCENDING',
      { column: 'R', first: 9, second: 2 },
    ],
  ])('refuses %j with %s', (arg, code, values) => {
    expect(refusal(() => parseScoring(arg, 'ru_RU'))).toEqual([code, values]);
  });
});

describe('parseMoney', () => {
  it('takes the average check unless told otherwise', () => {
    expect([undefined, '', 'check', ' TOTAL', [['total']]].map(parseMoney)).toEqual([
      'check',
      'check',
      'check',
      'total',
      'total',
    ]);
  });

  it('refuses other words', () => {
    expect(refusal(() => parseMoney('sum'))).toEqual(['MONEY_UNKNOWN', { value: 'sum' }]);
  });
});
