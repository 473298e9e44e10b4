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
  ru: {
    settings: 'RFM – настройки',
    action: 'Подарить чашку',
    own: /До \d\d\.\d\d: Подарить чашку\./,
    list: 'Кому писать – список',
    moved: /^С \d\d\.\d\d\.\d{4} по \d\d\.\d\d\.\d{4}: перешли в лучший сегмент — /,
  },
  kk: {
    settings: 'RFM – баптаулар',
    action: 'Кесе сыйлау',
    own: /күніне дейін: Кесе сыйлау\./,
    list: 'Кімге жазу – тізім',
    moved: /^\d\d\.\d\d\.\d{4}–\d\d\.\d\d\.\d{4}: жақсырақ сегментке ауысқандар — /,
  },
} as const;

describe.each([
  ['ru', 1440, 900],
  ['kk', 1000, 800],
] as const)('a marketer in %s at %i px', (lang, width, height) => {
  it('writes actions on the settings sheet, splits by own cut points, sees who moved, takes a mailing list', async () => {
    const bench = await openBench(browser, FILES[lang], width, height);
    const { page, sidebar, settled, goTo, type, picture } = bench;
    const words = WORDS[lang];
    const name = (step: string): string => `more-${lang}-${width}-${step}`;
    const model = async (id: string): Promise<void> => {
      await sidebar.getByTestId(`model-${id}`).click();
      await settled();
    };
    // From "done" to the panel, from there home.
    const home = async (): Promise<void> => {
      for (let step = 0; step < 2; step++) {
        await sidebar.getByTestId('back').click();
        await settled();
      }
    };
    await page.getByTestId('menu').click();
    await page.getByTestId('menu-item').last().click();
    await settled();
    await picture(name('1-home'));

    // A settings sheet, and an action of one's own on it.
    await model('rfm');
    await sidebar.getByTestId('settings').locator('summary').click();
    await sidebar.getByTestId('make-settings').click();
    await settled();
    expect(await page.getByTestId('tab').allInnerTexts()).toContainEqual(expect.stringContaining(words.settings));
    const rows = bench.script.control.values(
      bench.script.control.sheets().find((s) => s.name === words.settings)?.id ?? 0,
    );
    const segments = rows.findIndex(([first]) => /^(на грани ухода|кеткелі тұрғандар)$/.test(String(first)));
    await goTo(`'${words.settings}'!B${segments + 1}`);
    await type(words.action);
    await goTo('A1');
    await picture(name('2-settings'));

    // Own cut points: fields appear, what does not rise is refused beside them, empty ones are proposed.
    await sidebar.getByTestId('param-scoring').selectOption('fixed');
    await settled();
    expect(await sidebar.getByTestId('param-groups').isVisible()).toBe(false);
    await sidebar.getByTestId('param-cut_r').fill('90; 30');
    await sidebar.getByTestId('param-cut_r').press('Tab');
    await settled();
    expect(await sidebar.getByTestId('build').isDisabled()).toBe(true);
    await picture(name('3-refused'));
    await sidebar.getByTestId('param-cut_r').fill('');
    await sidebar.getByTestId('param-cut_r').press('Tab');
    await settled();
    expect(await panelFaults(bench)).toEqual([]);
    await sidebar.getByTestId('param-scoring').selectOption('quantile');
    await settled();
    await sidebar.getByTestId('build').click();
    await settled();
    expect(await sidebar.getByTestId('done').innerText()).toMatch(words.own);
    await picture(name('4-done'));
    await sidebar.getByTestId('open-report').click();
    await settled();
    await picture(name('5-report'));

    await home();
    await model('rfm_movement');
    await picture(name('6-movement-panel'));
    await sidebar.getByTestId('build').click();
    await settled();
    expect(await goTo(`'RFM – ${lang === 'ru' ? 'движение' : 'қозғалыс'}'!A4`)).toMatch(words.moved);
    await picture(name('7-movement'));

    await home();
    await model('rfm_list');
    await sidebar.getByTestId('settings').locator('summary').first().click();
    await sidebar.getByTestId('build').click();
    await settled();
    expect(await goTo(`'${words.list}'!A2`)).toMatch(/\d{4}$/);
    expect(await panelFaults(bench)).toEqual([]);
    await picture(name('8-list'));
    expect(bench.errors).toEqual([]);
    await bench.close();
  });
});
