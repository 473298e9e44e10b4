import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../../local/apps-script/appsScript';
import { FILES } from '../scenarios/addon';
import { type Bench, launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = {
  ru: {
    report: /Отчёт на листе «RFM»/,
    found: /^На 20\s% покупателей приходится/,
    demo: 'Заказы (демо)',
    details: 'RFM – покупатели',
    separator: ';',
  },
  en: {
    report: /Report on sheet “RFM”/,
    found: /^20% of customers bring/,
    demo: 'Orders (demo)',
    details: 'RFM – customers',
    separator: ',',
  },
} as const;

async function withBench(
  lang: 'ru' | 'en' | 'kk',
  width: number,
  height: number,
  work: (bench: Bench) => Promise<void>,
) {
  const bench = await openBench(browser, FILES[lang], width, height);
  try {
    await work(bench);
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
}

async function makeDemo({ page, settled }: Bench): Promise<void> {
  await page.getByTestId('menu').click();
  await page.getByTestId('menu-item').last().click();
  await settled();
}

describe.each([
  ['ru', 1440, 900],
  ['en', 1440, 900],
  ['ru', 720, 900],
  ['en', 1920, 1080],
] as const)('a marketer in %s at %i px', (lang, width, height) => {
  it('gets from the menu to a report and a formula that follows the orders', () =>
    withBench(lang, width, height, async (bench) => {
      const { page, sidebar, settled, goTo, picture } = bench;
      const words = WORDS[lang];
      const name = (step: string): string => `${lang}-${width}-${step}`;
      await makeDemo(bench);
      await picture(name('1-demo'));
      expect(await panelFaults(bench)).toEqual([]);

      await sidebar.getByTestId('next').click();
      await settled();
      // The columns are recognised: 0 date, 1 customer, 4 amount.
      const chosen = ['customer', 'date', 'amount'].map((role) => sidebar.getByTestId(`column-${role}`).inputValue());
      expect(await Promise.all(chosen)).toEqual(['1', '0', '4']);
      await expect.poll(() => sidebar.getByTestId('preview').innerText()).toContain('1');
      expect(await panelFaults(bench)).toEqual([]);
      await picture(name('2-panel'));

      await sidebar.getByTestId('build').click();
      await settled();
      expect(await sidebar.getByTestId('done').innerText()).toMatch(words.report);
      expect(await panelFaults(bench)).toEqual([]);
      await sidebar.getByTestId('open-report').click();
      await settled();
      await picture(name('3-report'));
      expect(await goTo('RFM!A4')).toMatch(words.found);
      expect(await page.getByTestId('tab').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('RFM'), expect.stringContaining(words.details)]),
      );

      const orders = `'${words.demo}'!`;
      const ranges = ['B2:B', 'A2:A', 'E2:E'].map((range) => orders + range).join(words.separator);
      await goTo(`'${words.details}'!N1`);
      await bench.type(`=RFM(${ranges})`);
      const customer = await goTo(`'${words.details}'!N2`);
      const total = Number((await goTo(`'${words.details}'!R2`)).replace(',', '.'));
      const row = await orderOf(bench, customer);
      const amount = Number(await goTo(`${orders}E${row}`));
      await bench.type(String(amount + 1000));
      const rows = bench.script.control.values(
        bench.script.control.sheets().find((s) => s.name === words.details)?.id ?? 0,
      );
      const after = rows.find((cells) => cells[13] === customer);
      expect(Number(after?.[17])).toBeCloseTo(total + 1000, 6);
      await goTo(`'${words.details}'!N1`);
      await picture(name('4-formula'));
    }));
});

/** The 1-based row of an order (not a refund) of a customer. */
async function orderOf(bench: Bench, customer: string): Promise<number> {
  const sheet = bench.script.control.sheets()[1];
  const rows = bench.script.control.values(sheet?.id ?? 0);
  return rows.findIndex((cells) => cells[1] === customer && Number(cells[4]) > 0) + 1;
}

/** An export whose filters stand above its headers, named like columns but over other ones. */
function exportWithFilters(): CellValue[][] {
  const start = Date.UTC(2026, 0, 15, 12);
  const orders = Array.from({ length: 60 }, (_, i): CellValue[] => [
    `Гость ${i % 12}`,
    { date: start + i * 5 * 86_400_000 },
    i % 40,
    900 + i * 35,
  ]);
  return [
    ['Покупатель', 'Дата заказа', 'Сумма заказа', ''],
    ['все гости', 'весь период', 'любая', ''],
    ['Гость', 'Дата и время', 'Списано бонусов', 'Оборот'],
    ...orders,
  ];
}

