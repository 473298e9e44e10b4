import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import { controlChart, type RatedVisit } from './controlChart';

/** A Monday. */
const MONDAY = civilDay(2026, 9, 7) ?? 0;

/** Ratings of the weeks from that Monday on. */
const weekly = (...weeks: readonly (readonly number[])[]): RatedVisit[] =>
  weeks.flatMap((values, i) => values.map((value, j) => ({ day: MONDAY + 7 * i + (j % 7), value })));
const times = (n: number, values: readonly number[]) => Array.from({ length: n }, () => values);

describe('the control chart', () => {
  it('puts days into the week of their Monday', () => {
    const [week, next, ...more] = controlChart([
      { day: MONDAY + 6, value: 2 },
      { day: MONDAY + 7, value: 5 },
      { day: MONDAY, value: 4 },
    ]);
    expect(week).toEqual({ week: MONDAY, n: 2, mean: 3, centre: null, low: null, high: null, signal: '' });
    expect(next).toMatchObject({ week: MONDAY + 7, n: 1, mean: 5 });
    expect(more).toEqual([]);
  });

  it('has no limits before eight weeks and twenty visits', () => {
    const limits = (visits: readonly RatedVisit[]) => controlChart(visits).some(({ low }) => low !== null);
    expect(limits(weekly(...times(7, [3, 4, 5])))).toBe(false);
    expect(limits(weekly(...times(9, [3, 5])))).toBe(false);
    expect(limits(weekly(...times(10, [3, 5])))).toBe(true);
    // Twenty weeks of one visit: nothing scatters within a week.
    expect(limits(weekly(...times(20, [4])))).toBe(false);
  });

  it('has limits of three pooled deviations over the root of the visits, clipped to the scale', () => {
    // 2, 3, 4 in each of 8 weeks: 16 freedoms, squares 2 a week, deviation 1; n = 3 → 3 ± √3, n = 9 → 3 ± 1, n = 1 → 1…5.
    const weeks = controlChart(weekly(...times(8, [2, 3, 4]), [3, 3, 3, 3, 3, 3, 3, 3, 3], [3]));
    expect(weeks[0]).toMatchObject({
      centre: 3,
      low: expect.closeTo(3 - 3 ** 0.5, 12),
      high: expect.closeTo(3 + 3 ** 0.5, 12),
    });
    expect(weeks[8]).toMatchObject({ n: 9, low: 2, high: 4 });
    expect(weeks[9]).toMatchObject({ n: 1, low: 1, high: 5 });
  });

  it('signals a week outside the limits, not one just on them', () => {
    const nine = (value: number) => new Array<number>(9).fill(value);
    const weeks = controlChart(weekly(...times(8, [2, 3, 4]), nine(4), [...nine(4).slice(1), 5], nine(1)));
    expect(weeks.slice(8).map(({ signal }) => signal)).toEqual(['', 'outside', 'outside']);
  });

  it('signals from the eighth week in a row on one side of the centre, empty weeks skipped', () => {
    const signals = (visits: readonly RatedVisit[]) =>
      controlChart(visits)
        .slice(8)
        .map(({ signal }) => signal);
    expect(signals(weekly(...times(8, [2, 3, 4]), ...times(4, [3, 4]), [], ...times(5, [3, 4])))).toEqual([
      ...new Array(7).fill(''),
      ...['run', 'run'],
    ]);
    // A week just on the centre, or on the other side, begins anew.
    expect(signals(weekly(...times(8, [2, 3, 4]), ...times(7, [3, 4]), [3], ...times(7, [3, 4])))).not.toContain('run');
    expect(signals(weekly(...times(8, [2, 3, 4]), ...times(7, [3, 4]), ...times(7, [2, 3])))).not.toContain('run');
  });
});
