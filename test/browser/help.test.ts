import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = {
  ru: { title: 'RFM: справка', formula: '=RFM(B2:B; A2:A; E2:E)', optional: 'необязательно' },
  kk: { title: 'RFM: анықтама', formula: '=RFM(B2:B; A2:A; E2:E)', optional: 'міндетті емес' },
  en: { title: 'RFM: help', formula: '=RFM(B2:B, A2:A, E2:E)', optional: 'optional' },
} as const;

describe.each(['ru', 'kk'] as const)('help in %s', (lang) => {
  it('opens from the panel and from home by keyboard, fits 300 px, and leads back to what was entered', async () => {
    const bench = await openBench(browser, FILES[lang], 1200, 3400);
    const { page, sidebar, settled, picture, errors } = bench;
    const words = WORDS[lang];
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').last().click();
    await settled();

    await sidebar.getByTestId('model-rfm').click();
    await settled();
    await sidebar.getByTestId('settings').locator('summary').click();
    await sidebar.getByTestId('param-groups').fill('4');
    await sidebar.getByTestId('help').focus();
    await picture(`${lang}-help-button`);
    await page.keyboard.press('Enter');
    await settled();
    const help = sidebar.getByTestId('help-screen');
    expect(await help.getByRole('heading', { level: 1 }).innerText()).toBe(words.title);
    expect(await panelFaults(bench)).toEqual([]);
    await picture(`${lang}-help-closed`);

    for (const fold of ['functions', 'tables', 'settings']) {
      await sidebar.getByTestId(`help-${fold}`).locator('summary').focus();
      await page.keyboard.press('Enter');
      await picture(`${lang}-help-${fold}`);
    }
    expect(await help.getByTestId('formula').first().innerText()).toBe(words.formula);
    expect(await help.innerText()).toContain(words.optional);
    expect(await panelFaults(bench)).toEqual([]);

    await page.keyboard.press('Escape');
    await settled();
    expect(await sidebar.getByTestId('param-groups').inputValue()).toBe('4');
    expect(await sidebar.locator(':focus').getAttribute('data-testid')).toBe('help');
    await page.keyboard.press('Escape');
    await settled();
    await sidebar.getByTestId('home').getByTestId('help').click();
    expect(await panelFaults(bench)).toEqual([]);
    await picture(`${lang}-help-list`);
    await sidebar.getByTestId('help-rfm').click();
    await settled();
    expect(await help.getByRole('heading', { level: 1 }).innerText()).toBe(words.title);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await settled();
    expect(await sidebar.getByTestId('home').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await bench.close();
  });
});
