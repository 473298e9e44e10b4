import { describe, expect, it } from 'vitest';
import { experienceRows, type MapInput } from './mapRows';
import { mixChange } from './mixChange';

const point = (code: string, fields = {}) => ({
  ...{ code, stage: 'deal', jobs: [], target: 4, name: code, importance: null },
  ...fields,
});
const visit = (response: string, fields = {}) => ({
  ...{ response, version: 1, job: 'J1', location: 'L1', wave: 'W2', received_at: response, shopper: '' },
  ...fields,
});
const BASE: MapInput = {
  ...{ touchpoints: [point('T1')], jobs: ['J1'], waves: ['W1', 'W2'], visits: [], answers: [], plan: [], alpha: 0.1 },
};
/** Visits that rated T1 so. */
function rated(scores: readonly number[], fields = {}, prefix = 'v'): Pick<MapInput, 'visits' | 'answers'> {
  const visits = scores.map((_, i) => visit(`${prefix}${i}`, fields));
  return {
    visits,
    answers: visits.map(({ response }, i) => ({ response, version: 1, touchpoint: 'T1', score: scores[i] ?? null })),
  };
}

describe('the experience map', () => {
  it('shows touchpoints without ratings before the first visit', () => {
    expect(experienceRows(BASE)).toMatchObject([
      { job: 'J1', touchpoint: 'T1', n: 0, mean: null, verdict: 'few', more: 5 },
    ]);
  });

  it('of eight ratings of 3 against 4 is clearly lower, and preliminary until all planned are in', () => {
    const input = { ...BASE, ...rated([3, 3, 3, 3, 3, 3, 3, 3]) };
    const plan = Array.from({ length: 9 }, () => ({ wave: 'W2', job: 'J1' }));
    // All eight below: 2 of 256 patterns.
    const row = {
      n: 8,
      mean: 3,
      deviation: -1,
      p: expect.closeTo(2 / 256, 9),
      verdict: 'down',
      more: null,
      status: 'preliminary',
    };
    expect(experienceRows(input)).toMatchObject([row]);
    expect(experienceRows({ ...input, plan })).toMatchObject([row]);
    expect(experienceRows({ ...input, plan: plan.slice(1) })).toMatchObject([{ ...row, status: 'full' }]);
  });

  it('compares with the wave before that has visits', () => {
    const [then, now] = [rated([1, 1, 1, 1], { wave: 'W1' }, 'a'), rated([5, 5, 5, 5], {}, 'b')];
    const both = { visits: [...then.visits, ...now.visits], answers: [...then.answers, ...now.answers] };
    // Two of C(8, 4) = 70 divisions are as far apart.
    expect(experienceRows({ ...BASE, ...both })).toMatchObject([
      {
        wave: 'W2',
        before_n: 4,
        before_mean: 1,
        change: 4,
        change_p: expect.closeTo(2 / 70, 9),
        change_verdict: 'up',
        verdict: 'few',
        more: 1,
      },
    ]);
    expect(experienceRows({ ...BASE, ...both }, 'all').map(({ wave }) => wave)).toEqual(['W1', 'W2']);
  });

  it('counts one visit of a shopper, the latest, and visits of unknown shoppers each', () => {
    const known = rated([1, 5], { shopper: 'S1' });
    expect(experienceRows({ ...BASE, ...known })).toMatchObject([{ n: 1, mean: 5 }]);
    expect(experienceRows({ ...BASE, ...rated([1, 5]) })).toMatchObject([{ n: 2, mean: 3 }]);
  });

  it('leaves ratings off the scale and other versions out', () => {
    expect(experienceRows({ ...BASE, ...rated([0, 6, 3.5, 4]) })).toMatchObject([{ n: 1, mean: 4 }]);
    const { visits, answers } = rated([4]);
    const edited = answers.map((answer) => ({ ...answer, version: 2 }));
    expect(experienceRows({ ...BASE, visits, answers: edited })).toMatchObject([{ n: 0 }]);
  });

  it('shows what left the programme behind the others, untested', () => {
    const { visits } = rated([3]);
    const answers = [{ response: 'v0', version: 1, touchpoint: 'T9', score: 3 }];
    expect(experienceRows({ ...BASE, visits, answers })).toMatchObject([
      { touchpoint: 'T1', n: 0 },
      { touchpoint: 'T9', n: 1, mean: 3, deviation: null, p: null, verdict: '' },
    ]);
  });

  it('puts first what matters most where importance is known', () => {
    const touchpoints = [point('T1', { importance: 0.1 }), point('T2', { importance: 0.9 })];
    const { visits } = rated([3]);
    const answers = ['T1', 'T2'].map((touchpoint) => ({ response: 'v0', version: 1, touchpoint, score: 3 }));
    const order = (input: MapInput) => experienceRows(input).map(({ touchpoint }) => touchpoint);
    expect(order({ ...BASE, touchpoints, visits, answers })).toEqual(['T2', 'T1']);
    expect(order({ ...BASE, touchpoints: [point('T1'), point('T2')], visits, answers })).toEqual(['T1', 'T2']);
  });
});

describe('the mix of locations', () => {
  const at = (wave: string, ...locations: string[]) => locations.map((location) => ({ wave, location }));

  it('is told of where a share changes by more than 20 points', () => {
    const before = at('W1', 'A', 'A', 'A', 'A', 'B');
    expect(mixChange([...before, ...at('W2', 'A', 'A', 'B', 'B', 'B')], 'W2', 'W1')).toEqual({
      ...{ location: 'A', before: 0.8, after: 0.4 },
    });
    expect(mixChange([...before, ...at('W2', 'A', 'A', 'A', 'B', 'B')], 'W2', 'W1')).toBeUndefined();
    expect(mixChange(before, 'W1', undefined)).toBeUndefined();
  });
});
