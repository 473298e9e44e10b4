import { describe, expect, it } from 'vitest';
import { countedVersion } from './countedVersion';

const visit = (...states: readonly string[]) => states.map((state, i) => ({ version: i + 1, state, purpose: '' }));

describe('the version of a visit that counts', () => {
  it.each([
    { states: ['new'], counts: undefined },
    { states: ['checked'], counts: undefined },
    { states: ['accepted'], counts: 1 },
    { states: ['returned'], counts: undefined },
    { states: ['rejected'], counts: undefined },
    { states: ['excluded'], counts: undefined },
    { states: ['returned', 'accepted'], counts: 2 },
    { states: ['rejected', 'accepted'], counts: 2 },
    { states: ['accepted', 'accepted', 'new'], counts: 2 },
    { states: ['accepted', 'new'], counts: 1 },
    { states: ['accepted', 'checked'], counts: 1 },
    { states: ['accepted', 'returned'], counts: undefined },
    { states: ['accepted', 'rejected'], counts: undefined },
    { states: ['accepted', 'rejected', 'new'], counts: undefined },
    { states: ['accepted', 'excluded'], counts: undefined },
    { states: ['accepted', 'erased'], counts: undefined },
    { states: ['accepted', 'ерунда'], counts: 1 },
    { states: [], counts: undefined },
  ])('of $states is $counts', ({ states, counts }) => {
    expect(countedVersion(visit(...states))?.version).toBe(counts);
  });

  it('is none of a recheck or a rehearsal', () => {
    for (const purpose of ['recheck', 'rehearsal']) {
      expect(countedVersion([{ version: 1, state: 'accepted', purpose }])).toBeUndefined();
    }
  });
});
