import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { helpLang, helpLine } from '../build/helpLine.mjs';
import { deployArgs } from './deployArgs.mjs';
import { builtLang, stampOf } from './prepare.mjs';

const root = mkdtempSync(join(tmpdir(), 'prepare-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe('the stamp of a build', () => {
  test.each([
    'dist/addon/Data.html',
    'dist/addon/Help.html',
    'dist/addon/Picture.html',
    'dist/addon/Server.html',
    'dist/addon/Sidebar.html',
    'dist/addon/Touchpoints.html',
    'dist/addon/appsscript.json',
    'dist/local/start.js',
    'dist/local/page/main.js',
  ])('differs when %s is missing or changed', (path) => {
    write(path, 'as built');
    const whole = stampOf(root, 'sources');
    write(path, 'by another build');
    expect(stampOf(root, 'sources')).not.toBe(whole);
    rmSync(join(root, path));
    expect(stampOf(root, 'sources')).not.toBe(whole);
  });

  test('differs with the sources', () => {
    expect(stampOf(root, 'a')).not.toBe(stampOf(root, 'b'));
  });
});

test('what runs before Node is checked does without what only newer ones have', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  expect(scripts).toContain('prepare.mjs');
  expect(scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('import.meta.dirname'))).toEqual(
    [],
  );
});

describe('the language of a build', () => {
  test('is read from its first line', () => {
    expect(builtLang(root)).toBeUndefined();
    write('dist/addon/Code.js', `${helpLine('kk')}\nvar a;\n`);
    expect(builtLang(root)).toBe('kk');
    expect(helpLang('var a;')).toBeUndefined();
  });

  test('is Russian for a deployment that names none', () => {
    expect(deployArgs(['id'])).toEqual({ scriptId: 'id', lang: 'ru' });
    expect(deployArgs(['--lang', 'kk', 'id'])).toEqual({ scriptId: 'id', lang: 'kk' });
    expect(deployArgs([])).toEqual({ scriptId: undefined, lang: 'ru' });
  });

  test.each([
    [['id', '--lang', 'de'], '--lang is ru, kk or en, not de.'],
    [['id', '--language', 'kk'], 'Usage: npm run deploy'],
  ])('%j is answered with what to type', (args, message) => {
    expect(() => deployArgs(args)).toThrow(message);
  });
});
