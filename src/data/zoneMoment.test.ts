import { expect, test } from 'vitest';
import { zoneMoments } from './zoneMoment';

// 22.11.2026, 21:05:33 UTC: already the next day in Almaty (UTC+5).
const AT = Date.UTC(2026, 10, 22, 21, 5, 33);

test('a moment stands as the clock of the zone shows it', () => {
  expect(zoneMoments('Asia/Almaty')(AT)).toBe('2026-11-23 02:05:33');
  expect(zoneMoments('UTC')(AT)).toBe('2026-11-22 21:05:33');
  expect(zoneMoments('UTC')(Date.UTC(2026, 0, 1))).toBe('2026-01-01 00:00:00');
});

test('an unknown zone means UTC', () => {
  expect(zoneMoments('Nowhere/City')(AT)).toBe('2026-11-22 21:05:33');
});
