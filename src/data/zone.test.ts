import { describe, expect, it } from 'vitest';
import { civilDay, isoDay } from '../core/civilDate';
import { zoneDays } from './zone';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const hour = 3_600_000;

describe('zoneDays', () => {
  it('takes the day of the zone, not of UTC', () => {
    expect(isoDay(zoneDays('Europe/Moscow').dayOf(Date.parse('2026-03-11T21:00:00Z')))).toBe('2026-03-12');
    expect(isoDay(zoneDays('America/New_York').dayOf(Date.parse('2026-03-12T03:59:59Z')))).toBe('2026-03-11');
  });

  it('knows that Almaty moved from UTC+6 to UTC+5 on 2024-03-01 (tz database 2024a)', () => {
    const almaty = zoneDays('Asia/Almaty');
    expect(almaty.midnightOf(day('2024-02-29'))).toBe(Date.parse('2024-02-28T18:00:00Z'));
    expect(almaty.midnightOf(day('2024-03-01'))).toBe(Date.parse('2024-02-29T19:00:00Z'));
    expect(almaty.midnightOf(day('2024-03-02'))).toBe(Date.parse('2024-03-01T19:00:00Z'));
    // At 24:00 clocks went back to 23:00, so the last day of February had 25 hours.
    expect(isoDay(almaty.dayOf(Date.parse('2024-02-29T18:30:00Z')))).toBe('2024-02-29');
    expect(isoDay(almaty.dayOf(Date.parse('2024-02-29T19:00:00Z')))).toBe('2024-03-01');
  });

  it('gives days of 23 and 25 hours where the clocks change', () => {
    const newYork = zoneDays('America/New_York');
    const length = (iso: string) => newYork.midnightOf(day(iso) + 1) - newYork.midnightOf(day(iso));
    expect(length('2026-03-08') / hour).toBe(23);
    expect(length('2026-11-01') / hour).toBe(25);
    expect(length('2026-11-02') / hour).toBe(24);
  });

  it('starts a day without midnight at the end of the gap (São Paulo, 2018-11-04 began at 01:00)', () => {
    const saoPaulo = zoneDays('America/Sao_Paulo');
    const start = saoPaulo.midnightOf(day('2018-11-04'));
    expect(start).toBe(Date.parse('2018-11-04T03:00:00Z'));
    expect([start - 1, start].map((ms) => isoDay(saoPaulo.dayOf(ms)))).toEqual(['2018-11-03', '2018-11-04']);
  });

  it('gives the next day for a day the zone left out (Apia had no 2011-12-30)', () => {
    const apia = zoneDays('Pacific/Apia');
    expect(apia.midnightOf(day('2011-12-30'))).toBe(apia.midnightOf(day('2011-12-31')));
  });

  it('takes an unknown zone for UTC, and no day for a broken date', () => {
    expect(zoneDays('Mars/Base').midnightOf(day('2026-01-01'))).toBe(Date.parse('2026-01-01T00:00:00Z'));
    expect(zoneDays('').dayOf(Number.NaN)).toBeNaN();
  });

  it.each([
    'Asia/Almaty',
    'Europe/Moscow',
    'America/New_York',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Pacific/Apia',
    'Asia/Kolkata',
    'Africa/Casablanca',
  ])('agrees with the calendar of Intl all through 1999–2025 in %s', (timeZone) => {
    const zone = zoneDays(timeZone);
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    const wrong: string[] = [];
    for (let ms = Date.UTC(1999, 0); ms < Date.UTC(2025, 11); ms += 1615 * 60_000) {
      if (isoDay(zone.dayOf(ms)) !== calendar.format(ms)) wrong.push(new Date(ms).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it.each(['Asia/Almaty', 'America/Sao_Paulo', 'America/St_Johns', 'Europe/Moscow'])(
    'has every day start at its first instant in %s',
    (timeZone) => {
      const zone = zoneDays(timeZone);
      const from = civilDay(1999, 1, 1) ?? 0;
      for (let each = from; each < from + 9500; each++) {
        const start = zone.midnightOf(each);
        expect([zone.dayOf(start - 1), zone.dayOf(start)]).toEqual([each - 1, each]);
      }
    },
  );
});
