import { expect, test } from 'vitest';
import { importTable } from './importTable';
import { testFile } from './testFile';

/** What lies in the first cell after a .csv with only this text was imported. */
function imported(text: string) {
  const script = testFile([{ name: 'A', values: [] }]);
  const id = importTable(script, 'a.csv', new TextEncoder().encode(`t;n\n${text};1\n`));
  return { value: script.control.values(id)[1]?.[0], shown: script.control.cells(id, 1, 0, 1, 1)[0]?.[0]?.text };
}

test.each([
  '+7 701 123 45 67',
  '+7 (701) 123-45-67',
  '@shop',
  '-15 002,28 руб.',
  '−1 234,50 ₽',
  '1 234 тг',
  '- скидка',
])('%s stays text', (text) => {
  expect(imported(text)).toEqual({ value: text, shown: text });
});

test.each([
  ['-15 002,28', -15002.28],
  ['+5', 5],
  ['-12,5%', -0.125],
  ['-1 234,50 ₽', -1234.5],
])('%s is a number in a Russian file', (text, value) => {
  expect(imported(text).value).toBe(value);
});

test('a formula is worked out, as when it is typed', () => {
  expect(imported('=1+1').value).not.toBe('=1+1');
});
