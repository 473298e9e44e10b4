import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FILES } from '../scenarios/addon';
import { type Bench, launch, openBench, panelFaults } from './bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Opens the sidebar's first screen. */
async function openHome({ page, settled }: Bench): Promise<void> {
  await page.getByTestId('menu').click();
  await page.getByTestId('menu-item').first().click();
  await settled();
}

/** Presses a button of the sidebar and waits for what it does, which is no error. */
async function press({ sidebar, settled }: Bench, testId: string): Promise<void> {
  await sidebar.getByTestId(testId).press('Enter');
  await settled();
  expect(await sidebar.getByTestId('error').allInnerTexts(), testId).toEqual([]);
}

/** Unfolds a step. */
async function open({ sidebar }: Bench, step: string): Promise<void> {
  await sidebar.getByTestId(step).evaluate((fold: HTMLDetailsElement) => {
    fold.open = true;
  });
}

it('a marketer takes the example through all five steps, marks cells with the keys, and adds touchpoints', async () => {
  const bench = await openBench(browser, FILES.ru, 1440, 900);
  const { page, sidebar, settled, picture } = bench;
  const step = () => sidebar.locator('li[aria-current=step] > details').getAttribute('data-testid');
  const faultless = async (name: string) => {
    expect(await panelFaults(bench), name).toEqual([]);
    await picture(`ru-1440-qfd-${name}`);
  };
  try {
    await openHome(bench);
    await press(bench, 'to-qfd');
    expect(await step()).toBe('step-factors');
    await faultless('1-empty');
    await press(bench, 'make-example');
    await faultless('2-example');

    expect(await step()).toBe('step-results');

    await press(bench, 'to-report');
    expect(await sidebar.getByTestId('sheet').count()).toBe(0);
    await faultless('3-panel');
    await press(bench, 'build');
    await sidebar.getByTestId('done').waitFor();
    await faultless('4-report');
    await press(bench, 'back');
    await press(bench, 'back');
    expect(await step()).toBe('step-classes');
    expect(await sidebar.getByTestId('critical').locator('li').count()).toBeGreaterThan(0);
    await faultless('5-classes');
    await press(bench, 'picture-house');
    await page.getByTestId('dialog').waitFor();
    await picture('ru-1440-qfd-house');
    await page.getByTestId('dialog-close').click();

    await open(bench, 'step-touchpoints');
    await press(bench, 'to-library');
    expect(await sidebar.getByTestId(/^item-/).count()).toBeGreaterThanOrEqual(120);
    await sidebar.getByTestId('library-stage').selectOption('loyalty');
    await sidebar.locator('input[data-testid^=item-]:visible:enabled').first().press('Space');
    expect(await sidebar.getByTestId('chosen-count').innerText()).toBe('Выбрано: 1');
    await faultless('6-library');
    await press(bench, 'add-touchpoints');
    expect(await step()).toBe('step-matrices');
    const renew = sidebar.locator('.primary:visible');
    expect(await renew.innerText()).toBe('Обновить матрицу');
    await renew.press('Enter');
    await settled();
    expect(await sidebar.getByTestId('error').allInnerTexts()).toEqual([]);

    await sidebar.locator('[data-testid^=walk-]').first().press('Enter');
    await settled();
    const told = sidebar.getByTestId('walk-progress');
    expect(await told.innerText()).toBe('Заполнено: 60 из 65, осталось: 5');
    await page.keyboard.press('9');
    await page.keyboard.press('3');
    expect(await told.innerText()).toBe('Заполнено: 62 из 65, осталось: 3');
    await faultless('7-walk');
    await page.keyboard.press('Escape');
    await sidebar.getByTestId('qfd').waitFor();
    await settled();
    expect(await sidebar.getByTestId('step-matrices').locator('summary').first().innerText()).toContain(
      'Пустых ячеек: 3',
    );
    await sidebar.locator('[data-testid^=walk-]').first().press('Enter');
    await settled();
    expect(await told.innerText()).toBe('Заполнено: 62 из 65, осталось: 3');
    await press(bench, 'back');
    await open(bench, 'step-classes');
    await press(bench, 'suggest');
    await sidebar.getByTestId('field').waitFor();
    expect(await sidebar.getByTestId('news').innerText()).toContain('Точки контакта');
    await faultless('8-suggested');
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});

it('tracks are made with the example, gone through, and compared', async () => {
  const bench = await openBench(browser, FILES.ru, 1440, 900);
  const { page, sidebar, picture } = bench;
  try {
    await openHome(bench);
    await press(bench, 'to-tracks');
    await press(bench, 'make-example');
    const tracks = sidebar.getByTestId('track-list').locator('> li');
    expect(await tracks.count()).toBe(5);
    expect(await panelFaults(bench)).toEqual([]);
    await picture('ru-1440-tracks');
    const code = ((await tracks.first().getAttribute('data-testid')) ?? '').replace('track-', '');
    await press(bench, `reviewed-${code}`);
    expect(await tracks.first().getAttribute('data-stale')).toBe('false');
    await sidebar.getByTestId('compare-second').selectOption({ index: 0 });
    expect(await sidebar.getByTestId('compare').isDisabled()).toBe(true);
    await sidebar.getByTestId('compare-second').selectOption({ index: 1 });
    await press(bench, 'compare');
    await page.getByTestId('dialog').waitFor();
    await picture('ru-1440-tracks-compared');
    expect(bench.errors).toEqual([]);
  } finally {
    await bench.close();
  }
});
