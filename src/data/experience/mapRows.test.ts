import { describe, expect, it } from 'vitest';
import { type MapInput, type MapRating, mapRows } from './mapRows';

const rated = (wave: string, touchpoint: string, scores: readonly number[], shopper?: string): MapRating[] =>
  scores.map((score, i) => ({ wave, job: 'buy', touchpoint, score, shopper: shopper ?? `S${i}` }));

const point = (code: string, jobs: readonly string[] = ['buy']) => ({
  ...{ code, name: `The ${code}`, stage: 'choice', target: 4, jobs, importance: 0.25 },
});

const INPUT: Omit<MapInput, 'ratings'> = {
  waves: [
    { code: 'W1', isFull: true },
    { code: 'W2', isFull: false },
  ],
  jobs: ['buy'],
  points: [point('site'), point('shop')],
  alpha: 0.1,
};

describe('the rows of the experience map', () => {
  it('have numbers, verdict and power of each touchpoint against its target', () => {
    const [site] = mapRows({ ...INPUT, ratings: rated('W1', 'site', [3, 3, 3, 3, 3, 3, 3, 3]) });
    expect(site).toEqual({
      ...{ wave: 'W1', job: 'buy', stage: 'choice', name: 'The site', touchpoint: 'site' },
      ...{ n: 8, mean: 3, target: 4, deviation: -1, p: expect.closeTo(2 / 256, 12), verdict: 'down', more: null },
      ...{ before_n: null, before_mean: null, change: null, change_p: null, change_verdict: '', change_more: null },
      ...{ power: expect.closeTo(0.584, 3), importance: 0.25, status: 'full' },
    });
  });

  it('are there for touchpoints nobody rated, and count them among too few', () => {
    const rows = mapRows({ ...INPUT, ratings: [] });
    expect(rows.map(({ wave, touchpoint }) => `${wave} ${touchpoint}`)).toEqual([
      ...['W1 site', 'W1 shop', 'W2 site', 'W2 shop'],
    ]);
    expect(rows[3]).toMatchObject({
      ...{ n: 0, mean: null, p: null, verdict: 'few', more: 5, power: 0, status: 'preliminary' },
      ...{ before_n: 0, before_mean: null, change: null, change_p: null, change_verdict: 'few', change_more: null },
    });
  });

  it('compare a wave with the one before', () => {
    const ratings = [...rated('W1', 'site', [2, 2, 2, 2, 2]), ...rated('W2', 'site', [5, 5, 5, 5, 5])];
    // 2 of C(10, 5) = 252.
    expect(mapRows({ ...INPUT, ratings })[2]).toMatchObject({
      ...{ before_n: 5, before_mean: 2, change: 3, change_p: expect.closeTo(2 / 252, 12), change_verdict: 'up' },
    });
  });

  it('count one rating of a shopper in a cell, the first', () => {
    const ratings = [...rated('W1', 'site', [5, 1, 1], 'S1'), ...rated('W1', 'site', [4, 4], '')];
    expect(mapRows({ ...INPUT, ratings })[0]).toMatchObject({ n: 3, mean: 13 / 3 });
  });

  it('share the error over the touchpoints of one job and wave only', () => {
    // Six a point below have p = 1 ⁄ 32: alone a signal; of four such cells the smallest is 4 ⁄ 32, so only watched.
    const codes = ['a', 'b', 'c', 'd'];
    const ratings = codes.flatMap((code) =>
      rated('W1', code, code === 'a' ? [3, 3, 3, 3, 3, 3, 4] : [5, 3, 4, 4, 4, 4, 4]),
    );
    const verdict = (points: MapInput['points']) => mapRows({ ...INPUT, points, ratings })[0]?.verdict;
    expect(verdict([point('a')])).toBe('down');
    expect(verdict(codes.map((code) => point(code)))).toBe('watch_down');
    expect(verdict([point('a'), ...['b', 'c', 'd'].map((code) => point(code, ['learn']))])).toBe('down');
  });
});
