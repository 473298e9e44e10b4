import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript, Bundle, Extras } from './appsScript';
import { createAppsScript } from './createAppsScript';

const FULL_SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
const FILE = { name: 'Shop', locale: 'ru_RU', zone: 'Asia/Almaty' };

function bundleOf(code: string, oauthScopes: readonly string[] = FULL_SCOPES): Bundle {
  return { code, html: { sidebar: '<p>Привет</p>' }, manifest: { timeZone: 'Europe/Lisbon', oauthScopes } };
}

function open(code: string, extras?: Extras): AppsScript {
  return createAppsScript({ bundle: bundleOf(code), file: FILE }, extras);
}

describe('an add-on in a file', () => {
  const script = open(`
    function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Открыть ' + e.authMode, 'show').addToUi();
    }
    function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Роста'));
    }`);

  it('makes its menu when the file is opened', () => {
    expect(script.open().ok).toBe(true);
    expect(script.menu()).toEqual([{ caption: 'Открыть LIMITED', functionName: 'show' }]);
  });

  it('opens its sidebar when the menu is clicked', () => {
    expect(script.click('show')).toMatchObject({ ok: true, remoteCalls: 1, localCalls: 3 });
    expect(script.control.sidebar()).toEqual({ title: 'Роста', html: '<p>Привет</p>' });
  });

  it('tells when a function is missing', () => {
    expect(script.click('nowhere').error).toBe('Script function not found: nowhere');
  });

  it('remembers executions', () => {
    expect(script.executions().map(({ name }) => name)).toEqual(['onOpen', 'show', 'nowhere']);
  });
});

describe('an execution', () => {
  it('begins with nothing left from the one before', () => {
    const script = open('var calls = 0; function count() { calls += 1; return calls; }');
    expect([script.run('count', []).value, script.run('count', []).value]).toEqual([1, 1]);
  });

  it('fails when the top level calls a service that opening forbids', () => {
    const script = open('PropertiesService.getDocumentProperties(); function onOpen() {}');
    expect(script.open('NONE').error).toMatch(/^You do not have permission to call PropertiesService/);
    expect(script.open('LIMITED').ok).toBe(true);
  });

  // docs workspace-add-ons/concepts/editor-auth-lifecycle.md, "Other services": in NONE only Logger and Utilities
  it.each([
    ["HtmlService.createHtmlOutputFromFile('sidebar')", /^You do not have permission to call HtmlService\./],
    ['SpreadsheetApp.flush()', /^You do not have permission to call SpreadsheetApp\.flush/],
    ['SpreadsheetApp.getActiveSpreadsheet()', /^You do not have permission to call SpreadsheetApp\./],
    ['Charts.ChartType.BAR', /^You do not have permission to call Charts\.ChartType/],
    ['LockService.getDocumentLock()', /^You do not have permission to call LockService\./],
  ])('is refused on opening a file in which the add-on was never used: %s', (call, words) => {
    const script = open(`function onOpen() { ${call}; }`);
    expect(script.open('NONE').error).toMatch(words);
    expect(script.open('LIMITED').ok).toBe(true);
  });

  it('may there read the user’s locale and fill the menu', () => {
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'f').addToUi();";
    const script = open(`function onOpen() { ${menu} }`);
    expect(script.open('NONE').ok).toBe(true);
    expect(script.menu()).toEqual([{ caption: 'en', functionName: 'f' }]);
  });

  it('is refused what the manifest does not name', () => {
    const code = 'function read() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }';
    const script = createAppsScript({ bundle: bundleOf(code, []), file: FILE });
    expect(script.run('read', []).error).toBe(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
        '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
  });

  it.each([
    [
      'SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").getRichTextValues()',
      'Range.getRichTextValues',
    ],
    ['SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().sort(1)', 'Sheet.sort'],
    ['SpreadsheetApp.getActiveSpreadsheet().rename("x")', 'Spreadsheet.rename'],
    ['SpreadsheetApp.create("x")', 'SpreadsheetApp.create'],
    ['SpreadsheetApp.getUi().alert("x")', 'Ui.alert'],
    ['Charts.ChartType.GAUGE', 'ChartType.GAUGE'],
    ['HtmlService.createTemplateFromFile("sidebar")', 'HtmlService.createTemplateFromFile'],
    ['PropertiesService.getScriptProperties()', 'PropertiesService.getScriptProperties'],
    ['Session.getActiveUser()', 'Session.getActiveUser'],
    ['LockService.getScriptLock()', 'LockService.getScriptLock'],
  ])('throws for what is not there: %s', (call, name) => {
    expect(open(`function go() { ${call}; }`).run('go', []).error).toBe(`not implemented locally: ${name}`);
  });

  it('counts calls and gives a price for them', () => {
    const script = open(`function go() {
      console.log('writes', { rows: 2 });
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 2, 2).setValues([[1, 2], [3, 4]]);
    }`);
    const { log, remoteCalls, localCalls, simulatedMs, console: lines } = script.run('go', []);
    expect(log.map(({ method }) => method)).toEqual([
      'SpreadsheetApp.getActiveSpreadsheet',
      'Spreadsheet.getActiveSheet',
      'Sheet.getRange',
      'Range.setValues',
    ]);
    expect(log.at(-1)?.cells).toBe(4);
    expect([remoteCalls, localCalls]).toEqual([3, 1]);
    expect(simulatedMs).toBeGreaterThanOrEqual(360);
    expect(lines).toEqual(['writes { rows: 2 }']);
  });

  it('can be made to fail at a call', () => {
    const code = `function go() { try { SpreadsheetApp.getActiveSpreadsheet().getSheets(); } catch (e) { return String(e); } }`;
    const fault: Extras['fault'] = ({ method }) =>
      method === 'Spreadsheet.getSheets' ? 'Service Spreadsheets timed out' : undefined;
    expect(open(code, { fault }).run('go', []).value).toBe('Exception: Service Spreadsheets timed out');
  });

  it('is refused writes to a protected sheet, which people may still change', () => {
    const script = open(
      "function go() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValues([[1]]); }",
    );
    const sheet = script.control.activeSheetId();
    script.control.protect(sheet);
    script.control.type(sheet, 0, 0, [['2']]);
    expect(script.run('go', []).error).toMatch(/^You are trying to edit a protected cell or object/);
    expect(script.control.values(sheet)).toEqual([[2]]);
  });

  it('cannot make the file hold more cells than Sheets allows', () => {
    const script = open(
      'function go() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().insertRowsAfter(1000, 400000); }',
    );
    expect(script.run('go', []).error).toMatch(/above the limit of 10000000 cells/);
  });

  it('reads the clock it is given', () => {
    const now = () => Date.UTC(2020, 0, 2);
    const code = 'function go() { return [Date.now(), new Date().getTime(), new Date(5).getTime(), typeof Date()]; }';
    expect(open(code, { now }).run('go', []).value).toEqual([now(), now(), 5, 'string']);
  });
});

