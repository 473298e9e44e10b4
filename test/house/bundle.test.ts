import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { tokenizer, tokTypes } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Definition, readDefinitions } from '../../local/build/definitions.mjs';
import { checkServer, checkSize, checkTopLevel, globalsText, readGlobals } from './gates.mjs';
import { serviceNames } from './services.mjs';
import { ROOT, runPackage } from './tools';

const ADDON = join(ROOT, 'dist/addon');
const read = (name: string) => readFileSync(join(ADDON, name), 'utf8');

let definitions: readonly Definition[] = [];

beforeAll(async () => {
  definitions = (await readDefinitions(ROOT)).functions;
});

describe('Code.js', () => {
  test('passes the gates', () => {
    const code = read('Code.js');
    expect(globalsText(readGlobals(code))).toBe(readFileSync(join(import.meta.dirname, 'globals.txt'), 'utf8'));
    expect(checkSize(code, 'Code.js')).toBeGreaterThan(0);
    expect(checkTopLevel(code, serviceNames(ROOT))).toBeGreaterThan(0);
  });

  test('every global stands on one line, directly below its JSDoc', () => {
    const lines = read('Code.js').split('\n');
    const stubs = lines.flatMap((line, i) => (/^function \w+\(/.test(line) ? [{ line, above: lines[i - 1] }] : []));
    expect(stubs).toHaveLength(readGlobals(read('Code.js')).length);
    expect(stubs.filter(({ line, above }) => !line.endsWith(' }') || above !== ' */')).toEqual([]);
  });

  test('every custom function shows its parameters in the documented order, and @customfunction last', () => {
    const code = read('Code.js');
    expect(definitions.length).toBeGreaterThan(0);
    for (const { name, params } of definitions) {
      const doc =
        code
          .slice(0, code.indexOf(`\nfunction ${name}(`))
          .split('/**')
          .at(-1) ?? '';
      const tags = [...doc.matchAll(/^ \* @(\w+)(?: \{.+?\} (\w+) \S)?/gm)].map(([, tag, param]) => param ?? tag);
      expect(tags).toEqual([...params.map((param) => param.name), 'customfunction']);
    }
  });
});

describe('Server.html', () => {
  const { code }: { code: string } = JSON.parse(read('Server.html'));
  const called = [...read('Code.js').matchAll(/\.callDesk\('(\w+)', arguments\)/g)].map((match) => match[1] ?? '');

  test('passes the gates, and exports whatever a stub calls in it', () => {
    expect(checkSize(read('Server.html'), 'Server.html')).toBeGreaterThan(0);
    const { names } = checkServer(read('Server.html'), serviceNames(ROOT));
    expect(called.filter((name) => !names.includes(name))).toEqual([]);
    expect(called).toEqual(expect.arrayContaining(['homeOpen', 'everyHour']));
  });

  test('holds nothing that means something in HTML, no "//", and code without template literals', () => {
    expect(read('Server.html')).not.toMatch(/[<>&]|\/\//);
    const kinds = [...tokenizer(code, { ecmaVersion: 2020 })].map(({ type }) => type);
    expect(kinds.length).toBeGreaterThan(10_000);
    expect(kinds).not.toContain(tokTypes.backQuote);
  });

  test('is of the same texts as Code.js', () => {
    const { stamp }: { stamp: string } = JSON.parse(read('Help.html'));
    for (const text of [code, read('Code.js')]) expect(text).toContain(stamp);
  });

  test('has to itself what formulas and the menu do without', () => {
    // Names of properties survive minifying.
    for (const name of ['addDeveloperMetadata', 'getDocumentLock', 'newTrigger']) {
      expect(code).toContain(name);
      expect(read('Code.js')).not.toContain(name);
    }
  });
});

describe('without any Google global', () => {
  function call(name: string, args: readonly unknown[]): unknown {
    const context = createContext({ args });
    new Script(read('Code.js')).runInContext(context);
    return JSON.parse(String(new Script(`JSON.stringify(${name}(...args))`).runInContext(context)));
  }

  const customers = [['Anna'], ['Boris'], ['Anna']];
  const dates = [[new Date(Date.UTC(2026, 0, 5))], [new Date(Date.UTC(2026, 0, 6))], [new Date(Date.UTC(2026, 1, 1))]];
  const amounts = [[100], [200], [50]];

  test('RFM answers with English headers and a row per customer', () => {
    const table = call('RFM', [customers, dates, amounts]);
    expect(table).toHaveLength(3);
    expect(table).toHaveProperty('[0][0]', 'Customer');
    expect(table).toHaveProperty('[0].length', 11);
  });

  test('RFM_SEGMENTS answers too', () => {
    expect(call('RFM_SEGMENTS', [customers, dates, amounts])).toHaveProperty('[0][0]', 'Segment');
  });

  test('a mistake is told in English, with its stable code', () => {
    expect(() => call('RFM', [customers, dates, [[1]]])).toThrow('[SIZE_MISMATCH]');
  });
});

describe.each(['Sidebar.html', 'Data.html', 'Picture.html'])('%s', (name) => {
  const page = read(name);

  test('carries its own style and script, and no script can end early', () => {
    expect(page).not.toMatch(/<!-- (css|js|licences) -->/);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<\/script/g)).toHaveLength(1);
    const [, script = ''] = page.split(/<script>|<\/script>/);
    expect(() => new Script(script)).not.toThrow();
  });

  test('loads nothing from outside', () => {
    const [markup = ''] = page.split('<script>');
    expect(/<(?:link|img|iframe)\b|@import|url\(/i.test(markup)).toBe(false);
    expect(/<script[^>]+src=/i.test(page)).toBe(false);
  });

  test('has no template literal, in which Google takes "//" for a comment', () => {
    const [, script = ''] = page.split(/<script>|<\/script>/);
    const kinds = [...tokenizer(script, { ecmaVersion: 2020 })].map(({ type }) => type);
    expect(kinds.length).toBeGreaterThan(1000);
    expect(kinds).not.toContain(tokTypes.backQuote);
  });
});

describe('Data.html', () => {
  test('leaves its language to the server', () => {
    expect(read('Data.html').match(/lang=""/g)).toHaveLength(1);
    expect(read('Data.html')).toMatch(/^<!doctype html>\s<html lang="">/);
  });

  test('passes on the licences of what stands in it', () => {
    expect(read('Data.html')).toMatch(/@e965\/xlsx [\d.]+, Apache-2\.0\s+Apache License/);
    expect(read('Data.html')).toMatch(/papaparse [\d.]+, MIT\s+The MIT License/);
  });

  test('is read on demand, and is no larger than 700 KB all the same', () => {
    expect(Buffer.byteLength(read('Data.html'))).toBeLessThan(700_000);
  });
});

test('Picture.html passes on the licences of what draws flows, and is no larger than 560 KB', () => {
  expect(read('Picture.html')).toMatch(/echarts [\d.]+, Apache-2\.0\s+/);
  expect(read('Picture.html')).toMatch(/zrender [\d.]+, BSD-3-Clause\s+/);
  expect(Buffer.byteLength(read('Picture.html'))).toBeLessThan(560_000);
});

test('clasp would push exactly the files of dist/addon', async () => {
  const { output } = await runPackage('@google/clasp/build/src/index.js', ['show-file-status', '--json']);
  const status: unknown = JSON.parse(output.slice(output.indexOf('{')));
  const files = readdirSync(ADDON).map((name) => `dist/addon/${name}`);
  expect(files.sort()).toEqual(
    [
      ...['Code.js', 'Data.html', 'Help.html', 'Picture.html', 'Server.html', 'Sidebar.html'],
      ...['Touchpoints.html', 'appsscript.json'],
    ].map((name) => `dist/addon/${name}`),
  );
  expect(status).toEqual({ filesToPush: expect.arrayContaining(files), untrackedFiles: [] });
  expect(status).toHaveProperty('filesToPush.length', files.length);
});
