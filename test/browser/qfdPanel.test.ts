import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['ru', 'kk', 'en'] as const)('the panel of QFD in %s', (lang) => {
  it('asks for no columns, takes a cut-off with the decimal sign people type, and builds', async () => {
    const bench = await openBench(browser, FILES[lang], 1440, 900);
    const { page, sidebar, settled, picture } = bench;
    bench.script.run('qfdMake', [{ example: true, lang }]);
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').first().click();
    await settled();
    await sidebar.getByTestId('to-qfd').click();
    await settled();
    await sidebar.getByTestId('to-report').click();
    await settled();
    expect(await sidebar.getByTestId('sheet').count()).toBe(0);
    await sidebar.getByTestId('settings').locator('summary').click();
    const cutoff = sidebar.getByTestId('param-cutoff');
    expect(await cutoff.inputValue()).toBe(lang === 'en' ? '0.5' : '0,5');
    await picture(`qfd-panel-${lang}-1-open`);

    // Out of range: the button waits, and says for which field.
    await cutoff.fill('9');
    await cutoff.press('Tab');
    await sidebar.locator('[data-testid="build"]:disabled').waitFor();
    expect(await sidebar.getByTestId('build-reason').innerText()).not.toBe('');
    await cutoff.fill('0,7');
    await cutoff.press('Tab');
    await settled();
    expect(await sidebar.getByTestId('target').innerText()).toContain('QFD');
    expect(await panelFaults(bench)).toEqual([]);

    await sidebar.getByTestId('build').click();
    await settled();
    await picture(`qfd-panel-${lang}-2-report`);
    expect(bench.script.control.sheets().map(({ name }) => name)).toContain('QFD');
    expect(bench.errors).toEqual([]);
    await bench.close();
  });
});
