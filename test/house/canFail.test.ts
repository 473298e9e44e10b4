import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { undocumented } from './docs.mjs';
import { impurities } from './purity.mjs';
import { readArrows } from './readArrows';
import { tooLong } from './sizes.mjs';
import { parseSource } from './sources.mjs';
import { textFaults } from './texts.mjs';
import { plant, ROOT, runPackage } from './tools';

const kept = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('arrows: every forbidden import is refused', async () => {
  const forbidden: readonly (readonly [from: string, specifier: string])[] = [
    ['src/models/abc/run.ts', '../rfm/run'],
    ['src/stats/mean.ts', '../core/lang'],
    ['src/sheets/book.ts', '../data/zone'],
    ['src/work/plan.ts', '../server/menu'],
    ['src/work/report.ts', '../models/rfm/run'],
    ['src/server/panel.ts', '../sidebar/home'],
    ['src/contract/api.ts', '../i18n/shell'],
    ['src/data/orders.ts', '../../local/server'],
    ['src/core/cell.ts', 'papaparse'],
    ['src/dialog/list.ts', 'acorn'],
    ['src/dialog/file.ts', '../sidebar/home'],
    ['src/new/room.ts', '../core/lang'],
    ['local/start.ts', '../src/core/lang'],
  ];
  const targets = ['models/rfm/run', 'core/lang', 'data/zone', 'server/menu', 'sidebar/home', 'i18n/shell'];
  const root = plant({
    ...Object.fromEntries(targets.map((path) => [`src/${path}.ts`, 'export const a = 1;\n'])),
    'local/server.ts': 'export const a = 1;\n',
    ...Object.fromEntries(forbidden.map(([from, to]) => [from, `import { a } from '${to}';\nexport const b = a;\n`])),
    'src/dialog/csv.ts': "import a from 'papaparse';\nexport const b = a;\n",
    'src/facts/typed.ts': "import type { a } from '../data/zone';\nexport type B = typeof a;\n",
  });
  const { modules, violations } = await readArrows(root);
  const refused = new Set(violations.map((line) => line.split(' → ')[0]));
  expect(refused).toEqual(new Set([...forbidden.map(([from]) => from), 'src/facts/typed.ts']));
  expect(modules).toBe(targets.length + forbidden.length + 3);
});

describe('types', () => {
  test.each([
    ['a pure room names SpreadsheetApp', 'src', 'src/core/a.ts', 'SpreadsheetApp.flush();', 'SpreadsheetApp'],
    ['a pure room names the DOM', 'src', 'src/core/a.ts', 'document.title;', 'document'],
    ['a pure room names Node', 'src', 'src/core/a.ts', 'process.exit();', 'process'],
    ['an adapter names the DOM', 'src/sheets', 'src/sheets/a.ts', 'document.title;', 'document'],
    ['the server names Node', 'src/server', 'src/server/a.ts', 'process.exit();', 'process'],
    ['the sidebar names Google', 'src/sidebar', 'src/sidebar/a.ts', 'SpreadsheetApp.flush();', 'SpreadsheetApp'],
    ['the workbench names Google', 'local', 'local/a.ts', 'SpreadsheetApp.flush();', 'SpreadsheetApp'],
  ])('%s: does not compile', async (_, runtime, path, statement, missing) => {
    const config = `${runtime}/tsconfig.json`;
    const files = { 'tsconfig.json': kept('tsconfig.json'), [config]: kept(config) };
    const root = plant({ ...files, [path]: `${statement}\nexport {};\n` });
    const { output } = await runPackage('typescript/bin/tsc', ['-p', config], root);
    expect(output).toContain(`Cannot find name '${missing}'`);
  });
});

describe('Biome', () => {
  test.each([
    ['any', 'export const a: any = 1;\n', 'noExplicitAny'],
    ['a non-null assertion', 'export const a = [1][0]!;\n', 'noNonNullAssertion'],
    ['a default export', 'export default 1;\n', 'noDefaultExport'],
    ['a barrel', "export * from './b';\n", 'noBarrelFile'],
    ['double quotes', 'export const a = "b";\n', 'format'],
    ['a long function', `export function a() {\n${'  b();\n'.repeat(61)}}\n`, 'noExcessiveLinesPerFunction'],
  ])('%s: refused', async (_, text, rule) => {
    const root = plant({ 'src/core/a.ts': text, 'style.json': kept('test/house/style.json') });
    const args = ['check', '--config-path', 'style.json', '--reporter=github', 'src'];
    const { code, output } = await runPackage('@biomejs/biome/bin/biome', args, root);
    expect(output).toContain(rule);
    expect(code).not.toBe(0);
  });
});

