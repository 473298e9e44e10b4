import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildAddon } from '../../build.mjs';
import { readEndpoints } from '../../local/build/endpoints.mjs';
import { serverProgram } from '../../local/build/program.mjs';
import { endpointStub, functionStub } from '../../local/build/stubs.mjs';
import {
  BUDGETS,
  checkGlobals,
  checkScopes,
  checkServer,
  checkSize,
  checkTopLevel,
  globalsText,
  readGlobals,
} from './gates.mjs';
import { calledMethods, neededScopes } from './scopes.mjs';
import { plant } from './tools';

const AUTH = 'https://www.googleapis.com/auth/';

describe('an ES2020 script of declarations', () => {
  test.each([
    ['a private field', 'class A { #b = 1; }'],
    ['a static field', 'class A { static b = 1; }'],
    ['a module', 'export function a() {}'],
    ['a later operator', 'function a(b) { b ??= 1; }'],
  ])('%s is refused', (_, code) => {
    expect(() => readGlobals(code)).toThrow('Apps Script cannot parse it');
  });

  test('a statement at the top level is refused', () => {
    expect(() => readGlobals('function a() {}\na();')).toThrow('ExpressionStatement');
  });

  test('functions are listed with their parameters', () => {
    const globals = readGlobals("'use strict'; var app = 1; function b(c, d) {}\nfunction A() {}");
    expect(globalsText(globals)).toBe('A()\nb(c, d)\n');
  });
});

describe('the top level', () => {
  test('a touched service is refused, by name', () => {
    const code = 'var a = (() => SpreadsheetApp.getActiveSpreadsheet())();';
    expect(() => checkTopLevel(code, ['SpreadsheetApp'])).toThrow('touches SpreadsheetApp');
  });

  test('what only Node has is not there', () => {
    expect(() => checkTopLevel('var a = structuredClone(1);', [])).toThrow('structuredClone is not defined');
  });

  test('a service inside a function passes', () => {
    expect(checkTopLevel('function a() { SpreadsheetApp.flush(); }', ['SpreadsheetApp'])).toBeGreaterThan(0);
  });
});

describe('Server.html', () => {
  const file = (code: string) => JSON.stringify({ code, stamp: '' });

  test('gives what it exports', () => {
    const { names, ms } = checkServer(file('(()=>{return { homeOpen() { SpreadsheetApp.flush(); } }})()'), [
      'SpreadsheetApp',
    ]);
    expect(names).toEqual(['homeOpen']);
    expect(ms).toBeGreaterThan(0);
  });

  test('a touched service is refused, by name', () => {
    const code = '(()=>{SpreadsheetApp.flush();return {}})()';
    expect(() => checkServer(file(code), ['SpreadsheetApp'])).toThrow('Server.html touches SpreadsheetApp');
  });

  test('what Apps Script cannot parse is refused', () => {
    expect(() => checkServer(file('(()=>{class A { #b = 1; }})()'), [])).toThrow('Server.html is not an ES2020 script');
  });
});

test.each(['Code.js', 'Server.html'] as const)('the size of %s counts bytes, not letters', (name) => {
  const budget = BUDGETS[name];
  expect(checkSize('ж'.repeat(budget / 2), name)).toBe(budget);
  expect(() => checkSize('ж'.repeat(budget / 2 + 1), name)).toThrow(`${name} has ${budget + 2} bytes`);
});

test('a global that is new, gone or has other parameters is refused', () => {
  expect(() => checkGlobals('RFM(a)\nx()\n', 'RFM(a, b)\ny()\n')).toThrow('New: RFM(a), x(). Gone: RFM(a, b), y().');
  expect(() => checkGlobals('x()\n', 'x()\n')).not.toThrow();
});

describe('scopes', () => {
  const needed = new Map([[`${AUTH}spreadsheets.currentonly`, 'Spreadsheet.Range.getValues in src/a.ts:1']]);

  test('a missing scope is refused, with the method that needs it', () => {
    expect(() => checkScopes({ oauthScopes: [] }, needed)).toThrow('currentonly (Spreadsheet.Range.getValues in');
  });

  test('a scope that nothing needs is refused', () => {
    const oauthScopes = [...needed.keys(), `${AUTH}drive`];
    expect(() => checkScopes({ oauthScopes }, needed)).toThrow(`Not needed: ${AUTH}drive.`);
  });

  test('each method needs the narrowest scope that its documentation names', () => {
    // The expected scopes are those that developers.google.com/apps-script/reference lists for each method.
    const expected: readonly (readonly [statement: string, scopes: readonly string[]])[] = [
      ['SpreadsheetApp.getActiveSpreadsheet();', ['spreadsheets.currentonly']],
      ['SpreadsheetApp.openById("a");', ['spreadsheets']],
      ['SpreadsheetApp.getUi().showSidebar(1);', ['script.container.ui']],
      ['SpreadsheetApp.getUi().createMenu("a");', []],
      ['Session.getActiveUserLocale();', []],
      ['export const { getValues } = SpreadsheetApp.getActiveRange();', ['spreadsheets.currentonly']],
      ['UrlFetchApp.fetch("a");', ['script.external_request']],
    ];
    const compilerOptions = { strict: true, lib: ['ES2020'], types: ['google-apps-script'] };
    const root = plant({
      'src/server/tsconfig.json': JSON.stringify({ compilerOptions, include: ['.'] }),
      'src/server/main.ts': expected.map(([statement]) => statement).join('\n'),
    });
    const calls = calledMethods(serverProgram(root), root);
    const found = expected.map(([statement], line) => {
      const here = calls.filter(({ place }) => place === `src/server/main.ts:${line + 1}`);
      return [statement, [...neededScopes(here, root).keys()].map((scope) => scope.slice(AUTH.length))];
    });
    expect(found).toEqual(expected);
  });
});

