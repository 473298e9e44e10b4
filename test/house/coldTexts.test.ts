import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coldTexts } from '../../local/build/coldTexts.mjs';
import { ROOT } from './tools';

const help: { texts: readonly Record<string, string>[]; stamp: string } = JSON.parse(
  readFileSync(join(ROOT, 'dist/addon/Help.html'), 'utf8'),
);

test('two builds of the same sources number the texts alike', () => {
  const [first, second] = [coldTexts(ROOT), coldTexts(ROOT)];
  expect(second.texts).toEqual(first.texts);
  expect(help.texts).toEqual(first.texts);
});

describe.each(['Code.js', 'Server.html'])('%s', (name) => {
  const code = readFileSync(join(ROOT, 'dist/addon', name), 'utf8');

  test('knows the stamp of the list, one for both files', () => {
    expect(code).toContain(help.stamp);
    expect(help.texts.length).toBeGreaterThan(150);
  });

  test('has no text of an error, which is in Help.html', () => {
    const text = 'Не дата: {where}. Исправьте дату.';
    expect(help.texts.some(({ ru }) => ru === text)).toBe(true);
    expect(code).not.toContain(text);
  });
});
