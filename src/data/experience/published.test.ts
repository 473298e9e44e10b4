import { describe, expect, it } from 'vitest';
import { publishedMap } from './publishedMap';
import { publishedVisits } from './publishedVisits';

const cell = (wave: string, touchpoint: string, job: string, n: number, mean: number | null, target = 4) => ({
  ...{ wave, touchpoint, job, n, mean, target },
});

describe('the published map', () => {
  const ROWS = [
    cell('W1', 'site', 'buy', 2, 1),
    cell('W1', 'site', 'learn', 6, 4),
    cell('W1', 'shop', 'buy', 9, 3),
    cell('W1', 'shop', 'learn', 9, 5),
    cell('W2', 'site', 'buy', 8, 4.5),
  ];
  const of = (wave: string, touchpoint: string, job: string) =>
    publishedMap(ROWS, 5).find((own) => own.wave === wave && own.touchpoint === touchpoint && own.job === job);

  it('hides small cells, and others so that they cannot be computed', () => {
    for (const [touchpoint, job] of [
      ['site', 'buy'],
      ['site', 'learn'],
      ['shop', 'buy'],
      ['shop', 'learn'],
    ]) {
      expect(of('W1', touchpoint ?? '', job ?? '')).toMatchObject({ isHidden: true, n: null, mean: null });
    }
  });

  it('keeps totals, with the mean over all ratings', () => {
    // 2·1 + 6·4 = 26 of 8; 26 + 9·3 + 9·5 = 98 of 26.
    expect(of('W1', 'site', '')).toMatchObject({ isHidden: false, n: 8, mean: 26 / 8, target: 4 });
    expect(of('W1', '', '')).toMatchObject({ isHidden: false, n: 26, mean: 98 / 26 });
  });

  it('masks each wave by itself', () => {
    expect(of('W2', 'site', 'buy')).toMatchObject({ isHidden: false, n: 8, mean: 4.5 });
  });

  it('tells no target of cells with several', () => {
    const mixed = publishedMap([cell('W', 'a', 'j', 9, 4, 4), cell('W', 'b', 'j', 9, 4, 4.5)], 5);
    expect(mixed.find(({ touchpoint }) => touchpoint === '')?.target).toBeNull();
  });

  it('has no mean where nobody rated', () => {
    expect(publishedMap([cell('W', 'a', 'j', 0, null)], 5)[0]).toMatchObject({ isHidden: false, n: 0, mean: null });
  });
});

describe('published visits', () => {
  it('carry day, location and job, in an order that tells nothing else', () => {
    const visit = { response: 'r', visit_code: 'X7', receipt: '12', photo: 'http', integrity: 'yes' };
    expect(
      publishedVisits([
        { ...visit, visit_date: 20_001, location: 'L2', job: 'buy' },
        { ...visit, visit_date: 20_001, location: 'L1', job: 'learn' },
        { ...visit, visit_date: 'yesterday', location: 'L3', job: 'buy' },
      ]),
    ).toEqual([
      { day: null, location: 'L3', job: 'buy' },
      { day: 20_001, location: 'L1', job: 'learn' },
      { day: 20_001, location: 'L2', job: 'buy' },
    ]);
  });
});
