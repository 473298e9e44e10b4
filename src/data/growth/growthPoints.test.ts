import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapRow } from '../../facts/experienceMap';
import type { StageMoney } from '../../facts/stageMoney';
import { type GrowthSources, gapShare, growthPoints } from './growthPoints';

const rated = (touchpoint: string, more: Partial<MapRow> = {}): MapRow => ({
  ...{ wave: 'W1', job: 'J1', stage: 'choice', name: `Name of ${touchpoint}`, touchpoint },
  ...{ n: 8, mean: 3.2, target: 4, deviation: -0.8, p: 0.01, verdict: 'down', more: null },
  ...{ before_n: null, before_mean: null, change: null, change_p: null, change_verdict: '', change_more: null },
  ...{ power: 0.8, importance: null, status: 'full' },
  ...more,
});

const money = (low: number, high: number, stage = 'choice'): StageMoney => ({
  ...{ stage, low, high },
  ...{ profit_now: 2419.2, now: 'minimal', period: 'month' },
});

const point = (code: string, score: number, stage = 'choice') => ({ code, stage, score });
/** Gains by hand: 3780 − 2419.2 and 4989.6 − 2419.2. */
const CHOICE = money(1360.8, 2570.4);
/** 40 of 100 points of the stage. */
const FORTY = [point('T1', 40), point('T2', 60), point('T9', 70, 'deal')];

const only = (sources: Partial<GrowthSources>) =>
  growthPoints({ map: [rated('T1')], importance: FORTY, money: [CHOICE], ...sources })[0];

describe('a growth point', () => {
  it('is what methods.md §8 works out', () => {
    // 1360.8 × 0.4 × (4 − 3.2) / (5 − 3.2) = 544.32 × 0.8 / 1.8 = 241.92; 2570.4 × 0.4 × 0.8 / 1.8 = 456.96.
    const found = only({});
    expect(found).toMatchObject({ rank: 1, share: 0.4, stage: 'choice', reason: '', period: 'month', now: 'minimal' });
    expect(found?.gap).toBeCloseTo(4 / 9, 12);
    expect(found?.low).toBeCloseTo(241.92, 9);
    expect(found?.high).toBeCloseTo(456.96, 9);
    expect(found).toMatchObject({ stage_low: 1360.8, stage_high: 2570.4, mean: 3.2, target: 4, n: 8 });
  });

  it('begins at nothing where the touchpoint is not clearly below its target', () => {
    for (const verdict of ['noise', 'watch_down', 'watch_up', 'up']) {
      const found = only({ map: [rated('T1', { verdict })] });
      expect(found?.low).toBe(0);
      expect(found?.high).toBeCloseTo(456.96, 9);
    }
  });

  it('is nothing at the target, above it and at the best rating', () => {
    expect(gapShare(4, 4)).toBe(0);
    expect(gapShare(4.5, 4)).toBe(0);
    expect(gapShare(5, 5)).toBe(0);
    // All the way from 1 to 5: 4 / 4.
    expect(gapShare(1, 5)).toBe(1);
    expect(only({ map: [rated('T1', { mean: 4.5, verdict: 'up' })] })).toMatchObject({ low: 0, high: 0, rank: 1 });
  });

  it('is nothing where the stage has nothing to gain', () => {
    expect(only({ money: [money(0, 0)] })).toMatchObject({ low: 0, high: 0, rank: 1, reason: '' });
  });

  it('takes its share of the stage in which QFD has it', () => {
    // Alone in its stage: 456.96 / 0.4.
    const importance = [point('T1', 40, 'deal'), point('T2', 60)];
    const found = only({ importance, money: [CHOICE, money(1360.8, 2570.4, 'deal')] });
    expect(found).toMatchObject({ stage: 'deal', share: 1 });
    expect(found?.high).toBeCloseTo(1142.4, 9);
  });

  it('stands under its code where it has no name', () => {
    expect(only({ map: [rated('T1', { name: '' })] })?.name).toBe('T1');
  });
});

describe('a touchpoint without a number', () => {
  const none = { low: null, high: null, rank: null };
  it('says that visits are too few, also where all the rest is there', () => {
    expect(only({ map: [rated('T1', { n: 2, verdict: 'few' })] })).toMatchObject({ ...none, reason: 'few', n: 2 });
  });
  it('says that nobody rated it', () => {
    const row = rated('T1', { n: 0, mean: null, verdict: '' });
    expect(only({ map: [row] })).toMatchObject({ ...none, reason: 'unrated', gap: null });
  });
  it('says that QFD does not know it, or gives its stage no point', () => {
    expect(only({ importance: [] })).toMatchObject({ ...none, reason: 'no_importance', share: null, stage: 'choice' });
    expect(only({ importance: [point('T1', 0)] })).toMatchObject({ ...none, reason: 'no_importance' });
  });
  it('says that its stage has no levels', () => {
    const { stage_low: low, period, ...found } = only({ money: [money(1, 2, 'deal')] }) ?? {};
    expect(found).toMatchObject({ ...none, reason: 'no_money', share: 0.4 });
    expect([low, period]).toEqual([null, '']);
  });
});

describe('growth points together', () => {
  const importance = ['T1', 'T2', 'T3', 'T4'].map((code) => point(code, 25));

  it('are ranked by what they are worth at most, then at least; what has no number comes last', () => {
    const map = [
      rated('T1', { n: 1, verdict: 'few' }),
      rated('T2', { mean: 3.9 }),
      rated('T3', { verdict: 'noise' }),
      rated('T4'),
    ];
    const found = growthPoints({ map, importance, money: [CHOICE] });
    expect(found.map(({ touchpoint, rank }) => [touchpoint, rank])).toEqual([
      ['T4', 1],
      ['T3', 2],
      ['T2', 3],
      ['T1', null],
    ]);
  });

  it('share a rank where they are worth the same but for rounding', () => {
    const map = [rated('T1'), rated('T2', { mean: 3.2 + 1e-13 }), rated('T3', { mean: 3.5 })];
    expect(growthPoints({ map, importance, money: [CHOICE] }).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it('are of the newest wave with ratings, job by job', () => {
    const unrated = { n: 0, mean: null, verdict: '' } as const;
    const map = [
      rated('T1', { mean: 2 }),
      rated('T1', { job: 'J2', mean: 3 }),
      rated('T1', { wave: 'W2', mean: 3.5 }),
      rated('T1', { wave: 'W2', job: 'J2', ...unrated }),
      rated('T1', { wave: 'W2', job: 'J3', ...unrated }),
    ];
    const found = growthPoints({ map, importance, money: [CHOICE] });
    expect(found.map(({ job, wave, mean }) => [job, wave, mean])).toEqual([
      ['J2', 'W1', 3],
      ['J1', 'W2', 3.5],
      ['J3', 'W2', null],
    ]);
  });

  it('are never negative, start where they end or below, and are nothing at the target', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    const rating = fc.double({ min: 1, max: 5, noNaN: true });
    const verdict = fc.constantFrom('down', 'noise', 'up');
    fc.assert(
      fc.property(
        amount,
        amount,
        rating,
        rating,
        fc.integer({ min: 1, max: 500 }),
        verdict,
        (a, b, mean, target, score, v) => {
          const map = [rated('T1', { mean, target, verdict: v })];
          const stage = money(Math.min(a, b), Math.max(a, b));
          const [found] = growthPoints({ map, importance: [point('T1', score), point('T2', 100)], money: [stage] });
          const [low, high] = [found?.low ?? Number.NaN, found?.high ?? Number.NaN];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(stage.high);
          if (mean >= target) expect(high).toBe(0);
        },
      ),
    );
  });
});
