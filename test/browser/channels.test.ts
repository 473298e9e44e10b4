import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const DAY = Date.UTC(2026, 9, 1, 12);

const MONEY = { ru: 'Деньги', kk: 'Ақша' } as const;

/** An export with a title above its headers. */
const ADS = [
  ['Отчёт', '', '', ''],
  ['День', 'utm_source', 'Клики', 'Расходы'],
  [{ date: DAY }, 'google', 50, '1 234,50'],
];

it.each(['ru', 'kk'] as const)('exports are connected and left by keyboard, down to the report: %s', async (lang) => {
  const bench = await openBench(browser, FILES[lang], 1440, 900);
  const { page, script, sidebar, settled, picture, errors } = bench;
  const seen = async (name: string) => {
    await settled();
    expect(await sidebar.getByTestId('error').allInnerTexts()).toEqual([]);
    expect(await panelFaults(bench)).toEqual([]);
    await picture(`${lang}-channels-${name}`);
  };
  const pressed = async (id: string, name: string) => {
    await sidebar.getByTestId(id).press('Enter');
    await seen(name);
  };
  const primary = () =>
    sidebar.locator('.primary:visible').evaluateAll((all) => all.map((one) => one.dataset['testid']));
  try {
    const sheet = script.control.importValues('Google Ads', ADS);
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').first().click();
    await settled();
    // The first screen leads to all that is of money, as texts of missing exports promise.
    const money = sidebar.getByRole('list', { name: MONEY[lang] }).getByRole('button');
    expect(await money.evaluateAll((all) => all.map((one) => one.dataset['testid']))).toEqual([
      ...['to-cash', 'to-channels', 'to-onoff', 'to-refusals', 'model-paths', 'model-attribution'],
      ...['to-growth', 'model-summary'],
    ]);
    expect(await sidebar.getByTestId('model-channels').count()).toBe(0);
    await pressed('to-channels', '0-nothing');
    await pressed('help', '0-help');
    await pressed('back', '0-back');
    expect(await primary()).toEqual(['make-example']);
    await pressed('add-ads', '1-export');
    expect(await sidebar.getByTestId('export-sheet').inputValue()).toBe(String(sheet));
    expect(await sidebar.getByTestId('header-row').inputValue()).toBe('2');
    expect(await sidebar.getByTestId('column-cost').inputValue()).toBe('3');
    expect(await primary()).toEqual(['take']);
    await sidebar.getByTestId('export-channel').fill('Поиск');
    await sidebar.getByTestId('header-row').fill('1');
    await sidebar.getByTestId('header-row').press('Tab');
    await settled();
    expect(await sidebar.getByTestId('column-cost').inputValue()).toBe('');
    expect(await sidebar.getByTestId('export-channel').inputValue()).toBe('Поиск');
    await sidebar.getByTestId('header-row').fill('2');
    await sidebar.getByTestId('header-row').press('Tab');
    await settled();
    await pressed('take', '2-connected');
    expect(await sidebar.getByTestId(`item-ads-${sheet}`).innerText()).toContain('Поиск');
    expect(await primary()).toEqual(['add-crm']);
    await pressed(`change-ads-${sheet}`, '3-change');
    expect(await sidebar.getByTestId('export-channel').inputValue()).toBe('Поиск');
    await pressed('back', '4-back');
    await sidebar.getByTestId(`remove-ads-${sheet}`).press('Enter');
    await pressed(`remove-ads-${sheet}-sure`, '5-removed');
    expect(await sidebar.getByTestId('exports').count()).toBe(0);
    await pressed('make-example', '6-example');
    expect(await primary()).toEqual(['to-report']);
    await pressed('to-report', '7-panel');
    await pressed('build', '8-report');
    await pressed('back', '9-panel');
    await pressed('back', '10-channels');
    expect(await sidebar.locator('main').getAttribute('data-testid')).toBe('channels');
    expect(errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
