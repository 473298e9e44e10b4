import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, SCREENS } from './bench';
import { openShop, type Shop } from './shopperForm';

/** What shoppers type that must be neither a formula, a number, a date nor markup anywhere. */
const TYPED = [
  ...['=IMPORTXML(1)', '+7 961', '-1', '007', '1/2', '🙂 Әлия', '<script>alert(1)</script>', '@x', "'так", '\tотступ'],
  ...['\u200Fשלום', 'две\nстроки'],
];
/** One more character than a cell holds. */
const LONG = 'я'.repeat(50_001);
/** Items of the form: four fields, a page, 12 pairs, a page, three fields. */
const CHOICE = (at: number): number => 5 + at * 2;
const TEXT = (at: number): number => 6 + at * 2;
const [RECEIPT, PHOTO, HONEST] = [30, 31, 32];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENS, { recursive: true });
  await page.screenshot({ path: join(SCREENS, `${name}.png`), fullPage: true });
}

/** What a shopper on a phone trips over: sideways scrolling, small targets, small text, fields without a name. */
function faults(page: Page): Promise<readonly string[]> {
  return page.locator('body').evaluate((body: HTMLElement) => {
    const found: string[] = [];
    const root = body.ownerDocument.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`scrolls sideways: ${root.scrollWidth}`);
    const ids = Array.from(body.querySelectorAll('[id]')).map(({ id }) => id);
    if (new Set(ids).size < ids.length) found.push('an id stands twice');
    for (const element of Array.from(body.querySelectorAll<HTMLElement>('*'))) {
      const { width, height } = element.getBoundingClientRect();
      if (height === 0 || element.className === 'unseen') continue;
      const name = `${element.tagName} ${element.id} ${element.textContent?.slice(0, 20)}`;
      if (Number.parseFloat(getComputedStyle(element).fontSize) < 15) found.push(`small text: ${name}`);
      if (!element.matches('button, a, select, textarea, summary, input:not([type=radio]), .choice')) continue;
      if (Math.min(width, height) < 44) found.push(`small: ${name} ${width}×${height}`);
      const labels = 'labels' in element ? (element.labels as NodeList | null)?.length : 1;
      if (!labels && !element.hasAttribute('aria-label') && !element.textContent) found.push(`no name: ${name}`);
    }
    return found;
  });
}

const question = (page: Page, itemId: number): Locator => page.getByTestId(`q${itemId}`);
const next = (page: Page): Promise<void> => page.getByTestId('next').tap();
const focused = (page: Page): Promise<unknown> =>
  page.evaluate('document.activeElement.id || document.activeElement.name || document.activeElement.tagName');

async function fillFirst(page: Page, { item }: Shop, code = '1234565'): Promise<void> {
  await page.locator(`#q${item(0)}`).fill(code);
  await page.locator(`#q${item(1)}`).fill('2026-11-22');
  await page.locator(`#q${item(2)}`).fill('14:05');
  await page.locator(`#q${item(3)}`).selectOption({ index: 2 });
}

