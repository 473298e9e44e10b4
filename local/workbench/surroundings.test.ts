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

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'script.storage'];

function open(): { around: Surroundings; script: AppsScript } {
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  const bundle: Bundle = { code: CODE, html: {}, manifest: { oauthScopes } };
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
  expect(around.view.isPaced).toBe(true);
  around.happen('pace', script);
  expect(around.view.isPaced).toBe(false);
});

test('a copy is another file with the same cells and menu, its owner acts in it', () => {
  const { around, script } = open();
  script.run('writes', []);
  around.happen('editor', script);
  const copy = around.happen('copy', script);
  expect(copy.run('id', []).value).not.toBe(script.run('id', []).value);
  expect(copy.control.values(copy.control.activeSheetId())).toEqual([['written']]);
  expect(copy.menu()).toHaveLength(1);
  expect(around.view).toMatchObject({ person: 'owner', isCopy: true });
});

test('whoever may only view writes nothing, an editor does', () => {
  const { around, script } = open();
  around.happen('viewer', script);
  expect(script.run('writes', []).ok).toBe(false);
  around.happen('editor', script);
  expect(script.run('writes', []).ok).toBe(true);
});

test('an hour moves the script’s clock', () => {
  const { around, script } = open();
  const before = Number(script.run('time', []).value);
  around.happen('hour', script);
  expect(Number(script.run('time', []).value) - before).toBeGreaterThanOrEqual(3_600_000);
});
