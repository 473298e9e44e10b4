import { expect, it } from 'vitest';
import { shownMoment } from './shownMoment';

it.each([
  ['2026-11-22 14:05:33', '22.11.2026, 14:05'],
  ['2026-13-45 14:05:33', '2026-13-45 14:05:33'],
  ['вчера', 'вчера'],
  ['', ''],
])('%j is shown as %j', (text, shown) => {
  expect(shownMoment(text, 'ru')).toBe(shown);
});
