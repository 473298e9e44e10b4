import { describe, expect, it } from 'vitest';
import { isoDay } from '../core/civilDate';
import { parseDay } from './parseDate';

const read = (text: string, locale?: string) => {
  const day = parseDay(text, locale);
  return day === undefined ? undefined : isoDay(day);
};

describe('parseDay', () => {
  it.each([
    '2026-03-12',
    '2026-03-12T14:05',
    '2026-03-12 14:05:59.123',
    '2026/3/12',
    '2026.03.12',
    '12.03.2026',
    '12.3.26',
    '12.03.2026 14:05',
    '12.03.2026, 9:05',
    ' 12.03.2026 ',
    '12 марта 2026',
    '12 марта 2026 г.',
    '12 мар. 2026',
    '12 Март 2026',
    '12 наурыз 2026',
    '12 наурыз 2026 ж.',
    '2026 жылғы 12 наурыз',
    '2026 ж. 12 нау.',
    '12 March 2026',
    '12-Mar-2026',
    'Mar 12, 2026',
    'March 12 2026, 2:05 PM',
  ])('reads %s in any locale', (text) => {
    expect(['ru_RU', 'kk_KZ', 'en_US', ''].map((locale) => read(text, locale))).toEqual(Array(4).fill('2026-03-12'));
  });

  it('reads slashes and hyphens by locale: month first only in en_US', () => {
    expect(read('12/03/2026')).toBe('2026-03-12');
    expect(read('12/03/2026', 'en_GB')).toBe('2026-03-12');
    expect(read('12-03-2026', 'ru_RU')).toBe('2026-03-12');
    expect(read('03/12/2026', 'en_US')).toBe('2026-03-12');
    expect(read('3/12/26 2:05 PM', 'en_US')).toBe('2026-03-12');
  });

  it('does not swap what does not fit the order', () => {
    expect(read('13/03/2026', 'en_US')).toBeUndefined();
    expect(read('03/13/2026', 'ru_RU')).toBeUndefined();
  });

  it('names all months of three languages', () => {
    const names = {
      ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
      en: 'January February March April May June July August September October November December',
    };
    for (const line of Object.values(names)) {
      const months = line.split(' ').map((name) => read(`22 ${name} 2026`));
      expect(months).toEqual(line.split(' ').map((_, i) => `2026-${String(i + 1).padStart(2, '0')}-22`));
    }
  });

  it('takes two-digit years as 1970…2069', () => {
    expect([read('01.02.69'), read('01.02.70')]).toEqual(['2069-02-01', '1970-02-01']);
  });

  it('knows 29 February of a leap year', () => {
    expect(read('29.02.2024')).toBe('2024-02-29');
  });

  it.each([
    '29.02.2026',
    '31.02.2026',
    '2026-02-29',
    '31 апреля 2026',
    '00.01.2026',
    '12.13.2026',
    '12.03',
    '12.03.202',
    '12.03.0226',
    '12.03-2026',
    '2026-03-12T25:00',
    '2026-03-12T14:05:00Z',
    '20260312',
    '46093',
    'март 2026',
    '12 м 2026',
    '12 ма 2026',
    'вчера',
    '',
    '14:05',
    'x'.repeat(50),
  ])('refuses "%s"', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