test('unused code: an export that nobody imports is refused', async () => {
  const root = plant({
    'package.json': '{ "name": "a", "type": "module" }',
    'src/server/main.ts': "import { a } from '../core/a';\na();\n",
    'src/core/a.ts': 'export const a = () => b;\nexport const b = 1;\n',
    'knip.json': kept('test/house/knip.json'),
  });
  const { code, output } = await runPackage('knip/bin/knip.js', ['--config', 'knip.json', '--no-config-hints'], root);
  expect(output).toContain('src/core/a.ts:2');
  expect(code).not.toBe(0);
});

describe('docs', () => {
  const faults = (text: string) => undocumented(parseSource('src/core/a.ts', text)).join('\n');

  test.each([
    ['an export without JSDoc', 'export const a = 1;', 'a is exported'],
    ['an interface without JSDoc', 'export interface A { b: 1 }', 'A is exported'],
    ['a JSDoc of one word', '/** Thing. */\nexport type A = 1;', 'A is exported'],
    [
      'a tag for a parameter that is not there',
      '/** Adds one. @param x it */\nexport function a(y) {}',
      'no parameter x',
    ],
    ['a throw that is not told', '/** Adds one. */\nexport function a() { throw new Error(); }', '@throws'],
  ])('%s: refused', (_, text, message) => {
    expect(faults(text)).toContain(message);
  });

  test('a documented export passes', () => {
    expect(faults('/** Adds one.\n * @param x it\n * @throws Error always */\nexport function a(x) { throw x; }')).toBe(
      '',
    );
  });
});

describe('texts', () => {
  const faults = (text: string) => textFaults(parseSource('src/core/a.ts', `const a = ${text};`)).join('\n');

  test.each([
    ['no Kazakh', "{ ru: 'Строк нет', en: 'No rows' }", 'the text in kk is missing'],
    ['an empty text', "{ ru: 'Строк нет', kk: '', en: 'No rows' }", 'the text in kk is missing'],
    ['a placeholder less', "{ ru: 'Строк: {n:int}', kk: 'Жол: {n}', en: 'Rows' }", 'en has none'],
    ['a copy of English', "{ ru: 'No rows', kk: 'Жол жоқ', en: 'No rows' }", 'ru is a copy of en'],
    ['a copy of Russian', "{ ru: 'Строк нет', kk: 'Строк нет', en: 'No rows' }", 'kk is a copy of ru'],
    ['a Latin letter in a Cyrillic word', "{ ru: 'Cчёт', kk: 'Шот', en: 'Bill' }", 'mixes Latin and Cyrillic'],
    ['an empty list', "{ ru: ['дата'], kk: [], en: ['date'] }", 'the text in kk is missing'],
  ])('%s: refused', (_, text, message) => {
    expect(faults(text)).toContain(message);
  });

  test('a whole text passes, whatever the order and the forms of its placeholders', () => {
    expect(faults("{ ru: '{n:int} из {m}', kk: '{m} ішінен {n}', en: '{n} of {m}' }")).toBe('');
    expect(faults("{ ru: 'RFM', kk: 'RFM', en: 'RFM' }")).toBe('');
  });
});

describe('purity', () => {
  test.each(['date.getHours()', 'new Date()', 'new Date(2026, 1, 1)', 'Date.now()', 'Math.random()'])(
    '%s: refused',
    (text) => {
      expect(impurities(parseSource('src/core/a.ts', text))).toHaveLength(1);
    },
  );

  test.each(['date.getUTCHours()', 'new Date(ms)', 'n.toString()', 'date.toISOString()'])('%s passes', (text) => {
    expect(impurities(parseSource('src/core/a.ts', text))).toEqual([]);
  });
});

test('sizes: a file of 401 lines, a crowd of long files and a long median are refused', () => {
  const files = (lines: number, count: number) => Array.from({ length: count }, () => ({ path: 'a.ts', lines }));
  expect(tooLong([...files(10, 99), ...files(401, 1)])).toHaveLength(1);
  expect(tooLong([...files(10, 90), ...files(251, 10)])).toHaveLength(1);
  expect(tooLong(files(81, 10))).toHaveLength(1);
  expect(tooLong(files(80, 10))).toEqual([]);
});
