import { expect, it } from 'vitest';
import { agrees } from './agrees';

it('compares values as JSON, whatever the order of keys', () => {
  expect(agrees({ value: { b: [1, null], a: 'x' } }, { value: { a: 'x', b: [1, null] } })).toBe(true);
  expect(agrees({ value: [1, 2] }, { value: [2, 1] })).toBe(false);
  expect(agrees({ value: '1' }, { value: 1 })).toBe(false);
});

it('compares the words of errors', () => {
  expect(agrees({ error: 'No.' }, { error: 'No.' })).toBe(true);
  expect(agrees({ error: 'Never.' }, { error: 'No.' })).toBe(false);
  expect(agrees({ value: 'No.' }, { error: 'No.' })).toBe(false);
});

it('takes any words for a refusal, but no value', () => {
  expect(agrees({ error: 'No.' }, { refused: true })).toBe(true);
  expect(agrees({ value: null }, { refused: true })).toBe(false);
});

it('takes an error or null for something that does not arrive', () => {
  expect(agrees({ error: 'No.' }, { absent: true })).toBe(true);
  expect(agrees({ value: null }, { absent: true })).toBe(true);
  expect(agrees({ value: 0 }, { absent: true })).toBe(false);
});
