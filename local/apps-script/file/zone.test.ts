import { describe, expect, it } from 'vitest';
import { Zone } from './zone';

const utc = Date.UTC;

describe('a zone', () => {
  // Changes of clocks as published by the IANA time zone database.
  const berlin = new Zone('Europe/Berlin');

  it('reads the clock on the wall', () => {
    expect(berlin.wall(utc(2026, 0, 1))).toBe(utc(2026, 0, 1, 1));
    expect(berlin.wall(utc(2026, 6, 1))).toBe(utc(2026, 6, 1, 2));
    expect(berlin.wall(utc(2026, 2, 29, 0, 59))).toBe(utc(2026, 2, 29, 1, 59));
    expect(berlin.wall(utc(2026, 2, 29, 1))).toBe(utc(2026, 2, 29, 3));
  });

  it('finds the instant of a reading', () => {
    expect(berlin.instant(utc(2026, 0, 1))).toBe(utc(2025, 11, 31, 23));
    expect(berlin.instant(utc(2026, 2, 29, 3))).toBe(utc(2026, 2, 29, 1));
  });

  it('moves on a reading that the clocks skipped', () => {
    expect(berlin.wall(berlin.instant(utc(2026, 2, 29, 2, 30)))).toBe(utc(2026, 2, 29, 3, 30));
  });

  it('follows a country that moved its clocks for good', () => {
    const almaty = new Zone('Asia/Almaty');
    expect(almaty.wall(utc(2024, 1, 29, 17, 59))).toBe(utc(2024, 1, 29, 23, 59));
    expect(almaty.wall(utc(2024, 1, 29, 18))).toBe(utc(2024, 1, 29, 23));
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'Australia/Lord_Howe'])(
    'comes back from instants to the same reading in %s',
    (name) => {
      const zone = new Zone(name);
      for (let instant = utc(2025, 0, 1); instant < utc(2027, 0, 1); instant += 5 * 3_600_000 + 1_234) {
        expect(zone.wall(zone.instant(zone.wall(instant)))).toBe(zone.wall(instant));
      }
    },
  );
});