describe('google.script.run', () => {
  const script = open(`
    function echo(x) { return x; }
    function dated() { return { when: [new Date(0)] }; }
    function handed() { return SpreadsheetApp.getActiveSpreadsheet(); }
    function nothing() {}
    function hidden_() { return 1; }
    function made() { return { list: [undefined, 1], plain: Object.create(null) }; }`);

  it('passes plain data as copies', () => {
    const data = { list: [1, 'а', true, null], inner: { x: 1 } };
    expect(script.run('echo', [data]).value).toEqual(data);
    expect(script.run('echo', [[undefined, 1]]).value).toEqual([null, 1]);
    expect(script.run('made', []).value).toEqual({ list: [null, 1], plain: {} });
    expect(script.run('nothing', []).value).toBeNull();
  });

  it.each([
    ['a date', new Date(0)],
    ['a date inside', { when: [new Date(0)] }],
    ['a function', () => 1],
    ['a map', new Map()],
  ])('refuses %s', (_, value) => {
    expect(script.run('echo', [value])).toMatchObject({ ok: false, error: expect.stringContaining('illegal value') });
  });

  it('refuses circles', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(script.run('echo', [circle]).ok).toBe(false);
  });

  it('refuses dates and service objects in what comes back', () => {
    expect(script.run('dated', []).ok).toBe(false);
    expect(script.run('handed', []).ok).toBe(false);
  });

  it('does not reach private functions, services or built-ins', () => {
    for (const name of ['hidden_', 'Date', 'SpreadsheetApp', 'console']) expect(script.run(name, []).ok).toBe(false);
  });
});

describe('dates in three zones', () => {
  const hostZone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'America/New_York';
  });
  afterAll(() => {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  });

  const script = open(`
    function read() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getValues()[0][0].toISOString(); }
    function write(ms) { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A2').setValues([[new Date(ms)]]); }
    function ISO(date) { return date.toISOString(); }
    function MIDNIGHT() { return new Date(Date.UTC(2025, 11, 31, 19)); }`);
  const sheet = script.control.activeSheetId();

  // Almaty is UTC+5 since 2024-03-01.
  it('are the instants at which the file’s clocks show them', () => {
    script.control.type(sheet, 0, 0, [['01.01.2026']]);
    expect(script.run('read', []).value).toBe('2025-12-31T19:00:00.000Z');
    expect(script.control.values(sheet)).toEqual([[{ date: Date.UTC(2025, 11, 31, 19) }]]);
  });

  it('are written as the file’s clocks show them', () => {
    script.run('write', [Date.UTC(2025, 11, 31, 19)]);
    expect(script.control.cells(sheet, 1, 0, 1, 1)[0]?.[0]).toEqual({ text: '01.01.2026', kind: 'date' });
  });

  it('pass through custom functions alike', () => {
    script.control.type(sheet, 0, 1, [['=ISO(A1)', '=MIDNIGHT()']]);
    expect(script.control.cells(sheet, 0, 1, 1, 2)[0]?.map(({ text }) => text)).toEqual([
      '2025-12-31T19:00:00.000Z',
      '01.01.2026',
    ]);
    expect(script.customFunction('midnight', []).value).toEqual({ date: Date.UTC(2025, 11, 31, 19) });
  });
});

describe('a kept file', () => {
  it('comes back as it was', () => {
    const bundle = bundleOf(
      'function ONES() { return [[1, 1], [1, 1]]; } function keep() { PropertiesService.getDocumentProperties().setProperty("a", "b"); }',
    );
    const first = createAppsScript({ bundle, file: FILE });
    const orders = first.control.importValues('Заказы', [['дата', { date: 0 }, true, 1.5]]);
    first.control.type(orders, 2, 0, [['=ONES()', '', '12,5 %']]);
    first.control.protect(orders);
    first.run('keep', []);
    const state = JSON.parse(JSON.stringify(first.control.save()));
    const second = createAppsScript({ bundle, state });
    expect(second.control.cells(orders, 0, 0, 5, 5)).toEqual(first.control.cells(orders, 0, 0, 5, 5));
    expect(second.control.save()).toEqual(state);
    second.control.type(orders, 3, 0, [['x']]);
    expect(second.control.cells(orders, 2, 0, 1, 1)[0]?.[0]?.text).toBe('#REF!');
  });
});
