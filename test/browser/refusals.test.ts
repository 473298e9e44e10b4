import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const DEALS = [
  ['Номер сделки', 'Статус сделки', 'Причина отказа', 'Бюджет'],
  ['1', 'Отказ', 'дорого', 5000],
];

it.each(['ru', 'kk', 'en'] as const)('from barriers to the form and exports by keyboard: %s', async (lang) => {
  const bench = await openBench(browser, FILES[lang], 1440, 900);
  const { page, script, sidebar, settled, picture, errors } = bench;
  const seen = async (name: string) => {
    await settled();
    expect(await sidebar.getByTestId('error').allInnerTexts()).toEqual([]);
    expect(await panelFaults(bench)).toEqual([]);
    await picture(`${lang}-refusals-${name}`);
  };
  const pressed = async (id: string, name: string) => {
    await sidebar.getByTestId(id).press('Enter');
    await seen(name);
  };
  const primary = () =>
    sidebar.locator('.primary:visible').evaluateAll((all) => all.map((one) => one.dataset['testid']));
  try {
    const deals = script.control.importValues('CRM', DEALS);
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').first().click();
    await settled();
    expect(await sidebar.getByTestId('model-barriers').count()).toBe(0);
    await pressed('to-refusals', '0-nothing');
    expect(await primary()).toEqual(['make-example']);
    await pressed('make-sheets', '1-barriers');
    const row = ['ru', 'kk', 'en'].indexOf(lang);
    expect(await primary()).toEqual([`make-form-${row}`]);
    await pressed(`make-form-${row}`, '2-made');
    const [form] = script.control.forms();
    expect(await primary()).toEqual([`live-${row}`]);
    script.control.setFormState(form?.id ?? '', { isOpenToAll: true });
    await pressed(`live-${row}`, '3-live');
    expect(await sidebar.getByTestId(`form-${row}`).getAttribute('data-state')).toBe('live');
    await pressed('act-turn_on', '4-collecting');
    const choices = form?.items.filter((item) => item.choices.length > 0) ?? [];
    script.control.submitForm(
      form?.id ?? '',
      Object.fromEntries(choices.map((item) => [item.id, item.choices[0] ?? ''])),
    );
    script.fireSubmits();
    await pressed('refresh', '5-received');
    expect(await sidebar.getByTestId('received').innerText()).toContain('1');
    expect(await primary()).toEqual(['to-report']);
    await pressed('add-refusals', '6-export');
    expect(await sidebar.getByTestId('column-reason').inputValue()).toBe('2');
    expect(await sidebar.getByTestId('export-channel').count()).toBe(0);
    await pressed('take', '7-connected');
    await pressed(`change-refusals-${deals}`, '8-change');
    await pressed('back', '9-back');
    expect(await sidebar.locator('main').getAttribute('data-testid')).toBe('refusals');
    await pressed('to-report', '10-panel');
    await pressed('build', '11-report');
    await pressed('back', '12-panel');
    await pressed('back', '13-refusals');
    await sidebar.getByTestId(`remove-refusals-${deals}`).press('Enter');
    await pressed(`remove-refusals-${deals}-sure`, '14-removed');
    expect(await sidebar.getByTestId(`item-refusals-${deals}`).count()).toBe(0);
    expect(errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
