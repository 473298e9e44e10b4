import { describe, expect, it } from 'vitest';
import { shownDay, shownMoment } from './shownMoment';

describe('a moment of our sheets', () => {
  it('is shown as people write it', () => {
    expect(shownMoment('2026-11-22 14:05:33', 'ru')).toBe('22.11.2026, 14:05');
    expect(shownMoment('2026-11-22', 'en')).toBe('Nov 22, 2026');
  });

  it('stands as it is where it is none', () => {
    expect(shownMoment('вчера', 'ru')).toBe('вчера');
    expect(shownMoment('2026-13-45 10:00', 'ru')).toBe('2026-13-45 10:00');
    expect(shownDay('скоро', 'ru')).toBe('скоро');
    expect(shownDay(null, 'ru')).toBe('');
  });
});
