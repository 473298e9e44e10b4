import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PackedCells, StateView } from '../../local/workbench/protocol';
import { launch } from './bench';

const ROOT = join(import.meta.dirname, '../..');
/** Five batches at Google's pace: enough for a person who sees the counter to press Stop. */
const ROWS = 100_000;
const WAIT = { timeout: 30_000 };

let browser: Browser;
let program: ChildProcess;
let folder: string;
let page: Page;
let sidebar: FrameLocator;
const errors: string[] = [];
/** Names of the server functions the sidebar called. */
let calls: string[] = [];

/** The program as people start it, in a process of its own: a test could press nothing while an execution runs in its own. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rosta-'));
  symlinkSync(join(ROOT, 'dist'), join(folder, 'dist'), 'junction');
  program = spawn(process.execPath, [join(ROOT, 'dist/local/start.js'), '--lang', 'ru'], { cwd: folder });
  const address = new Promise<string>((resolve) => {
    let said = '';
    program.stdout?.on('data', (text) => {
      said += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found) resolve(found);
    });
  });
  browser = await launch();
  page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (request.url().endsWith('/api/run')) calls.push(request.postDataJSON().name);
  });
  await page.goto(await address);
  sidebar = page.frameLocator('[data-testid=sidebar]');
  await sidebar.getByTestId('home').waitFor(WAIT);
});

afterAll(async () => {
  await browser.close();
  program.kill();
  await once(program, 'exit');
  rmSync(folder, { recursive: true });
});

async function choose(button: string, item: string, caption: string): Promise<void> {
  // A grid that is still being drawn anew takes the focus, which closes a menu.
  await page.evaluate('window.workbench.idle()');
  await page.getByTestId(button).click();
  await page.getByTestId(item).filter({ hasText: caption }).click();
}

async function setPace(isOn: boolean): Promise<void> {
  await choose('tools', 'tools-item', 'Скорость как у Google');
  await page
    .getByTestId('tools')
    .filter(isOn ? { hasText: 'Скорость' } : { hasNotText: 'Скорость' })
    .waitFor(WAIT);
}

async function picture(name: string): Promise<void> {
  const screens = join(ROOT, '.rosta/screens');
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `ru-1280-${name}.png`) });
}

/** What the status line of the sidebar says; waits until it does. */
async function says(text: RegExp): Promise<void> {
  await sidebar.locator('[role=status]').filter({ hasText: text }).waitFor(WAIT);
}

async function ask<T>(name: string, data: object): Promise<T> {
  const answer = await page.request.post(new URL(`/api/${name}`, page.url()).href, { data });
  return answer.json();
}

async function visibleSheets(): Promise<StateView['sheets']> {
  const { sheets } = await ask<StateView>('state', {});
  return sheets.filter(({ hidden }) => !hidden);
}

describe('at Google’s pace', () => {
  it('the first screen costs one call, every wait is named, and a report gets built', async () => {
    await setPace(true);
    calls = [];
    await choose('menu', 'menu-item', 'Открыть Rosta');
    await says(/Загрузка/);
    await sidebar.getByTestId('home').waitFor(WAIT);
    expect(calls).toHaveLength(1);
    await picture('long-home');

    await sidebar.getByTestId('model-rfm').click();
    await says(/Загрузка/);
    await sidebar.getByTestId('panel').waitFor(WAIT);
    await expect.poll(() => sidebar.getByTestId('preview').innerText(), WAIT).toMatch(/1\s000 покупателей/);
    await sidebar.getByTestId('build').click();
    await says(/Построение отчёта/);
    expect(await sidebar.getByTestId('build').isEnabled()).toBe(false);
    await sidebar.getByTestId('done').waitFor(WAIT);
    await setPace(false);
    expect(errors).toEqual([]);
  });
});

describe('a report of more than 100 000 rows', () => {
  it('counts its rows, stops when asked to, goes on, and ends whole', async () => {
    await page.getByTestId('import-file').setInputFiles({ name: 'Чеки.csv', mimeType: 'text/csv', buffer: receipts() });
    await page.getByTestId('tab').filter({ hasText: 'Чеки' }).waitFor(WAIT);
    await choose('menu', 'menu-item', 'Открыть Rosta');
    await sidebar.getByTestId('model-orders').click();
    await sidebar.getByTestId('panel').waitFor(WAIT);
    await sidebar.locator('body[data-busy=false]').waitFor(WAIT);
    const before = (await visibleSheets()).map(({ name }) => name);

    await setPace(true);
    await sidebar.getByTestId('build').click();
    await says(/Шаг 3 из 3: запись строк, [\d\s]+ из 100\s\d{3}/);
    await picture('long-progress');
    await sidebar.getByTestId('stop').click();
    await sidebar.getByTestId('unfinished').waitFor(WAIT);
    expect(await sidebar.getByTestId('unfinished').innerText()).toMatch(
      /Остановлено: строк готово — [\d\s]+ из 100\s\d{3}/,
    );
    await picture('long-unfinished');

    await setPace(false);
    await sidebar.getByTestId('continue').click();
    await sidebar.getByTestId('done').waitFor(WAIT);
    await picture('long-done');
    const made = (await visibleSheets()).filter(({ name }) => !before.includes(name));
    expect(made.map(({ name }) => name)).toEqual(['Проверка заказов', 'Заказы для отчётов']);
    const window = { sheetId: made[1]?.id, row: 1, column: 2, rows: ROWS, columns: 1 };
    const { texts } = await ask<PackedCells>('cells', window);
    expect(new Set(texts.map(([id]) => id)).size).toBe(ROWS);
    expect(made[1]?.lastRow).toBe(ROWS + 1);
    expect(errors).toEqual([]);
  });
});

/** Receipts as a till exports them, each of its own customer. */
function receipts(): Buffer {
  const lines = ['Дата;Покупатель;Номер заказа;Сумма;Валюта'];
  for (let i = 0; i < ROWS; i++) {
    const day = String(1 + (i % 28)).padStart(2, '0');
    lines.push(`${day}.${String(1 + (i % 12)).padStart(2, '0')}.2025;Гость ${i};${i};${100 + (i % 900)};RUB`);
  }
  return Buffer.from(lines.join('\n'));
}
