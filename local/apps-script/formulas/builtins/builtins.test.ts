import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILTINS } from './builtins';

test('README lists every built-in function that is available, and no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const table = text.slice(text.indexOf('| function |'), text.indexOf('| syntax |'));
  const listed = [...table.matchAll(/^\| ([A-Z ·]+) \|/gm)].flatMap(([, names = '']) => names.split(' · '));
  expect(listed.sort()).toEqual([...BUILTINS.keys()].sort());
  expect(listed.length).toBeGreaterThan(40);
});
