import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('Code.js names no text beyond the list, and knows its stamp', () => {
  const code = readFileSync(join(ROOT, 'dist/addon/Code.js'), 'utf8');
  expect(code).toContain(help.stamp);
  expect(help.texts.length).toBeGreaterThan(150);
});

test('an error’s text is in Help.html and not in Code.js', () => {
  const text = 'Не дата: {where}. Исправьте дату.';
  expect(help.texts.some(({ ru }) => ru === text)).toBe(true);
  expect(readFileSync(join(ROOT, 'dist/addon/Code.js'), 'utf8')).not.toContain(text);
});
