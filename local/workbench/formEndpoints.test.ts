import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppsScript, FormView } from '../apps-script/appsScript';
import { startWorkbench, type Workbench } from './server';
import { testFile } from './testFile';

const ADDON = `
  function make() {
    const form = FormApp.create('Visit').setTitle('Visit').setAllowResponseEdits(true);
    form.addTextItem().setTitle('Code').setRequired(true);
    form.setPublished(true).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    ScriptApp.newTrigger('sent').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create();
  }
  function sent() {}
  function tell() {
    MailApp.sendEmail({ to: 'a@b.kz', subject: 'S', body: 'B' });
    UrlFetchApp.fetch('https://hooks.slack.com/x', { method: 'post', payload: '{}', muteHttpExceptions: true });
  }`;

let workbench: Workbench;
let script: AppsScript;

beforeEach(async () => {
  const pageDir = await mkdtemp(join(tmpdir(), 'workbench-'));
  await writeFile(join(pageDir, 'form.html'), '<!doctype html><title>a form</title>');
  script = testFile([{ name: 'A', values: [] }], ADDON);
  if (!script.run('make', []).ok) throw new Error('The form cannot be made.');
  script.control.setFormState(form().id, { isOpenToAll: true });
  workbench = await startWorkbench({ script, pageDir });
});

afterEach(() => workbench.close());

function form(): FormView {
  const [only] = script.control.forms();
  if (!only) throw new Error('The form is gone.');
  return only;
}

function post(name: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(new URL(`/api/${name}`, workbench.address), { method: 'POST', headers, body: JSON.stringify(body) });
}

function send(answer: string, more = {}): Promise<Response> {
  return post('formSend', { formId: form().id, person: '', answers: [[form().items[0]?.id, answer]], ...more });
}

test('every form has an address of its own, and its published address leads there with what stands in it', async () => {
  const page = await fetch(new URL(`/form/${form().id}`, workbench.address));
  expect(await page.text()).toContain('<title>a form');
  expect((await fetch(new URL('/form/../form.html', workbench.address))).status).toBe(404);
  const path = `${new URL(form().publishedUrl).pathname}?entry.1=%3D1`;
  const led = await fetch(new URL(path, workbench.address), { redirect: 'manual' });
  expect(led.headers.get('location')).toBe(`/form/${form().id}?entry.1=%3D1&as=owner`);
  expect((await fetch(new URL('/forms/d/e/other/viewform', workbench.address))).status).toBe(404);
});

test('what is sent is kept as typed, and the add-on hears of it after the responder', async () => {
  const ran = (): number => script.executions().filter(({ name }) => name === 'sent').length;
  const sent = await send('=IMPORTXML(1)');
  expect(sent.status).toBe(200);
  expect(await sent.json()).toMatchObject({ confirmation: '', mayEdit: true });
  expect(Object.values(form().responses[0]?.answers ?? {})).toEqual(['=IMPORTXML(1)']);
  await expect.poll(ran).toBe(1);
});

test('an edited response comes in as was chosen', async () => {
  const { responseId } = (await (await send('a')).json()) as { responseId: string };
  expect((await send('b', { edited: { responseId, id: 'same', time: 'old' } })).status).toBe(200);
  expect(form().responses).toMatchObject([{ id: responseId }]);
  expect(Object.values(form().responses[0]?.answers ?? {})).toEqual(['b']);
  expect((await send('c', { edited: { responseId, id: 'other', time: 'old' } })).status).toBe(400);
});

test('nothing is taken from an outsider where the form is not open, nor what is no answer', async () => {
  const answers = [await send(''), await send('a', { answers: [['__proto__', 'a']] }), await send('a', { answers: 1 })];
  expect(answers.map(({ status }) => status)).toEqual([409, 400, 400]);
  expect((await send('a', { formId: 'none' })).status).toBe(400);
  script.control.setFormState(form().id, { isOpenToAll: false });
  expect((await send('a')).status).toBe(400);
  expect(form().responses).toEqual([]);
});

test('its owner’s changes reach the form, and what cannot be changed is told', async () => {
  const { id: formId, items } = form();
  const itemId = items[0]?.id;
  await post('formRename', { formId, itemId, title: 'Code?' });
  await post('formAdd', { formId, title: 'More' });
  await post('formSwitch', { formId, name: 'isAccepting', on: false });
  expect(form()).toMatchObject({ isAccepting: false, items: [{ title: 'Code?' }, { title: 'More', type: 'text' }] });
  expect(await (await post('forms', {})).json()).toMatchObject([{ id: formId, responses: 0 }]);
  expect((await post('formSwitch', { formId, name: 'title', on: true })).status).toBe(400);
  expect((await post('formRename', { formId: 'none', itemId, title: '' })).status).toBe(409);
  expect((await post('arrive', { how: 'twice' })).status).toBe(400);
});

test('what left the file is listed, the newest first', async () => {
  script.control.answerPosts('https://hooks.slack.com/', { status: 500 });
  expect(script.run('tell', []).error).toBeUndefined();
  const lines: unknown = await (await post('sent', { limit: 5 })).json();
  expect(lines).toEqual(
    expect.arrayContaining([
      { kind: 'mail', to: 'a@b.kz', text: 'S\n\nB', status: 0 },
      { kind: 'post', to: 'https://hooks.slack.com/x', text: '{}', status: 500 },
    ]),
  );
  expect(await (await post('sent', { limit: 0 })).json()).toEqual([]);
});
