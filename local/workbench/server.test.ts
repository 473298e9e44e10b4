import { mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkbench, type Workbench } from './server';
import { testFile } from './testFile';

const ADDON = `
  function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page')); }
  function mark() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    sheet.setActiveRange(sheet.getRange(40, 3));
  }
  function ask() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Sure?</p>').setWidth(300), 'Undo'); }
  function echo(...args) { return { args }; }
  function broken() { SpreadsheetApp.getActiveSpreadsheet().getSheets(); throw new Error('Service Spreadsheets timed out'); }`;

let workbench: Workbench;
let changes = 0;
/** The file's only sheet. */
let sheetId = 0;

beforeEach(async () => {
  changes = 0;
  const pageDir = await mkdtemp(join(tmpdir(), 'workbench-'));
  await writeFile(join(pageDir, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(pageDir, 'frame.js'), 'window.google = "</script>";');
  const script = testFile([{ name: 'Заказы', values: [['Клиент'], ['=1+1']] }], ADDON);
  script.click('openSidebar');
  sheetId = script.control.activeSheetId();
  workbench = await startWorkbench({ script, pageDir, onChange: () => (changes += 1) });
});

afterEach(() => workbench.close());

/** Asks with headers that fetch would not let a test set. */
function ask(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, workbench.address), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

function post(name: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(new URL(`/api/${name}`, workbench.address), { method: 'POST', headers, body: JSON.stringify(body) });
}

test('only this machine is listened on', () => {
  expect(workbench.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('a range gets a name, and a refused name is told', async () => {
  const area = { sheetId, row: 1, column: 0, rows: 3, columns: 1 };
  expect((await post('nameRange', { name: 'Клиенты', ...area })).status).toBe(200);
  expect(await (await post('state', {})).json()).toMatchObject({
    names: [{ name: 'Клиенты', sheetId, area: { row: 1, column: 0, rows: 3, columns: 1 } }],
  });
  const refused = await post('nameRange', { name: 'A1', ...area });
  expect(refused.ok).toBe(false);
  expect(await refused.text()).toContain('A1');
});

test('a foreign Host or Origin is refused, for the page and for calls', async () => {
  const { host } = new URL(workbench.address);
  expect(await ask('/', { Host: 'evil.example' })).toBe(403);
  expect(await ask('/', { Host: host, Origin: 'https://evil.example' })).toBe(403);
  expect(await ask('/export.xlsx', { Host: host, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
  expect(await ask('/', { Host: host })).toBe(200);
});

test('nothing but the page is served from its folder', async () => {
  expect((await fetch(new URL('/../package.json', workbench.address))).status).toBe(404);
  expect((await fetch(new URL('/%2e%2e/package.json', workbench.address))).status).toBe(404);
});

test('the page may load nothing from elsewhere, the sidebar nothing at all', async () => {
  const page = (await fetch(workbench.address)).headers.get('content-security-policy') ?? '';
  expect(page).toContain("script-src 'self';");
  const sidebar = await fetch(new URL('/sidebar', workbench.address));
  const policy = sidebar.headers.get('content-security-policy') ?? '';
  expect(policy).toContain('sandbox allow-scripts allow-downloads allow-modals;');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  expect(await sidebar.text()).toContain('<head><script>window.google = "<\\/script>";</script><title>');
});

test('typing changes the file, counts as a change and is kept', async () => {
  expect((await post('type', { sheetId, row: 1, column: 0, texts: [['Әсел']] })).status).toBe(200);
  const state = await (await post('state', {})).json();
  expect(state).toMatchObject({ version: 2, locale: 'ru_RU', sheets: [{ name: 'Заказы', lastRow: 2 }] });
  const cells = await (await post('cells', { sheetId, row: 1, column: 0, rows: 1, columns: 2 })).json();
  expect(cells).toEqual({ version: 2, texts: [['Әсел', '']], kinds: ['tb'], marks: [] });
  expect(changes).toBe(1);
});

test('a call of the sidebar answers with a value or the error a user would see', async () => {
  expect(await (await post('run', { name: 'echo', args: [1] })).json()).toEqual({
    ok: true,
    value: { args: [1] },
  });
  expect(await (await post('run', { name: 'broken', args: [] })).json()).toEqual({
    ok: false,
    error: 'Service Spreadsheets timed out',
  });
  const lines = await (await post('executions', { limit: 1 })).json();
  expect(lines).toMatchObject([{ index: 4, name: 'broken', ok: false, remoteCalls: 2 }]);
});

test('the cell that a script puts the cursor on is told, with a stamp that grows even when the cell is the same', async () => {
  const cellAfter = async (): Promise<unknown> => {
    await post('run', { name: 'mark', args: [] });
    return (await post('state', {})).json();
  };
  expect(await (await post('state', {})).json()).toHaveProperty('activeCell', { row: 0, column: 0, stamp: 0 });
  expect(await cellAfter()).toHaveProperty('activeCell', { row: 39, column: 2, stamp: 1 });
  expect(await cellAfter()).toHaveProperty('activeCell', { row: 39, column: 2, stamp: 2 });
});

test('a dialog is told, served like the sidebar, shown anew when it is asked for again, and closed', async () => {
  const dialog = async (): Promise<unknown> => ((await (await post('state', {})).json()) as { dialog: unknown }).dialog;
  expect(await dialog()).toBe(null);
  await post('run', { name: 'ask', args: [] });
  expect(await dialog()).toEqual({ title: 'Undo', width: 300, stamp: 1 });
  const served = await fetch(new URL('/dialog', workbench.address));
  expect(served.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await served.text()).toContain('<p>Sure?</p>');
  await post('click', { functionName: 'ask' });
  expect(await dialog()).toHaveProperty('stamp', 2);
  await post('closeDialog', {});
  expect(await dialog()).toBe(null);
});

test('a hidden sheet is told as such, and shown again when people go to it', async () => {
  const sheets = async (): Promise<unknown> => ((await (await post('state', {})).json()) as { sheets: unknown }).sheets;
  const refused = await post('hideSheet', { sheetId });
  expect([refused.status, await refused.text()]).toEqual([409, "You can't hide all the sheets in a document."]);
  await post('addSheet', { name: 'Ещё' });
  await post('hideSheet', { sheetId });
  expect(await sheets()).toMatchObject([{ hidden: true }, { hidden: false }]);
  await post('activate', { sheetId });
  expect(await sheets()).toMatchObject([{ hidden: false }, { hidden: false }]);
});

test('broken requests say what is wrong and change nothing', async () => {
  const answers = await Promise.all([
    post('type', { sheetId, row: 0, column: 0, texts: [[1]] }),
    post('cells', { sheetId, row: -1, column: 0, rows: 1, columns: 1 }),
    post('activate', { sheetId: 99 }),
    post('activate', []),
    fetch(new URL('/api/state', workbench.address), { method: 'POST', body: '{}' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  expect(await answers[2]?.text()).toBe('There is no sheet 99');
  expect((await post('nothing', {})).status).toBe(404);
  expect(changes).toBe(0);
});

test('a .csv is imported on a new sheet that is shown, and exported as it is displayed', async () => {
  const imported = await fetch(new URL(`/api/import?name=${encodeURIComponent('Чеки.csv')}`, workbench.address), {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: 'a;b\n1;"x, y"\n',
  });
  const { activeSheetId } = (await (await post('state', {})).json()) as { activeSheetId: number };
  expect(await imported.json()).toEqual({ sheetId: activeSheetId });
  expect(activeSheetId).not.toBe(sheetId);
  const exported = await fetch(new URL('/export.csv', workbench.address));
  expect(exported.headers.get('content-disposition')).toContain(encodeURIComponent('Чеки.csv'));
  expect(await exported.text()).toBe('a,b\r\n1,"x, y"');
});

test('the version is told to every page that listens', async () => {
  const events = await fetch(new URL('/events', workbench.address));
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe('data: 1\n\n');
  await post('activate', { sheetId });
  expect((await reader?.read())?.value).toBe('data: 2\n\n');
  await reader?.cancel();
});
