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
  ru: { base: '10 500 ₽ в месяц', all: '11 000 ₽ в месяц', goal: '60 %' },
  kk: { base: 'айына 10 500 ₸', all: 'айына 11 000 ₸', goal: '60%' },
  en: { base: '$10,500 a month', all: '$11,000 a month', goal: '60%' },
} as const;

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

it.each(['ru', 'kk', 'en'] as const)(
  'levels come to profits, settings are kept at once, a goal is answered, by keyboard at 300 px: %s',
  async (lang) => {
    const bench = await openBench(browser, FILES[lang], 1440, 900);
    const { page, sidebar, settled, picture, errors } = bench;
    const words = WORDS[lang];
    const seen = async (name: string) => {
      expect(await sidebar.getByTestId('error').allInnerTexts()).toEqual([]);
      expect(await panelFaults(bench)).toEqual([]);
      await picture(`${lang}-cash-${name}`);
    };
    const pressed = async (id: string, name: string) => {
      await sidebar.getByTestId(id).press('Enter');
      await settled();
      await seen(name);
    };
    const primary = () =>
      sidebar.locator('.primary:visible').evaluateAll((all) => all.map((one) => one.getAttribute('data-testid')));
    try {
      await page.getByTestId('menu').click();
      await page.getByTestId('menu-item').first().click();
      await settled();
      await pressed('to-cash', '1-nothing');
      expect(await primary()).toEqual(['make-example']);
      await pressed('make-example', '2-example');
      expect(await primary()).toEqual(['to-report']);
      const levels = sidebar.getByTestId('cash-levels');
      expect(plain(await levels.innerText())).toContain(words.base);

      await sidebar.getByTestId('step-levels').locator('summary').first().press('Enter');
      await seen('3-levels');
      await sidebar.getByTestId('cash-upliftOn').selectOption('all');
      await settled();
      await seen('4-uplift');
      expect(plain(await levels.innerText())).toContain(words.all);
      expect(await sidebar.locator(':focus').getAttribute('data-testid')).toBe('cash-upliftOn');
      await sidebar.getByTestId('cash-upliftOn').selectOption('repeat');
      await settled();

      await sidebar.getByTestId('goal').locator('summary').press('Enter');
      await sidebar.getByTestId('goal-level').selectOption('base');
      await sidebar.getByTestId('goal-profit').fill('12 600');
      await sidebar.getByTestId('goal-profit').press('Enter');
      await settled();
      await sidebar.getByTestId('goal-text').scrollIntoViewIfNeeded();
      await seen('5-goal');
      expect(plain(await sidebar.getByTestId('goal-text').innerText())).toContain(words.goal);
      await sidebar.getByTestId('to-summary').scrollIntoViewIfNeeded();
      await seen('6-end');
      await pressed('to-report', '7-report');
      expect(errors).toEqual([]);
    } finally {
      await bench.close();
    }
  },
);
