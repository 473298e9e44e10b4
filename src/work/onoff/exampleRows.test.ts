import { describe, expect, it } from 'vitest';
import { switchTest } from '../../data/onoff/switchTest';
import { EXAMPLE_WEEKS, exampleSeries } from './exampleRows';

/** 23 November 2026, a Monday. */
const TODAY = 20_780;

describe('the example of off/on tests', () => {
  it('has ten weeks up to yesterday, and rows of the log within them', () => {
    const { series, switches } = exampleSeries(TODAY);
    expect(series.map(({ day }) => day)).toEqual(Array.from({ length: 70 }, (_, i) => TODAY - 70 + i));
    expect(series.every(({ leads }) => Number.isInteger(leads) && leads > 0)).toBe(true);
    expect(switches.every(({ from, to }) => TODAY - 70 <= from && from <= to && to < TODAY)).toBe(true);
    const drawn = switches.filter(({ tool }) => tool === 'drawn');
    expect(drawn.filter(({ state }) => state === 'off')).toHaveLength(EXAMPLE_WEEKS / 2);
    expect(drawn).toHaveLength(EXAMPLE_WEEKS);
  });

  it('shows what was put into it on whatever weekday it is made: 8 leads a day of one tool, none of the other', () => {
    for (let today = TODAY; today < TODAY + 7; today++) {
      const { series, switches } = exampleSeries(today);
      const marksOf = (name: string) =>
        series.map(({ day }) =>
          switches.some(({ tool, state, from, to }) => tool === name && state === 'off' && from <= day && day <= to)
            ? 0
            : 1,
        );
      const first = series[0]?.day ?? 0;
      const test = (marks: readonly number[], others: readonly number[], blocks?: readonly number[]) =>
        switchTest({
          ...{ values: series.map(({ leads }) => leads), time: series.map(({ day }) => day), marks, alpha: 0.1 },
          ...{ others: [others], weekdays: series.map(({ day }) => day % 7), ...(blocks && { blocks }) },
        });
      const [drawn, other] = [marksOf('drawn'), marksOf('other')];
      const works = test(
        drawn,
        other,
        series.map(({ day }) => Math.floor((day - first) / 7)),
      );
      const idle = test(other, drawn);
      expect([works.verdict, idle.verdict]).toEqual(['higher', 'noise']);
      expect((works.low ?? 9) < 8 && 8 < (works.high ?? 0)).toBe(true);
      expect((idle.low ?? 1) < 0 && 0 < (idle.high ?? 0)).toBe(true);
      // The lot and its opposite of the C(10, 5) = 252 there are: nothing else comes near.
      expect(works.p).toBeCloseTo(2 / 252, 10);
    }
  });
});