describe('what the panel takes wrong can be corrected in it', () => {
  it('headers below titles that look like headers', () =>
    withBench('ru', 1200, 900, async (bench) => {
      const { page, script, sidebar, settled, picture } = bench;
      const first = script.control.activeSheetId();
      const source = script.control.importValues('Выгрузка', exportWithFilters());
      script.control.activate(first);
      await page.getByTestId('menu').click();
      await page.getByTestId('menu-item').first().click();
      await settled();
      await sidebar.getByTestId('model-rfm').click();
      await settled();
      expect(await sidebar.getByTestId('notice').innerText()).toMatch(/взят лист «Выгрузка»/);
      // The titles were taken for headers, and the bonuses under one of them for the amount.
      const headerRow = sidebar.getByTestId('header-row');
      const amount = sidebar.getByTestId('column-amount');
      expect([await headerRow.inputValue(), await amount.inputValue()]).toEqual(['1', '2']);

      await headerRow.fill('3');
      await headerRow.press('Enter');
      await settled();
      expect([await headerRow.inputValue(), await amount.inputValue()]).toEqual(['3', '3']);
      expect(await sidebar.getByTestId('preview').innerText()).toMatch(/Учтено строк: 60 · 12 покупателей/);
      expect(await panelFaults(bench)).toEqual([]);
      await picture('ru-1200-header-row');

      const before = script.control.values(source);
      await sidebar.getByTestId('build').click();
      await settled();
      expect(await sidebar.getByTestId('done').innerText()).toMatch(WORDS.ru.report);
      expect(script.control.values(source)).toEqual(before);
    }));
});

describe('what goes wrong is said where it happened', () => {
  it('a wrong column gives an error with the way to the rows, the form keeps what was chosen, and the check leads on to RFM', () =>
    withBench('kk', 1200, 900, async (bench) => {
      const { sidebar, settled, picture } = bench;
      await makeDemo(bench);
      await sidebar.getByTestId('next').click();
      await settled();
      await sidebar.getByTestId('more-columns').locator('summary').click();
      await sidebar.getByTestId('column-order_id').selectOption('');
      await sidebar.getByTestId('column-date').selectOption('3');
      await settled();
      const error = sidebar.getByTestId('error');
      await error.waitFor();
      expect(await error.innerText()).toMatch(/Бағанда күн жоқ: «Тапсырыстар \(демо\)» парағы, D2 ұяшығы/);
      expect(await error.getAttribute('data-code')).toBe('NO_DATES');
      expect(await sidebar.getByTestId('column-date').inputValue()).toBe('3');
      expect(await sidebar.getByTestId('build').isDisabled()).toBe(true);
      expect(await panelFaults(bench)).toEqual([]);
      await picture('kk-1200-error');
      await bench.goTo('C300');
      await error.getByRole('button', { name: 'Жолдарды көрсету' }).click();
      await settled();
      expect(await bench.page.getByTestId('address').inputValue()).toBe('A2');
      await sidebar.getByTestId('column-date').selectOption('0');
      await settled();
      expect(await sidebar.getByTestId('preview').innerText()).toMatch(/1\s000 сатып алушы/);
      expect(await sidebar.getByTestId('build').isEnabled()).toBe(true);

      await sidebar.getByTestId('back').click();
      await settled();
      await sidebar.getByTestId('model-orders').click();
      await settled();
      await sidebar.getByTestId('build').click();
      await settled();
      expect(await panelFaults(bench)).toEqual([]);
      await picture('kk-1200-checked');
      await sidebar.getByTestId('next-panel').click();
      await settled();
      const chosen = await sidebar.getByTestId('sheet').locator('option:checked').innerText();
      expect(chosen).toBe('Тапсырыстар – есеп үшін');
      expect(await sidebar.getByTestId('preview').innerText()).toMatch(/1\s000 сатып алушы/);
    }));

  it('an empty file offers the demo and builds nothing', () =>
    withBench('en', 1200, 900, async (bench) => {
      const { page, sidebar, settled } = bench;
      await page.getByTestId('menu').click();
      await page.getByTestId('menu-item').first().click();
      await settled();
      await sidebar.getByTestId('model-rfm').click();
      await settled();
      expect(await sidebar.getByTestId('build').isDisabled()).toBe(true);
      expect(await sidebar.getByTestId('make-demo').isEnabled()).toBe(true);
      expect(bench.script.control.sheets()).toHaveLength(1);
      expect(await panelFaults(bench)).toEqual([]);
    }));
});

describe('a long sheet', () => {
  it('of 100 000 rows shows its last rows at once and keeps only a screenful of them in the page', () =>
    withBench('ru', 1200, 900, async (bench) => {
      const { page, script, settled, goTo } = bench;
      const rows = Array.from({ length: 100_000 }, (_, i) => [`строка ${i + 1}`, i, i * 2]);
      script.control.activate(script.control.importValues('Длинный', rows));
      await page.reload();
      await expect.poll(() => page.evaluate('window.workbench !== undefined'), { timeout: 30_000 }).toBe(true);
      await settled();
      const grid = page.getByTestId('grid');
      await grid.getByText('строка 1', { exact: true }).waitFor();
      expect(await goTo('A100000')).toBe('строка 100000');
      await grid.getByText('строка 100000', { exact: true }).waitFor();
      expect(await grid.getByText(/^строка \d+$/).count()).toBeLessThan(200);
      await grid.hover();
      for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -3000);
      await settled();
      await expect.poll(() => grid.getByText(/^строка 9[6-9]\d{3}$/).count()).toBeGreaterThan(10);
    }));
});
