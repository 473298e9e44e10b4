import { describe, expect, it } from 'vitest';
import { builtBundle, FILES, openFile } from './addon';

const CUSTOMERS = [['a'], ['b'], ['a'], ['c']];
const DATES = [['2026-01-05'], ['2026-02-10'], ['2026-03-15'], ['2026-04-20']];
const AMOUNTS = [[100], [250], [40], [900]];
const ORDERS = [CUSTOMERS, DATES, AMOUNTS];

const MATRIX = [
  [[5, 3]],
  [
    [9, 1],
    [1, 3],
  ],
];

const METRICS = [
  ['reach', 1000, 1000, 1000],
  ['visit_rate', '8 %', 0.1, 0.12],
  ['conversion', 0.5, 0.5, 0.5],
  ['price', 100, 100, 100],
];

/** Arguments with which each custom function succeeds. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  RFM: ORDERS,
  RFM_SEGMENTS: ORDERS,
  RFM_MATRIX: ORDERS,
  RFM_MOVEMENT: [...ORDERS, '2026-02-28', '2026-04-30'],
  QFD_TOUCHPOINTS: MATRIX,
  QFD_FACTORS: MATRIX,
  QFD_STAGES: [[['need'], ['deal']], ...MATRIX],
  QFD_STABILITY: MATRIX,
  VISIT_INDEX: [[[5, 2]]],
  TARGET_TEST: [[[5], [2]], 4],
  WAVE_TEST: [
    [[5], [2]],
    [[3], [4]],
  ],
  HOLM: [[[0.01, 0.2]]],
  PROFIT_FORMULA: [1000, 0.1, 0.5, 100],
  CASH_JOURNEY: [METRICS],
  CASH_WORTH: [METRICS],
  BARRIERS: [[['deal']], [['Too expensive']], [[100]]],
  ATTRIBUTION: [[['a > b']], [[1]]],
  ASSISTED: [[['a > b']], [[1]]],
  ON_OFF: [
    [[1], [3], [2], [4]],
    [[0], [1], [0], [1]],
  ],
  END_TO_END: ['Search', 100, 2000, 50, 5, 1, 400].map((cell) => [[cell]]),
};

/** Names of the custom functions that the built bundle declares. */
function declared(): readonly string[] {
  return [...builtBundle().code.matchAll(/@customfunction\s*\*\/\s*function (\w+)/g)].map((match) => match[1] ?? '');
}

// The texts of errors and help lie in Help.html: a formula that succeeds must not pay for reading it.
describe('a custom function that succeeds', () => {
  it('is tried here whichever it is', () => {
    expect([...declared()].sort()).toEqual(Object.keys(ARGUMENTS).sort());
  });

  it.each(Object.entries(ARGUMENTS))('%s reads no texts on demand, in no language', (name, args) => {
    for (const file of Object.values(FILES)) {
      const { ok, log } = openFile(file).customFunction(name, args);
      expect(ok).toBe(true);
      expect(log.map(({ method }) => method).filter((method) => /Html/.test(method))).toEqual([]);
    }
  });

  it('differs from one that fails', () => {
    const { ok, log } = openFile(FILES.ru).customFunction('RFM', [['a'], ['x'], [1]]);
    expect(ok).toBe(false);
    expect(log.map(({ method }) => method)).toContain('HtmlService.createHtmlOutputFromFile');
  });
});
