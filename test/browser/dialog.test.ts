import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FactRefView, FactRowsView, RestoredView } from '../../src/core/views';
import { factsOfBook } from '../../src/dialog/book';
import { launch } from './bench';

const PAGE = readFileSync(join(import.meta.dirname, '../../dist/addon/Data.html'), 'utf8');

const LIST: FactRefView[] = [
  { fact: 'tasks', version: 1, title: 'Задачи', rows: 2, personal: false },
  { fact: 'answers', version: 3, title: 'Ответы', rows: 1, personal: true },
];
const ROWS: Readonly<Record<string, FactRowsView>> = {
  tasks: {
    fact: 'tasks',
    version: 1,
    columns: ['code', 'cause', 'due'],
    rows: [
      ['007', '=1+1', '2026-11-22'],
      ['T-2', 'Очередь ә ғ 😀', null],
    ],
  },
  answers: { fact: 'answers', version: 3, columns: ['id', 'score'], rows: [['a', 4.5]] },
};
const RESTORED: RestoredView = { lines: ['Добавлено строк: 1'], added: 1, same: 1, differing: 0, run: 'r1' };

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The dialog as Google would show it, over a server that answers at once; `sent` is what was to be restored. */
async function open(list: readonly FactRefView[]): Promise<{ page: Page; sent: unknown[]; errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 520, height: 560 } });
  const sent: unknown[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('answer', (name: string, request: FactRowsView | undefined) => {
    if (name === 'factsList') return { ok: true, value: list };
    if (name === 'factRead') return { ok: true, value: ROWS[request?.fact ?? ''] };
    sent.push(request);
    if (request?.fact === 'tasks') return { ok: true, value: RESTORED };
    return { ok: false, error: { code: 'PROTECTED', message: 'Лист защищён.', remedy: null } };
  });
  await page.addInitScript(`
    const runner = (good) => new Proxy({}, { get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler) :
      name === 'withFailureHandler' ? () => runner(good) :
      (request) => { window.answer(name, request).then(good); } });
    window.google = { script: { run: runner(), host: { close() { document.body.dataset.closed = 'true'; } } } };
  `);
  const body = PAGE.replace('lang=""', 'lang="ru"');
  await page.route('http://dialog.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://dialog.test/');
  await page.locator('body[data-busy=false]').waitFor();
  return { page, sent, errors };
}

it('downloads all tables as one workbook and brings them back from it, by keyboard', async () => {
  const { page, sent, errors } = await open(LIST);
  expect(await page.getByTestId('facts').innerText()).toMatch(
    /Задачи\s+2\s+CSV\s+Ответы персональные данные\s+1\s+CSV/,
  );

  const csv = page.waitForEvent('download');
  await page.getByTestId('csv-tasks').press('Enter');
  expect((await csv).suggestedFilename()).toBe('tasks.v1.csv');

  const download = page.waitForEvent('download');
  await page.getByTestId('download-all').press('Enter');
  const path = await (await download).path();
  expect((await download).suggestedFilename()).toMatch(/^rosta-\d{4}-\d\d-\d\d\.xlsx$/);
  expect(factsOfBook(readFileSync(path))).toEqual([ROWS['tasks'], ROWS['answers']]);
  expect(await page.getByTestId('status').innerText()).toMatch(/^Файл скачан: rosta-/);

  const file = { name: 'rosta.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) };
  const chooser = page.waitForEvent('filechooser');
  await page.getByTestId('choose').press('Enter');
  await (await chooser).setFiles(file);
  expect(await page.getByTestId('chosen').innerText()).toBe('Выбран файл: rosta.xlsx');
  await page.getByTestId('restore').waitFor();
  // One thing to press at a time.
  const filled = `[...document.querySelectorAll('.primary')].filter((one) => getComputedStyle(one).backgroundColor === 'rgb(0, 114, 178)').length`;
  expect(await page.evaluate(filled)).toBe(1);
  await page.screenshot({ path: join(import.meta.dirname, '../../.rosta/screens/ru-520-dialog.png') });
  await page.getByTestId('restore').press('Enter');
  await page.getByTestId('restored').getByRole('alert').waitFor();
  await page.locator('body[data-busy=false]').waitFor();
  expect(sent).toEqual([ROWS['tasks'], ROWS['answers']]);
  expect(await page.getByTestId('restored').innerText()).toMatch(
    /Задачи\s+Добавлено строк: 1\s+Ответы\s+! Лист защищён\./,
  );
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Что восстановлено');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(520);
  expect(errors).toEqual([]);
});

it('with nothing kept says so, and refuses what is no export', async () => {
  const { page, sent, errors } = await open([]);
  await page.getByTestId('nothing').waitFor();
  const file = { name: 'orders.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no workbook') };
  await page.getByTestId('file').setInputFiles(file);
  expect(await page.getByTestId('error').getAttribute('data-code')).toBe('FILE_UNREADABLE');
  expect(sent).toEqual([]);
  await page.getByTestId('close').press('Enter');
  await page.locator('body[data-closed=true]').waitFor();
  expect(errors).toEqual([]);
});
