import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Bundle } from '../apps-script/appsScript';
import { openFile } from './openFile';
import { readOptions } from './options';

/** An add-on whose report has a title, two lines, an empty row and a table. */
const CODE = `
  function onOpen() {}
  function makeDemoData() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Заказы'); }
  function panelOpen() { return { ok: true, value: { request: { sheetId: 0, headerRow: 1, columns: {} } } }; }
  function panelPreview() {
    return { ok: true, value: { used: 'Учтено: 3', leftOut: [{ text: 'без даты: 1' }], firstFinding: 'Сейчас так.' } };
  }
  function reportBuild() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM');
    sheet.getRange(1, 1, 5, 1).setValues([['RFM'], ['построен 22.11.2026'], ['Чемпионы: 3'], [''], ['Клиент']]);
    return { ok: true, value: { sheets: [{ id: sheet.getSheetId() }] } };
  }`;
const scopes = ['spreadsheets.currentonly'].map((scope) => `https://www.googleapis.com/auth/${scope}`);
const BUNDLE: Bundle = { code: CODE, html: {}, manifest: { oauthScopes: scopes } };

const folder = mkdtempSync(join(tmpdir(), 'kept-demo-'));
const path = join(folder, 'demo-ru.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openFile(readOptions(['--lang', 'ru'], {}), BUNDLE, folder);
const REPORT = { learned: ['построен 22.11.2026', 'Чемпионы: 3'] };

/** Opens the demo, changes its report or sheets and keeps it, as a person does in the browser. */
function keepAfter(change: (script: ReturnType<typeof open>['script'], reportSheetId: number) => void): void {
  const { script, kept } = open();
  change(script, kept?.reportSheetId ?? -1);
  writeFileSync(path, JSON.stringify({ state: script.control.save(), reportSheetId: kept?.reportSheetId }));
}

beforeEach(() => rmSync(path, { force: true }));

test('a demo made anew tells what its report says', () => {
  expect(open().report).toEqual(REPORT);
});

test('a kept demo tells what stands on its report sheet now', () => {
  keepAfter((script, report) => script.control.type(report, 2, 0, [['Чемпионы: 4']]));
  expect(open().report).toEqual({ learned: ['построен 22.11.2026', 'Чемпионы: 4'] });
});

test('without the report sheet the panel’s preview of the orders is told', () => {
  keepAfter((script, report) => script.control.deleteSheet(report));
  expect(open().report).toEqual({ learned: ['Учтено: 3', 'без даты: 1', 'Сейчас так.'] });
});

test('a kept demo tells how far its clock was moved on', () => {
  const { script, kept } = open();
  const beside = { reportSheetId: kept?.reportSheetId, ahead: 3_600_000 };
  writeFileSync(path, JSON.stringify({ state: script.control.save(), ...beside }));
  expect(open().kept).toEqual({ path, ...beside });
});

test.each(['{', '[]', '{"state":1,"reportSheetId":1}', '{"state":{"version":1,"data":{}},"reportSheetId":1}'])(
  'kept state %s is as good as none',
  (text) => {
    writeFileSync(path, text);
    expect(open().report).toEqual(REPORT);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ state: { version: 1 } });
  },
);
