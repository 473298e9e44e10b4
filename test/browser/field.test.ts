import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtBundle, FILES } from '../scenarios/addon';
import { type Bench, launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The server's side of the programme is not in every build yet; without it there is nothing to walk through. */
const HAS_SERVER = builtBundle().code.includes('function fieldOpen(');

/** Presses the screen's one primary button and waits for what it does; the step it stood in. */
async function pressPrimary({ sidebar, settled }: Bench): Promise<string | null> {
  const primary = sidebar.locator('.primary:visible');
  expect(await primary.count()).toBe(1);
  const step = await sidebar.locator('li[aria-current=step] > details').getAttribute('data-testid');
  await primary.press('Enter');
  await settled();
  expect(await sidebar.getByTestId('error').allInnerTexts()).toEqual([]);
  return step;
}

it.skipIf(!HAS_SERVER)('a marketer sets a programme up by its primary buttons alone, and nothing is lost', async () => {
  const bench = await openBench(browser, FILES.ru, 1440, 900);
  const { page, sidebar, settled, picture } = bench;
  const faultless = async (name: string) => {
    expect(await panelFaults(bench)).toEqual([]);
    await picture(`ru-1440-field-${name}`);
  };
  try {
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').first().click();
    await settled();
    await sidebar.getByTestId('to-field').press('Enter');
    await settled();
    await faultless('1-empty');

    expect(await pressPrimary(bench)).toBe('step-sheets');
    expect(await sidebar.locator('[data-testid=problems] [data-mood=error]').count()).toBe(0);
    await faultless('2-example');

    expect(await sidebar.getByTestId('codes-count').innerText()).toMatch(/^Будет создано кодов: [1-9]/);
    expect(await pressPrimary(bench)).toBe('step-codes');
    const forms = sidebar.getByTestId(/^form-\d+$/);
    expect(await forms.count()).toBeGreaterThan(0);
    await faultless('3-codes');

    expect(await pressPrimary(bench)).toBe('step-forms');
    const states = () => forms.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
    expect(new Set(await states())).toEqual(new Set(['made']));
    await faultless('4-made');

    for (let left = await forms.count(); left > 0; left--) expect(await pressPrimary(bench)).toBe('step-forms');
    expect(new Set(await states())).toEqual(new Set(['live']));
    await faultless('5-live');

    expect(await pressPrimary(bench)).toBe('step-collecting');
    expect(await pressPrimary(bench)).toBe('step-reconcile');
    expect(await sidebar.getByTestId('verdict').innerText()).toMatch(/потеряно — 0, задвоено — 0/);
    expect(await sidebar.locator('[data-state=done] > details').count()).toBe(5);
    await faultless('6-done');
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
