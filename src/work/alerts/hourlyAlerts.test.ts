import { describe, expect, it } from 'vitest';
import { isDigestDue } from './hourlyAlerts';
import { mayTellNow } from './tellCritical';

const at = (hour: number, minute = 0): number => Date.UTC(2026, 10, 22, hour, minute);
const DAY = Math.floor(at(0) / 86_400_000);

describe('the digest', () => {
  it.each([
    ['UTC', at(8, 59), false],
    ['UTC', at(9), true],
    ['Asia/Almaty', at(3, 59), false],
    ['Asia/Almaty', at(4), true],
    ['America/New_York', at(13), false],
    ['America/New_York', at(14), true],
  ])('is due from nine on by the clock of %s', (zone, now, isDue) => {
    expect(isDigestDue({ isDigest: true, hour: 9 }, { day: DAY - 1 }, now, zone)).toBe(isDue);
  });

  it('is not due twice a day, nor where nobody wants it', () => {
    expect(isDigestDue({ isDigest: true, hour: 0 }, { day: DAY }, at(23), 'UTC')).toBe(false);
    expect(isDigestDue({ isDigest: true, hour: 0 }, { day: null }, at(0), 'UTC')).toBe(true);
    expect(isDigestDue({ isDigest: false, hour: 0 }, { day: null }, at(9), 'UTC')).toBe(false);
  });
});

it('a message may be sent at once an hour after the last one, also where the clock was set back', () => {
  expect(mayTellNow({ last: at(8) }, at(8, 59))).toBe(false);
  expect(mayTellNow({ last: at(8) }, at(9))).toBe(true);
  expect(mayTellNow({ last: at(8) }, at(7))).toBe(true);
  expect(mayTellNow({ last: 0 }, at(7))).toBe(true);
});
