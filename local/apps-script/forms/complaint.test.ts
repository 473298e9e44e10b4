import { expect, test } from 'vitest';
import type { FormItemView } from '../appsScript';
import { complaint } from './complaint';

function item(type: FormItemView['type'], more: Partial<FormItemView> = {}): FormItemView {
  return { id: 1, type, title: 'Code', help: '', required: false, choices: [], ...more };
}

test('only a required question misses its answer', () => {
  expect(complaint(item('text', { required: true }), '')).toBe('This is a required question');
  expect(complaint(item('text', { required: true }), ' ')).toBeUndefined();
  expect(complaint(item('date'), '')).toBeUndefined();
});

test('a pattern holds for the whole answer and says what its owner wrote', () => {
  const code = item('text', { pattern: { test: '\\d{7}|x', message: 'Seven digits' } });
  expect(['1234567', 'x', '12345678', 'x1', '123456'].map((answer) => complaint(code, answer))).toEqual([
    ...[undefined, undefined, 'Seven digits', 'Seven digits', 'Seven digits'],
  ]);
  const link = item('text', { pattern: { test: 'url', message: 'A link' } });
  expect([complaint(link, 'https://a.example/b'), complaint(link, 'photo')]).toEqual([undefined, 'A link']);
});

test('days and times are those that there are', () => {
  const days = ['2024-02-29', '2026-02-29', '22.11.2026', '12026-11-22'].map((day) => complaint(item('date'), day));
  expect(days).toEqual([undefined, 'Invalid date', 'Invalid date', 'Invalid date']);
  const times = ['00:00', '23:59', '24:00', '9:05'].map((time) => complaint(item('time'), time));
  expect(times).toEqual([undefined, undefined, 'Invalid time', 'Invalid time']);
});

test.each(['choice', 'list'] as const)('of a %s only what it offers is taken', (type) => {
  const offered = item(type, { choices: ['Yes', 'No'] });
  expect([complaint(offered, 'No'), complaint(offered, 'no')]).toEqual([undefined, 'This is not one of the choices']);
});
