import { describe, expect, it } from 'vitest';
import { experienceRows, type MapInput, wavesWithVisits } from './mapRows';

const touchpoint = (code: string, more: Partial<MapInput['touchpoints'][number]> = {}) => ({
  ...{ code, name: code, stage: 'deal', jobs: [], target: null, importance: null },
  ...more,
});

/** Visits of one job, each with a rating by touchpoint. */
function filed(
  wave: string,
  ratings: readonly Readonly<Record<string, number | null>>[],
  shoppers: readonly string[] = [],
) {
  const visits = ratings.map((_, i) => ({
    ...{ response: `${wave}-${i}`, version: 1, job: 'J1', location: 'L1', wave, shopper: shoppers[i] ?? '' },
    received_at: `2026-11-${10 + i}`,
  }));
  const answers = ratings.flatMap((rated, i) =>
    Object.entries(rated).map(([code, score]) => ({ response: `${wave}-${i}`, version: 1, touchpoint: code, score })),
  );
  return { visits, answers };
}

const input = (parts: readonly ReturnType<typeof filed>[], more: Partial<MapInput> = {}): MapInput => ({
  visits: parts.flatMap(({ visits }) => visits),
  answers: parts.flatMap(({ answers }) => answers),
  jobs: ['J1'],
  touchpoints: [touchpoint('T1')],
  waves: ['W1', 'W2'],
  planned: () => 0,
  alpha: 0.1,
  ...more,
});

describe('the experience map', () => {
  it('says mean, deviation and verdict of a touchpoint against its target', () => {
    // Five visits, all 3 against 4: |sum| is reached by two of 2⁵ sign patterns, p = 2/32.
    const [row] = experienceRows(input([filed('W1', new Array(5).fill({ T1: 3 }))]));
    expect(row).toMatchObject({ n: 5, mean: 3, target: 4, deviation: -1, verdict: 'down', more: null });
    expect(row?.p).toBeCloseTo(2 / 32, 12);
    expect(row).toMatchObject({ before_n: null, change: null, change_verdict: '', status: 'preliminary' });
  });

  it('shares the error among the touchpoints of a job', () => {
    // Alone 2/32 is below 0.1; of two that can be signals each has to be below 0.05.
    const visits = new Array(5).fill({ T1: 3, T2: 5 });
    const two = [touchpoint('T1'), touchpoint('T2')];
    const rows = experienceRows(input([filed('W1', visits)], { touchpoints: two }));
    expect(rows.map(({ verdict }) => verdict)).toEqual(['few', 'few']);
    const more = experienceRows(input([filed('W1', new Array(6).fill({ T1: 3, T2: 5 }))], { touchpoints: two }));
    expect(more.map(({ verdict }) => verdict)).toEqual(['down', 'up']);
    for (const { p } of more) expect(p).toBeCloseTo(2 / 64, 12);
  });

  it('compares a wave with the one before that has visits', () => {
    // 3, 3, 3, 3 against 5, 5, 5, 5: two of C(8, 4) = 70 arrangements are as far apart.
    const [, row] = experienceRows(
      input([filed('W1', new Array(4).fill({ T1: 5 })), filed('W2', new Array(4).fill({ T1: 3 }))]),
    );
    expect(row).toMatchObject({ wave: 'W2', before_n: 4, before_mean: 5, change: -2, change_verdict: 'down' });
    expect(row?.change_p).toBeCloseTo(2 / 70, 12);
  });

  it('counts one visit a shopper, the latest; visits of nobody known are each a person', () => {
    const ratings = [{ T1: 1 }, { T1: 2 }, { T1: 5 }, { T1: 4 }];
    const [row] = experienceRows(input([filed('W1', ratings, ['S1', 'S1', '', ''])]));
    expect(row).toMatchObject({ n: 3, mean: (2 + 5 + 4) / 3 });
  });

  it('counts neither versions that are not the counted one nor what no rating can be', () => {
    const part = filed('W1', [{ T1: 4 }, { T1: 6 }, { T1: 3.5 }, { T1: 0 }, { T1: null }]);
    const edited = { response: 'W1-0', version: 2, touchpoint: 'T1', score: 1 };
    const [row] = experienceRows(input([{ ...part, answers: [...part.answers, edited] }]));
    expect(row).toMatchObject({ n: 1, mean: 4, verdict: 'few' });
  });

  it('is complete when as many visits are accepted as were planned', () => {
    const part = filed('W1', [{ T1: 4 }, { T1: 4 }]);
    const statusOf = (planned: number) => experienceRows(input([part], { planned: () => planned }))[0]?.status;
    expect([0, 2, 3].map(statusOf)).toEqual(['preliminary', 'full', 'preliminary']);
  });

  it('has a row without numbers for what nobody rated, and one behind for what left the programme', () => {
    const rows = experienceRows(input([filed('W1', [{ T9: 2 }])]));
    expect(rows.map(({ touchpoint: code, n, mean, verdict, power }) => [code, n, mean, verdict, power])).toEqual([
      ['T1', 0, null, '', null],
      ['T9', 1, 2, 'few', expect.any(Number)],
    ]);
  });

  it('tells the power of so many visits for a deviation of one point', () => {
    // methods.md §6: target 4, true mean 3, eight visits: 58 %.
    const [row] = experienceRows(input([filed('W1', new Array(8).fill({ T1: 4 }))]));
    expect(row?.power).toBeCloseTo(0.58, 2);
  });

  it('has its waves in the order of the programme, unknown ones first', () => {
    const parts = ['W2', 'W0', 'W1'].map((wave) => filed(wave, [{ T1: 4 }]));
    expect(wavesWithVisits(input(parts))).toEqual(['W0', 'W1', 'W2']);
  });
});
