import { describe, expect, it } from 'vitest';
import { changedMix } from './changedMix';

const visits = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).flatMap(([location, n]) => new Array<string>(n).fill(location));

describe('the mix of locations', () => {
  it('is changed where a share differs by more than twenty points, and the largest change is told', () => {
    const changed = changedMix(visits({ L1: 5, L2: 3, L3: 2 }), visits({ L1: 2, L2: 5, L3: 3 }));
    expect(changed?.location).toBe('L1');
    expect(changed?.before).toBeCloseTo(0.5, 12);
    expect(changed?.after).toBeCloseTo(0.2, 12);
  });

  it('is the same up to twenty points exactly, whatever the numbers of visits', () => {
    expect(changedMix(visits({ L1: 5, L2: 5 }), visits({ L1: 14, L2: 6 }))).toBeUndefined();
    expect(changedMix(visits({ L1: 50, L2: 50 }), visits({ L1: 71, L2: 29 }))?.location).toBe('L1');
  });

  it('is changed by a location that is new, and cannot be told of a wave without visits', () => {
    expect(changedMix(visits({ L1: 4 }), visits({ L1: 2, L2: 2 }))).toMatchObject({ before: 1, after: 0.5 });
    expect(changedMix([], visits({ L1: 2 }))).toBeUndefined();
  });
});
