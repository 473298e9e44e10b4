import { describe, expect, it } from 'vitest';
import { daysBetween, fitsDays, type VisitDays } from './visitDays';

const days = (from: number, to: number): VisitDays => ({ from, to });

describe('days between two visits', () => {
  it.each([
    [days(1, 3), days(3, 5), 0],
    [days(1, 9), days(3, 5), 0],
    [days(1, 3), days(4, 5), 1],
    [days(40, 41), days(4, 10), 30],
  ])('of %o and %o are %i whichever comes first', (one, other, wanted) => {
    expect([daysBetween(one, other), daysBetween(other, one)]).toEqual([wanted, wanted]);
  });
});

describe('one more visit', () => {
  it('fits while its days hold fewer than the cap allows', () => {
    expect(fitsDays([days(1, 1)], days(1, 1), 2)).toBe(true);
    expect(fitsDays([days(1, 1), days(1, 1)], days(1, 1), 2)).toBe(false);
    expect(fitsDays([days(1, 2), days(1, 2), days(1, 2)], days(1, 2), 2)).toBe(true);
    expect(fitsDays([days(1, 2), days(1, 2), days(1, 2), days(1, 2)], days(1, 2), 2)).toBe(false);
  });

  it('does not fit where windows that overlap are full together', () => {
    const chain = [days(1, 2), days(2, 3), days(1, 1)];
    expect(fitsDays(chain.slice(0, 2), days(1, 3), 1)).toBe(true);
    expect(fitsDays(chain, days(1, 3), 1)).toBe(false);
  });

  it('is not held up by full days elsewhere', () => {
    expect(fitsDays([days(1, 1), days(1, 1), days(9, 9), days(9, 9)], days(5, 5), 2)).toBe(true);
  });

  it('fits exactly where trying every day finds a way', () => {
    const fits = (windows: readonly VisitDays[], cap: number, used: readonly number[] = []): boolean => {
      const [first, ...rest] = windows;
      if (first === undefined) return true;
      for (let day = first.from; day <= first.to; day++) {
        if (used.filter((one) => one === day).length < cap && fits(rest, cap, [...used, day])) return true;
      }
      return false;
    };
    const windows = [1, 2, 3, 4].flatMap((from) => [0, 1, 2].map((more) => days(from, Math.min(4, from + more))));
    let full = 0;
    for (let seed = 0; seed < 300; seed++) {
      const taken: VisitDays[] = [];
      for (let step = 0; step < 6; step++) {
        const next = windows[(seed * 7 + step * step * 5 + step) % windows.length] ?? days(1, 1);
        const isFit = fitsDays(taken, next, 1);
        expect(isFit).toBe(fits([...taken, next], 1));
        if (isFit) taken.push(next);
        else full += 1;
      }
    }
    expect(full).toBeGreaterThan(100);
  });
});
