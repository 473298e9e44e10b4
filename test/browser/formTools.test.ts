import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, SCREENS } from './bench';
import { openShop } from './shopperForm';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const idle = (page: Page): Promise<unknown> => page.evaluate('window.workbench.idle()');

async function openForms(page: Page): Promise<void> {
  await page.getByTestId('tools').click();
  await page.getByTestId('tools-item').first().click();
  await page.getByTestId('form-card').waitFor();
}

it.each([
  ['ru', 'Анкеты и время', 'Вопросы', 'Добавить вопрос', 'Отвязать от таблицы', 'Ответов: 0'],
  ['kk', 'Сауалнамалар мен уақыт', 'Сұрақтар', 'Сұрақ қосу', 'Кестеден ажырату', 'Жауап саны: 0'],
  ['en', 'Forms and time', 'Questions', 'Add question', 'Unlink from the spreadsheet', 'Responses: 0'],
] as const)(
  'in %s a tester does to a form what its owner may do',
  async (lang, title, questions, add, unlink, none) => {
    const shop = await openShop(browser, lang);
    const { form, script } = shop;
    const page = await shop.visit('/', 1280);
    await openForms(page);
    const dialog = page.getByRole('dialog', { name: title });
    const card = page.getByTestId('form-card');
    expect(await card.innerText()).toContain(none);
    await page.screenshot({ path: `${SCREENS}/${lang}-1280-forms.png` });
    await card.getByText(questions, { exact: true }).click();
    const first = card.locator('details input').first();
    await first.fill('Code?');
    await first.press('Tab');
    await idle(page);
    expect(form().items[0]?.title).toBe('Code?');
    await card.locator('details textarea').first().fill('A\nB');
    await card.locator('details input').last().fill('More?');
    await card.getByText(add).click();
    await idle(page);
    expect(form().items[3]?.choices).toEqual(['A', 'B']);
    expect(form().items.at(-1)).toMatchObject({ title: 'More?', type: 'text' });
    await page.screenshot({ path: `${SCREENS}/${lang}-1280-forms-questions.png` });
    for (const box of await card.getByRole('checkbox').all()) await box.click();
    await card.getByText(unlink).click();
    await idle(page);
    expect(form()).toMatchObject({ isPublished: false, isOpenToAll: false, isTrashed: true, sheetId: undefined });
    await dialog.getByRole('button').first().click();
    expect(await dialog.isVisible()).toBe(false);
    expect(script.executions().filter(({ ok }) => !ok)).toEqual([]);
    await shop.close();
  },
);

it('each hour that the tester lets pass runs what runs hourly, and a submit arrives as chosen', async () => {
  const shop = await openShop(browser, 'ru');
  const { form, script } = shop;
  const ran = (name: string): string[] =>
    script.executions().flatMap((one) => (one.name === name ? [one.console.join()] : []));
  const page = await shop.visit('/', 1280);
  await openForms(page);
  const before = await page.getByTestId('clock').innerText();
  await page.getByTestId('pass-1').click();
  await idle(page);
  expect(ran('hourly')).toHaveLength(1);
  await page.getByTestId('pass-24').click();
  await idle(page);
  expect(ran('hourly')).toHaveLength(25);
  const after = await page.getByTestId('clock').innerText();
  expect(after).not.toBe(before);
  expect(await page.getByTestId('tools').innerText()).toContain(after);
  await page.getByTestId('day').fill('2020-01-01');
  await page.getByTestId('pass-to-day').click();
  await idle(page);
  expect(await page.getByTestId('status').innerText()).toContain('Часы идут только вперёд');
  expect(ran('hourly')).toHaveLength(25);

  await page.getByTestId('arrival').selectOption('twice');
  await idle(page);
  const answers = form().items.flatMap(({ id, type, required, choices: [choice], pattern }) => {
    if (!required) return [];
    const typed = { date: '2026-11-22', time: '14:05', text: pattern ? '1234567' : 'x' };
    return [[id, choice ?? typed[type as keyof typeof typed]]];
  });
  const send = (): Promise<Response> =>
    fetch(new URL('/api/formSend', shop.address), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ formId: form().id, person: '', answers }),
    });
  expect((await send()).status).toBe(200);
  await expect.poll(() => ran('sent').length).toBe(2);
  expect(ran('sent')[0]).toContain('1234567');
  expect(ran('sent')[1]).not.toContain('1234567');
  await expect.poll(() => page.getByTestId('arrival').inputValue()).toBe('once');
  await expect.poll(() => page.getByTestId('form-card').innerText()).toContain('Ответов: 1');
  await page.keyboard.press('Escape');
  await page.getByTestId('log-open').click();
  await page.getByTestId('log').locator('table').waitFor();
  expect(await page.getByTestId('log').getByText('sent', { exact: true }).count()).toBe(2);
  await shop.close();
});

it('a link to the form in the sidebar opens it here, with the answers that stand in the link', async () => {
  const shop = await openShop(browser, 'en');
  const href = `${shop.publishedUrl}?usp=pp_url&entry.${shop.item(0)}=1234565`;
  const page = await shop.visit('/', 1280);
  shop.script.run('show', [`<a href="${href}" target="_blank">Form</a>`]);
  await page.reload();
  const opened = page.context().waitForEvent('page');
  await page.frameLocator('[data-testid=sidebar]').getByText('Form').click();
  const form = await opened;
  await form.getByTestId('next').waitFor();
  expect(new URL(form.url()).origin).toBe(new URL(shop.address).origin);
  expect(await form.locator(`#q${shop.item(0)}`).inputValue()).toBe('1234565');
  await shop.close();
});