it('a shopper on a phone fills in twelve touchpoints, and everything is sent as it was typed', async () => {
  const shop = await openShop(browser, 'ru');
  const { item, form, script } = shop;
  const page = await shop.visit(`/form/${form().id}`);
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(await page.locator('h1').innerText()).toBe(form().title);
  expect(await page.locator('b, img').count()).toBe(0);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'ru-360-form');

  await next(page);
  expect(await page.getByTestId('error').filter({ visible: true }).count()).toBe(4);
  expect(await page.getByTestId('trouble').innerText()).toBe('Исправьте ответы на этой странице: 4.');
  expect(await focused(page)).toBe(`q${item(0)}`);
  await fillFirst(page, shop, '12 34');
  const wrong = question(page, item(0)).getByTestId('error');
  expect(await wrong.innerText()).toBe('Код состоит из семи цифр, он указан в задании.');
  const described = await page.locator(`#q${item(0)}`).getAttribute('aria-describedby');
  expect(described?.split(' ')).toContain(await wrong.getAttribute('id'));
  expect(await faults(page)).toEqual([]);
  await picture(page, 'ru-360-form-errors');
  await page.locator(`#q${item(0)}`).fill('1234565');
  expect(await wrong.isVisible()).toBe(false);
  expect(await page.getByTestId('trouble').isVisible()).toBe(false);
  await next(page);

  expect(await page.getByTestId('page').innerText()).toBe('Страница 2 из 3');
  expect(await focused(page)).toBe('H1');
  expect(await faults(page)).toEqual([]);
  await next(page);
  expect(await page.getByTestId('trouble').innerText()).toBe('Исправьте ответы на этой странице: 11.');
  for (const [at, typed] of TYPED.entries()) {
    await question(page, item(CHOICE(at)))
      .locator('.choice')
      .nth(at % 6)
      .tap();
    await page.locator(`#q${item(TEXT(at))}`).fill(typed);
  }
  await question(page, item(CHOICE(11)))
    .getByTestId('clear')
    .tap();
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(SCREENS, 'ru-360-form-touchpoints.png') });
  await next(page);
  await page.getByTestId('back').tap();
  expect(await page.locator(`#q${item(TEXT(0))}`).inputValue()).toBe('=IMPORTXML(1)');
  await next(page);

  await page.locator(`#q${item(RECEIPT)}`).fill(LONG);
  await page.locator(`#q${item(PHOTO)}`).fill('фото');
  await question(page, item(HONEST)).locator('.choice').tap();
  await next(page);
  expect(await focused(page)).toBe(`q${item(PHOTO)}`);
  expect(form().responses).toEqual([]);
  await page.locator(`#q${item(PHOTO)}`).fill('https://photo.example/1');
  expect(await faults(page)).toEqual([]);
  await next(page);
  await page.getByTestId('notice').waitFor();
  expect(await page.getByTestId('notice').innerText()).toBe(`Thanks <b>${form().title}</b>`);
  expect(await faults(page)).toEqual([]);
  await picture(page, 'ru-360-form-sent');

  const [sent, ...more] = form().responses;
  expect(more).toEqual([]);
  expect(TYPED.map((_, at) => sent?.answers[item(TEXT(at))])).toEqual(TYPED);
  const other = [0, 1, 2, 3, CHOICE(0), CHOICE(11), RECEIPT].map((at) => sent?.answers[item(at)]);
  expect(other).toEqual([
    ...['1234565', '2026-11-22', '14:05', 'Магазин на проспекте 2', '5 – отлично', undefined, LONG],
  ]);
  await expect.poll(() => script.executions().filter(({ name }) => name === 'sent').length).toBe(1);
  await shop.close();
});

it('by the keyboard alone: fields, choices, pages and sending', async () => {
  const shop = await openShop(browser, 'ru');
  const { item, form } = shop;
  const page = await shop.visit(`/form/${form().id}`);
  const { keyboard } = page;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await keyboard.press(key);
  };
  await press('Tab');
  await keyboard.type('1234565');
  await press('Enter', 'Tab');
  // Digits that mean the same in every order of day, month and hours that a browser may ask in.
  await keyboard.type('11112026');
  while ((await focused(page)) !== `q${item(2)}`) await press('Tab');
  await keyboard.type('0805a');
  while ((await focused(page)) !== `q${item(3)}`) await press('Tab');
  await press('ArrowDown', 'Tab', 'Enter');
  expect(await page.getByTestId('page').innerText()).toBe('Страница 2 из 3');
  for (let at = 0; at < 12; at += 1) await press('Tab', 'Space', 'ArrowDown', ...(at === 11 ? ['Tab'] : []), 'Tab');
  await picture(page, 'ru-360-form-keyboard');
  await press('Tab', 'Tab', 'Enter');
  expect(await page.getByTestId('page').innerText()).toBe('Страница 3 из 3');
  await press('Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab', 'Enter');
  await page.getByTestId('notice').waitFor();
  const answers = form().responses[0]?.answers ?? {};
  expect([item(1), item(2), item(CHOICE(0)), item(CHOICE(11))].map((id) => answers[id])).toEqual([
    ...['2026-11-11', '08:05', '4 – хорошо', '4 – хорошо'],
  ]);
  await shop.close();
});

