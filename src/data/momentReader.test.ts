import { describe, expect, it } from 'vitest';
import { momentReader } from './momentReader';

/** 12 March 2026. */
const DAY = 20_524;
const read = momentReader({ zone: 'Asia/Almaty', locale: 'ru_RU' });

describe('a moment', () => {
  it.each([
    ['12.03.2026', 0],
    ['12.03.2026 06:00', 0.25],
    ['2026-03-12T18:00:00', 0.75],
    ['12.03.2026 6:00 PM', 0.75],
    ['12.03.2026 12:00 am', 0],
    // Five hours ahead of UTC: 19:00 there is midnight here.
    ['2026-03-11T19:00:00Z', 0],
    ['2026-03-12 07:00:00Z', 0.5],
  ])('in the text %s is that day and %d of it', (text, part) => {
    expect(read(text)).toBeCloseTo(DAY + part, 9);
  });

  it('is read of dates in the zone of the file, and of day serials', () => {
    expect(read(new Date(Date.UTC(2026, 2, 12, 1)))).toBeCloseTo(DAY + 0.25, 9);
    expect(read(DAY + 25_569.5)).toBeCloseTo(DAY + 0.5, 9);
  });

  it('is none where the cell holds no date', () => {
    expect([read(''), read('вчера'), read(true), read(5)]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
