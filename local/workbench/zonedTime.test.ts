import { expect, test } from 'vitest';
import { instantOf, wallClock } from './zonedTime';

test('the wall clock of a zone, by its published offset', () => {
  // Moscow is UTC+3 all year since 2014.
  expect(wallClock(Date.UTC(2026, 10, 21, 22, 30), 'Europe/Moscow')).toBe(Date.UTC(2026, 10, 22, 1, 30));
  // New York: UTC−4 in summer, UTC−5 in winter.
  expect(wallClock(Date.UTC(2026, 6, 1, 12), 'America/New_York')).toBe(Date.UTC(2026, 6, 1, 8));
  expect(wallClock(Date.UTC(2026, 11, 1, 12), 'America/New_York')).toBe(Date.UTC(2026, 11, 1, 7));
});

test('an instant comes back from its wall clock, also around a change of clocks', () => {
  for (const zone of ['Asia/Almaty', 'Europe/Berlin', 'America/New_York', 'UTC']) {
    for (const hour of [0, 5, 12, 23]) {
      for (const day of [7, 8, 9, 28, 29, 30]) {
        const instant = Date.UTC(2026, 2, day, hour, 15);
        expect(instantOf(wallClock(instant, zone), zone)).toBe(instant);
      }
    }
  }
});