it.each([
  ['ru', 'Нужен доступ', 'Волна закончилась. Спасибо за интерес.'],
  ['kk', 'Рұқсат керек', 'Сауалнама енді жауап қабылдамайды. Қате болса, сілтеме жіберген адамға хабарласыңыз.'],
  ['en', 'You need access', 'It no longer accepts responses. If this is a mistake, ask whoever sent you the link.'],
] as const)('in %s an outsider reads why a form does not open', async (lang, needsAccess, closed) => {
  const shop = await openShop(browser, lang);
  const { script, form } = shop;
  const { id } = form();
  const wide = await shop.visit(`/form/${id}`, 1280);
  await wide.getByTestId('next').click();
  expect(await faults(wide)).toEqual([]);
  await picture(wide, `${lang}-1280-form`);
  const seen = async (path: string): Promise<readonly string[]> => {
    const page = await shop.visit(path);
    expect(await faults(page)).toEqual([]);
    await picture(page, `${lang}-360-form-stopped`);
    const texts = (await page.locator('h1, [data-testid=notice]').allInnerTexts()).slice(0, 2);
    await page.close();
    return texts;
  };
  script.control.setFormState(id, { isOpenToAll: false });
  expect((await seen(`/form/${id}`))[0]).toBe(needsAccess);
  expect((await seen(`/form/${id}?as=owner`))[0]).toBe(form().title);
  script.control.setFormState(id, { isOpenToAll: true, isAccepting: false });
  expect((await seen(`/form/${id}`))[1]).toBe(closed);
  script.control.setFormState(id, { isPublished: false });
  const unpublished = await seen(`/form/${id}`);
  script.control.setFormState(id, { isTrashed: true });
  const trashed = await seen(`/form/${id}`);
  const missing = await seen('/form/nothing');
  expect(new Set([needsAccess, unpublished[0], trashed[0], missing[0]]).size).toBe(4);
  await shop.close();
});

it('answers wait in a prefilled link, and an edited response comes in as whoever tests chose', async () => {
  const shop = await openShop(browser, 'en');
  const { item, form } = shop;
  const query = `?usp=pp_url&entry.${item(0)}=1234565&entry.${item(1)}=2026-11-22&entry.${item(2)}=09%3A00`;
  const local = shop.publishedUrl.replace('https://docs.google.com/', shop.address);
  const page = await shop.visit(`${local}${query}&entry.${item(3)}=Shop%20in%20the%20avenue%201`);
  await next(page);
  for (let at = 0; at < 11; at += 1)
    await question(page, item(CHOICE(at)))
      .locator('.choice')
      .first()
      .tap();
  await next(page);
  await question(page, item(HONEST)).locator('.choice').tap();
  await next(page);
  await page.getByTestId('edit').tap();
  await page.getByTestId('next').waitFor();
  await page.locator(`#q${item(0)}`).fill('7654321');
  await next(page);
  await next(page);
  await page.getByTestId('edited-id').selectOption('new');
  await page.getByTestId('edited-time').selectOption('old');
  expect(await faults(page)).toEqual([]);
  await picture(page, 'en-360-form-edited');
  const [before] = form().responses;
  await next(page);
  await page.getByTestId('notice').waitFor();
  const [after, ...more] = form().responses;
  expect(more).toEqual([]);
  expect(after?.id).not.toBe(before?.id);
  expect([after?.time, after?.answers[item(0)]]).toEqual([before?.time, '7654321']);
  await shop.close();
});

it('answers are kept on the page when the form is changed or closed meanwhile', async () => {
  const shop = await openShop(browser, 'en');
  const { item, form, script } = shop;
  const page = await shop.visit(`/form/${form().id}`);
  await fillFirst(page, shop);
  await next(page);
  for (let at = 0; at < 11; at += 1)
    await question(page, item(CHOICE(at)))
      .locator('.choice')
      .first()
      .tap();
  await next(page);
  await question(page, item(HONEST)).locator('.choice').tap();
  script.control.changeChoices(form().id, item(HONEST), ['Other']);
  await next(page);
  await expect.poll(() => page.getByTestId('trouble').innerText()).toContain('did not take the answers');
  script.control.setFormState(form().id, { isAccepting: false });
  await next(page);
  expect(await page.getByTestId('notice').innerText()).toContain('no longer accepts responses');
  expect(form().responses).toEqual([]);
  await shop.close();
});
