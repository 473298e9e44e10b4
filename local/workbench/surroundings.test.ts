import { expect, test } from 'vitest';
import type { AppsScript, Bundle } from '../apps-script/appsScript';
import { createAppsScript } from '../apps-script/createAppsScript';
import { Surroundings } from './surroundings';

const CODE = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const kept = () => PropertiesService.getDocumentProperties();
  function waits(turns) {
    for (let turn = 1; turn <= turns; turn++) if (kept().getProperty('stop') === 'yes') return turn;
    return 'to the end';
  }
  function stops() { kept().setProperty('stop', 'yes'); }
  function writes() { sheet().getRange(1, 1).setValues([['written']]); }
  function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
  function time() { return Date.now(); }
  function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'id').addToUi(); }`;

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.storage', 'script.scriptapp'];

function open(more = ''): { around: Surroundings; script: AppsScript } {
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const bundle: Bundle = { code: CODE + more, html: {}, manifest: { oauthScopes } };
  const around = new Surroundings(bundle);
  const file = { name: 'Shop', locale: 'en_US', zone: 'UTC' };
  return { around, script: createAppsScript({ bundle, file }, around.extras) };
}

test('a call of the client is answered between two calls of a running execution', () => {
  const { around, script } = open();
  let isWaiting = false;
  around.listen(() => {
    if (!isWaiting) return;
    isWaiting = false;
    script.run('stops', []);
  });
  expect(script.run('waits', [5]).value).toBe('to the end');
  isWaiting = true;
  expect(script.run('waits', [5]).value).toBeLessThan(3);
  expect(script.executions().map(({ name }) => name)).toEqual(['waits', 'stops', 'waits']);
});

test('at Google’s pace remote calls take their time, which is counted once', () => {
  const { around, script } = open();
  around.happen('pace', script);
  const started = performance.now();
  const { remoteCalls, simulatedMs } = script.run('waits', [2]);
  const passed = performance.now() - started;
  expect(passed).toBeGreaterThanOrEqual(120 * remoteCalls);
  expect(simulatedMs).toBeLessThanOrEqual(Math.ceil(passed));
  expect(around.isPaced).toBe(true);
  around.happen('pace', script);
  expect(around.isPaced).toBe(false);
});

test('a copy is another file with the same cells and menu, its owner acts in it', () => {
  const { around, script } = open();
  script.run('writes', []);
  around.happen('editor', script);
  const copy = around.happen('copy', script);
  expect(copy.run('id', []).value).not.toBe(script.run('id', []).value);
  expect(copy.control.values(copy.control.activeSheetId())).toEqual([['written']]);
  expect(copy.menu()).toHaveLength(1);
  expect(around.view('UTC')).toMatchObject({ person: 'owner', isCopy: true });
});

test('whoever may only view writes nothing, an editor does', () => {
  const { around, script } = open();
  around.happen('viewer', script);
  expect(script.run('writes', []).ok).toBe(false);
  around.happen('editor', script);
  expect(script.run('writes', []).ok).toBe(true);
});

const TRIGGER = `
  function hour(event) { kept().setProperty('hours', String(Number(kept().getProperty('hours') ?? 0) + 1)); }
  function watch() { ScriptApp.newTrigger('hour').timeBased().everyHours(1).create(); }`;

test('time that passes moves the script’s clock, and each hour of it fires once', () => {
  const { around, script } = open(TRIGGER);
  script.run('watch', []);
  const before = Number(script.run('time', []).value);
  around.passTime({ hours: 25 }, script);
  expect(Number(script.run('time', []).value) - before).toBeGreaterThanOrEqual(25 * 3_600_000);
  expect(script.control.properties()).toHaveProperty('hours', '25');
});

test('the clock moves to the first minute of a day in the file’s zone, never back and never too far', () => {
  const { around, script } = open();
  const { wall } = around.view('UTC');
  const dayAfter = (days: number): string =>
    new Date(Date.parse(`${wall.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  around.passTime({ day: dayAfter(3) }, script);
  expect(around.view('UTC')).toMatchObject({ wall: `${dayAfter(3)}T00:00`, isMoved: true });
  for (const day of [dayAfter(2), dayAfter(40), 'soon']) {
    expect(() => around.passTime({ day }, script)).toThrow('at most 31 days');
  }
});

test('the clock of a kept file goes on from where it was, and nothing runs meanwhile', () => {
  const { around, script } = open(TRIGGER);
  script.run('watch', []);
  around.catchUp(3 * 3_600_000);
  expect(Number(script.run('time', []).value) - Date.now()).toBeGreaterThan(2 * 3_600_000);
  expect([around.ahead, script.control.properties()]).toEqual([3 * 3_600_000, {}]);
});

test('one submit arrives as it was chosen, the next ones as usual', () => {
  const { around } = open();
  around.arrive('blank');
  expect([around.takeArrival(), around.takeArrival()]).toEqual(['blank', 'once']);
});
