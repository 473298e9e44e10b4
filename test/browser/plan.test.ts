import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = {
  ru: { progress: 'Ход визитов', total: 'Итого: Волна 1', full: '● по квоте' },
  kk: { progress: 'Визит барысы', total: 'Барлығы: 1-толқын', full: '● квота бойынша' },
} as const;

it.each(['ru', 'kk'] as const)(
  'quotas become a plan, and the plan gets its shoppers, by primary buttons: %s',
  async (lang) => {
    const bench = await openBench(browser, FILES[lang], 1440, 900);
    const { page, script, sidebar, settled, picture, errors } = bench;
    const words = WORDS[lang];
    const pressed = async (id: string, name: string) => {
      const button = sidebar.getByTestId(id);
      await button.press('Enter');
      await settled();
      expect(await sidebar.getByTestId('error').allInnerTexts()).toEqual([]);
      expect(await panelFaults(bench)).toEqual([]);
      await picture(`${lang}-plan-${name}`);
    };
    try {
      await page.getByTestId('menu').click();
      await page.getByTestId('menu-item').first().click();
      await settled();
      await pressed('to-field', '0-field');
      await pressed('to-plan', '1-nothing');
      expect(await sidebar.locator('.primary:visible').getAttribute('data-testid')).toBe('to-field');
      await pressed('to-field', '2-back');
      await pressed('make-example', '3-programme');
      await pressed('to-plan', '4-quotas');
      expect(await sidebar.locator('.primary:visible').getAttribute('data-testid')).toBe('plan-fill');
      await pressed('plan-fill', '5-filled');
      expect(await sidebar.locator('.primary:visible').getAttribute('data-testid')).toBe('plan-assign');
      await pressed('plan-assign', '6-assigned');
      expect(await sidebar.locator('.primary:visible').getAttribute('data-testid')).toBe('to-briefings');
      expect(await sidebar.getByTestId('count-taken').locator('td').innerText()).toBe('12');
      await sidebar.getByTestId('plan-names').locator('summary').press('Enter');
      expect(await panelFaults(bench)).toEqual([]);
      await sidebar.getByTestId('plan-names').scrollIntoViewIfNeeded();
      await picture(`${lang}-plan-7-names`);
      const sheet = script.control.sheets().find(({ name }) => name === words.progress);
      expect(sheet).toBeDefined();
      const rows = script.control.values(sheet?.id ?? -1);
      const total = rows.find(([first]) => first === words.total);
      expect(total?.slice(3)).toEqual([12, 12, 12, 0, 0, 0, 0, words.full]);
      await sidebar.getByTestId(`sheet-${sheet?.id}`).press('Enter');
      await settled();
      await picture(`${lang}-plan-8-grid`);
      expect(errors).toEqual([]);
    } finally {
      await bench.close();
    }
  },
);
