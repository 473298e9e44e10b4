import { expect, test } from 'vitest';
import { waterfallBars } from './waterfall';

test('bars between start and end hang where the bar before them ended', () => {
  // 100 + 40 = 140; 140 − 90 = 50, which is the end.
  expect(waterfallBars([100, 40, -90, 50])).toEqual({
    base: [0, 100, 50, 0],
    rise: [0, 40, 0, 0],
    fall: [0, 0, 90, 0],
    total: [100, 0, 0, 50],
    below: null,
  });
});

test('a bar that crosses zero is of two parts, one wholly below hangs from above', () => {
  // 30 − 50 = −20: 30 above and 20 below; −20 − 10 = −30; −30 + 45 = 15: 30 below and 15 above.
  expect(waterfallBars([30, -50, -10, 45, 15])).toEqual({
    base: [0, 0, -20, 0, 0],
    rise: [0, 0, 0, 15, 0],
    fall: [0, 30, -10, 0, 0],
    total: [30, 0, 0, 0, 15],
    below: { rise: [0, 0, 0, -30, 0], fall: [0, -20, 0, 0, 0] },
  });
});

test('an end below zero hangs from it', () => {
  expect(waterfallBars([10, -25, -15])).toMatchObject({ total: [10, 0, -15], below: { fall: [0, -15, 0] } });
});

test('a change of nothing has no bar, and nothing to stand on', () => {
  expect(waterfallBars([5, 0, 2, 7]).base).toEqual([0, 0, 5, 0]);
});

test('the number of the last row is drawn as it stands, whatever the changes come to', () => {
  expect(waterfallBars([1, 2, 5]).total).toEqual([1, 0, 5]);
});
