import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const OFF = { ru: 'Журнал отключений', kk: 'Өшіру журналы', en: 'Switch log' } as const;
/** Today in the file is 22.11.2026. */
const [PAST, FROM] = ['2026-11-21', '2026-11-30'];

it.each([
  ['ru', 1440],
  ['ru', 600],
  ['kk', 1440],
  ['en', 1440],
] as const)('a calendar is drawn by keyboard and told of on the screen: %s, %i px', async (lang, width) => {
  const bench = await openBench(browser, FILES[lang], width, 900);
  const { page, script, sidebar, settled, picture, errors } = bench;
  const seen = async (name: string) => {
    await settled();
    expect(await panelFaults(bench)).toEqual([]);
    await picture(`${lang}-onoff-${width}-${name}`);
  };
  const pressed = async (id: string, name: string) => {
    await sidebar.getByTestId(id).press('Enter');
    await seen(name);
  };
  const primary = () =>
    sidebar.locator('.primary:visible').evaluateAll((all) => all.map((one) => one.dataset['testid']));
  const invalid = () =>
    sidebar.locator('[aria-invalid=true]').evaluateAll((all) => all.map((one) => one.dataset['testid']));
  const focused = () => sidebar.locator(':focus').first().getAttribute('data-testid');
  const field = (name: string) => sidebar.getByTestId(`draw-${name}`);
  try {
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').first().click();
    await settled();
    await pressed('to-onoff', '0-nothing');
    expect(await primary()).toEqual(['make-example']);
    await pressed('make-sheets', '1-log');
    expect(await primary()).toEqual(['draw']);
    expect(await focused()).toBe('news');
    // Each field says itself what it lacks, and the first one gets the focus; what was entered stays.
    await field('pairs').fill('3');
    await field('from').fill(PAST);
    await pressed('draw', '2-lacking');
    expect(await invalid()).toEqual(['draw-tool', 'draw-from', 'draw-pairs']);
    expect(await focused()).toBe('draw-tool');
    expect(await field('pairs').inputValue()).toBe('3');
    expect(await sidebar.getByTestId('draw-total').innerText()).toBe('');
    await field('tool').fill('=1+1');
    await field('from').fill(FROM);
    await field('pairs').fill('4');
    expect(await invalid()).toEqual([]);
    expect(await sidebar.getByTestId('draw-total').innerText()).toContain('56');
    await field('pairs').press('Enter');
    await seen('3-drawn');
    expect(await sidebar.getByTestId('error').count()).toBe(0);
    expect(await focused()).toBe('news');
    expect(await sidebar.getByTestId('due').innerText()).toContain('=1+1');
    expect(await sidebar.getByTestId('tools').innerText()).toContain('=1+1');
    expect(script.control.sheets().some(({ name }) => name === OFF[lang])).toBe(true);
    expect(await primary()).toEqual(['to-report']);
    // The same days again: the refusal stands at the day, and the form keeps what was entered.
    await sidebar.getByTestId('draw-form').locator('summary').press('Enter');
    await field('tool').fill('=1+1');
    await field('from').fill(FROM);
    await pressed('draw', '4-refused');
    const place = await sidebar.getByTestId('error').evaluate((box) => box.previousElementSibling?.outerHTML ?? '');
    expect(place).toContain('data-testid="draw-from"');
    expect(await field('tool').inputValue()).toBe('=1+1');
    await pressed('back', '5-cash');
    expect(await sidebar.locator('main').getAttribute('data-testid')).toBe('cash');
    await pressed('to-onoff', '6-again');
    expect(errors).toEqual([]);
  } finally {
    await bench.close();
  }
});

it('the plan of a test leads to drawing its calendar', async () => {
  const bench = await openBench(browser, FILES.ru, 1440, 900);
  const { page, sidebar, settled } = bench;
  try {
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').first().click();
    for (const id of ['to-onoff', 'make-example', 'to-plan', 'build', 'next-onoff']) {
      await settled();
      await sidebar.getByTestId(id).press('Enter');
    }
    await settled();
    expect(await sidebar.locator('main').getAttribute('data-testid')).toBe('onoff');
    expect(await panelFaults(bench)).toEqual([]);
  } finally {
    await bench.close();
  }
});
