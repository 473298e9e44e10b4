import { describe, expect, it } from 'vitest';
import { locationMix } from './locationMix';

const visits = (...locations: string[]) => locations.map((location) => ({ location }));

describe('the mix of locations', () => {
  it('is told where a share moves by more than 20 percentage points, the location that moves most', () => {
    // A: 1/2 → 1/4, B: 1/2 → 1/4, C: 0 → 1/2.
    expect(locationMix(visits('A', 'B'), visits('A', 'B', 'C', 'C'))).toEqual({ location: 'C', before: 0, after: 0.5 });
  });

  it('is alike at 20 percentage points exactly', () => {
    expect(locationMix(visits('A', 'A', 'A', 'B', 'B'), visits('A', 'A', 'B', 'B', 'B'))).toBeUndefined();
  });

  it('cannot be told without visits in one of the waves', () => {
    expect(locationMix([], visits('A'))).toBeUndefined();
    expect(locationMix(visits('A'), [])).toBeUndefined();
  });
});
