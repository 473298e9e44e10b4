import { describe, expect, it } from 'vitest';
import { pictureRequestOf } from './request';

const GOOD = { picture: 'tracks', tracks: ['S1', 'S2'], lang: 'kk' };

describe('a request for a picture', () => {
  it('names the picture, the tracks and the language', () => {
    expect(pictureRequestOf({ ...GOOD, more: 1 })).toEqual(GOOD);
  });

  it.each([
    ['picture', { picture: 'roof' }],
    ['picture', { picture: 'constructor' }],
    ['lang', { lang: 'fr' }],
    ['tracks', { tracks: 'S1' }],
    ['tracks', { tracks: ['S1', 'S2', 'S3'] }],
    ['tracks', { tracks: [1] }],
    ['tracks', { tracks: ['x'.repeat(60_000)] }],
  ])('is refused by its field %s: %j', (field, changed) => {
    expect(() => pictureRequestOf({ ...GOOD, ...changed })).toThrow(
      expect.objectContaining({ code: 'REQUEST_BROKEN', values: { field } }),
    );
  });
});
