import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { FileContext } from '../../core/table';
import { findingText } from '../../i18n/finding';
import { checkOrders } from './run';

const FILE: FileContext = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' };
const TODAY = civilDay(2026, 6, 30) ?? 0;

type Line = readonly [date: string, amount: unknown];

function findingsOf(lines: readonly Line[]) {
  const columns = {
    customer: lines.map(([date], i) => (date === '' ? '' : `c${i % 2}`)),
    date: lines.map(([date]) => date),
    amount: lines.map(([, amount]) => amount),
  };
  return checkOrders({ columns, params: {}, file: FILE, today: TODAY }).findings;
}
const codes = (...lines: readonly Line[]): string[] => findingsOf(lines).map(({ code }) => code);
/** The sentence of months without orders. */
const gaps = (...days: readonly string[]): string | undefined =>
  findingsOf(days.map((day): Line => (day.startsWith('−') ? [day.slice(1), -1] : [day, 5])))
    .filter(({ code }) => code === 'gaps')
    .map((finding) => findingText(finding, FILE))[0];

const GOOD: Line = ['2026-01-05', 5];
const BAD: Line = ['2026-01-05', 'much'];
const BLANK: Line = ['', ''];

describe('the verdict', () => {
  it('is unfit above a fifth of unreadable rows, not at it; blank rows are not counted', () => {
    expect(codes(BAD, GOOD, GOOD, GOOD, GOOD)[0]).toBe('careful');
    expect(codes(BAD, GOOD, GOOD, GOOD)[0]).toBe('unfit');
    expect(codes(BAD, GOOD, GOOD, GOOD, BLANK, BLANK)[0]).toBe('unfit');
    expect(codes(BAD, GOOD, GOOD, GOOD, GOOD, BLANK)[0]).toBe('careful');
  });

  it('is with care for an error, for a month without orders, and for one of each', () => {
    const future: Line = ['2026-07-01', 5];
    const march: Line = ['2026-03-05', 5];
    expect(codes(GOOD)).toEqual(['trusted']);
    expect(codes(GOOD, future)).toEqual(['careful', 'future']);
    expect(codes(GOOD, march)).toEqual(['careful', 'gaps']);
    expect(codes(GOOD, march, future)).toEqual(['careful', 'future', 'gaps']);
  });
});

describe('months without orders', () => {
  it('are named, three of them', () => {
    expect(gaps('2026-01-05', '2026-05-05')).toBe(
      'Months without orders: 3 of 5: 2026-02, 2026-03, 2026-04. Check that the whole period was exported.',
    );
    expect(gaps('2026-01-05', '2026-06-05')).toBe(
      'Months without orders: 4 of 6: 2026-02, 2026-03, 2026-04 …. Check that the whole period was exported.',
    );
  });

  it('lie between orders: a month that has only refunds is one there, not before the first or after the last', () => {
    expect(gaps('2026-01-05', '−2026-02-05', '2026-03-05')).toMatch('1 of 3: 2026-02.');
    expect(gaps('−2025-11-05', '2026-01-05', '−2026-03-05')).toBeUndefined();
    expect(gaps('−2026-01-05', '−2026-03-05')).toBeUndefined();
  });

  it('of more than 60 months ago are not told', () => {
    expect(gaps('1999-12-31', '2025-12-05', '2026-01-05')).toBeUndefined();
    expect(gaps('−1999-12-31', '2026-01-05')).toBeUndefined();
  });
});