describe('stubs', () => {
  const text = { ru: 'Сегменты.', kk: 'Сегменттер.', en: 'Segments.' };
  const param = { name: 'dates', optional: false, text: { ru: 'даты', kk: 'күндер', en: 'dates' }, example: 'A2:A' };

  test('a custom function has its help directly above and @customfunction last', () => {
    expect(functionStub({ name: 'RFM', text, params: [param] }, 'kk')).toBe(
      [
        '/**',
        ' * Сегменттер.',
        ' *',
        ' * @param {A2:A} dates күндер',
        ' * @customfunction',
        ' */',
        "function RFM(dates) { return rosta_.callFunction('RFM', arguments); }",
      ].join('\n'),
    );
  });

  test.each([
    ['a line break', { ...text, ru: 'Сегменты\nRFM.' }, 'no line break'],
    ['the end of a comment', { ...text, ru: 'Сегменты */.' }, 'no line break'],
    ['nothing', { ...text, ru: ' ' }, 'is empty'],
  ])('a text with %s is refused', (_, wrong, message) => {
    expect(() => functionStub({ name: 'RFM', text: wrong, params: [] }, 'ru')).toThrow(message);
  });

  test('a name that Sheets would not take is refused', () => {
    expect(() => functionStub({ name: 'RFM_', text, params: [] }, 'ru')).toThrow('Latin capitals');
  });

  test('another global keeps its parameters and its doc', () => {
    expect(endpointStub({ name: 'onOpen', params: ['event'], doc: 'Makes the menu.', onDemand: false })).toBe(
      '/**\n * Makes the menu.\n */\nfunction onOpen(event) { return rosta_.onOpen.apply(this, arguments); }',
    );
  });

  test('a global on demand hands its arguments to the loader', () => {
    expect(endpointStub({ name: 'panelOpen', params: ['request'], doc: 'Opens.', onDemand: true })).toBe(
      "/**\n * Opens.\n */\nfunction panelOpen(request) { return rosta_.callDesk('panelOpen', arguments); }",
    );
  });

  const planted = (main: string, desk = '/** B. */ export function b(c: string) { return c; }') =>
    plant({
      'src/server/tsconfig.json': '{ "include": ["."] }',
      'src/server/main.ts': `${main}\n/** R. */ export function callDesk() {}`,
      'src/server/desk.ts': desk,
    });
  const runner = '/** R. */ export function callFunction() {}';

  test('what both entries export is a global of the first, and the runners are none', () => {
    const root = planted(
      `${runner}\n/** A. */ export function a() {}`,
      '/** Other. */ export function a(b: 1) { return b; }\n/** C. */ export function c() {}',
    );
    expect(readEndpoints(serverProgram(root), root)).toEqual([
      { name: 'a', params: [], doc: 'A.', onDemand: false },
      { name: 'c', params: [], doc: 'C.', onDemand: true },
    ]);
  });

  test.each([
    ['an export that is no function', `${runner} /** A. */ export const a = 1;`, 'is no function'],
    ['an export without a doc', `${runner} export function a() {}`, 'has no JSDoc'],
    ['a missing runner', '/** A. */ export function a() {}', 'must export callFunction'],
  ])('%s is refused', (_, main, message) => {
    const root = planted(main);
    expect(() => readEndpoints(serverProgram(root), root)).toThrow(message);
  });

  test('an export on demand without a doc is refused', () => {
    const root = planted(runner, 'export function b() {}');
    expect(() => readEndpoints(serverProgram(root), root)).toThrow('b in src/server/desk.ts has no JSDoc');
  });
});

describe('a build that a gate stops writes nothing', () => {
  const runners = '/** A. */\nexport function callFunction() {}\n/** A. */\nexport function callDesk() {}\n';
  const desk = '/** B. */\nexport function b() {}\n';
  const getId = 'SpreadsheetApp.getActiveSpreadsheet().getId();\n';

  const planted = (main: string, onDemand: string) =>
    plant({
      'src/server/tsconfig.json': JSON.stringify({
        compilerOptions: { strict: true, lib: ['ES2020'], types: ['google-apps-script'] },
        include: ['.'],
      }),
      'src/server/main.ts': main,
      'src/server/desk.ts': onDemand,
      'src/help/catalogue.ts': 'export const HELP_FILE = { models: {} };\n',
      'src/library/touchpoints.ts': 'export const TOUCHPOINTS = [];\n',
      'appsscript.json': '{}',
      'package.json': '{"version":"0.0.0"}',
    });

  test.each([
    ['the top level of Code.js', runners + getId, desk, 'Code.js touches SpreadsheetApp'],
    ['the top level of Server.html', runners, desk + getId, 'Server.html touches SpreadsheetApp'],
    [
      'a scope of what only Server.html calls',
      runners,
      `/** B. */\nexport function b() { ${getId} }\n`,
      'Missing: https://www.googleapis.com/auth/spreadsheets.currentonly',
    ],
  ])('%s', async (_, main, onDemand, message) => {
    const root = planted(main, onDemand);
    await expect(buildAddon(root, 'ru', false)).rejects.toThrow(message);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
