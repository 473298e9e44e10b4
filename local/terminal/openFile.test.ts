import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Bundle } from '../apps-script/appsScript';
import { openFile } from './openFile';
import { readOptions } from './options';

const folder = mkdtempSync(join(tmpdir(), 'own-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An add-on that recognises no columns. */
const BUNDLE: Bundle = {
  code: "function onOpen() {} function panelOpen() { return { ok: false, error: { message: 'Не найден столбец «Дата».' } }; }",
  html: {},
  manifest: {},
};

function openOwn(path: string) {
  return openFile(readOptions(['--lang', 'ru', '--file', path], {}), BUNDLE, folder);
}

test('an own file whose columns are not recognised is open all the same, with the reason', () => {
  const path = join(folder, 'Чеки.csv');
  writeFileSync(path, 'x;y\n1;2\n');
  const { script, report, kept } = openOwn(path);
  expect(report).toEqual({ problem: 'Не найден столбец «Дата».' });
  expect(script.name).toBe('Чеки.csv');
  expect(script.control.values(script.control.activeSheetId())).toEqual([
    ['x', 'y'],
    [1, 2],
  ]);
  expect(kept).toBeUndefined();
});

test('a file that is not there and a folder are named in a sentence', () => {
  expect(() => openOwn(join(folder, 'нет.csv'))).toThrow(/^Файл не найден: «.*нет\.csv»\./);
  expect(() => openOwn(folder)).toThrow(/^Файл не читается: «/);
});
