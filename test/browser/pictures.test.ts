import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureRequest, PictureView } from '../../src/core/pictureViews';
import { parentsView } from '../../src/work/pictures/parents/parentsView';
import { briefingsOf } from '../fakes/briefingData';
import { flowOf } from '../fakes/flowData';
import { PARENTS_FILE, parentsCase } from '../fakes/parentsData';
import { houseOf, journeyOf, tracksOf } from '../fakes/pictureData';
import { launch, pageFaults, SCREENS } from './bench';

const PAGE = readFileSync(join(import.meta.dirname, '../../dist/addon/Picture.html'), 'utf8');

/** The dialog's own size, a small laptop, a phone. */
const WINDOWS = [
  [1200, 760],
  [900, 560],
  [360, 640],
] as const;

const PICTURES: Readonly<Record<PictureRequest['picture'], (request: PictureRequest) => PictureView>> = {
  house: ({ lang }) => houseOf(120, 15, lang),
  journey: ({ lang }) => journeyOf(120, lang),
  tracks: ({ tracks, lang }) => tracksOf(tracks, lang),
  briefing: ({ lang }) => briefingsOf(3, 15, lang),
  flow: ({ lang }) => flowOf(12, lang),
  parents: ({ lang }) => parentsView(parentsCase(), { ...PARENTS_FILE, lang }),
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  mkdirSync(SCREENS, { recursive: true });
});
afterAll(() => browser.close());

/** The page as Google would show it, over a server that answers at once. */
async function open(
  { picture, tracks, lang, growth }: PictureRequest,
  width: number,
  height: number,
  isBroken = false,
  size?: readonly [touchpoints: number, factors: number],
  briefs?: { readonly view: PictureView; readonly visits: string },
) {
  const page = await browser.newPage({ viewport: { width, height } });
  const asked: PictureRequest[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const shown: unknown[] = [];
  await page.exposeFunction('answer', (name: string, request: PictureRequest) => {
    if (name === 'sheetShow') {
      shown.push(request);
      return { ok: true, value: null };
    }
    asked.push(request);
    const error = { code: 'JOURNEY_EMPTY', message: 'Рисовать пока нечего.', remedy: null };
    const usual = size === undefined ? PICTURES[request.picture](request) : houseOf(...size, request.lang);
    const view = briefs?.view ?? usual;
    return isBroken ? { ok: false, error } : { ok: true, value: view };
  });
  await page.addInitScript(`
    const runner = (good) => new Proxy({}, { get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler) :
      name === 'withFailureHandler' ? () => runner(good) :
      (request) => { window.answer(name, request).then(good); } });
    window.google = { script: { run: runner(), host: { close() { document.body.dataset.closed = 'true'; } } } };
  `);
  const body = PAGE.replace('lang=""', `lang="${lang}"`)
    .replace('data-picture=""', `data-picture="${picture}"`)
    .replace('data-tracks=""', `data-tracks="${tracks.map(encodeURIComponent).join(',')}"`)
    .replace(
      'data-growth=""',
      `data-growth="${[growth?.job, growth?.touchpoint].map((code) => encodeURIComponent(code ?? '')).join(':')}"`,
    )
    .replace('data-visits=""', `data-visits="${briefs?.visits ?? ''}"`);
  await page.route('http://dialog.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://dialog.test/');
  await page.locator('body[data-busy=false]').waitFor();
  return { page, asked, shown, errors };
}

/** Number of pages a PDF has. */
async function printed(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: join(SCREENS, `${name}.pdf`) });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const LANG_OF = { 1200: 'ru', 900: 'kk', 360: 'en' } as const;

describe.each(WINDOWS)('in a window of %d × %d', (width, height) => {
  it.each(['house', 'journey', 'tracks'] as const)('%s', async (picture) => {
    const { page, errors } = await open({ picture, tracks: ['S1', 'S2'], lang: LANG_OF[width] }, width, height);
    await page.screenshot({ path: join(SCREENS, `picture-${picture}-${width}.png`) });
    expect(await page.evaluate('document.activeElement.id')).toBe('title');
    expect(await pageFaults(page.locator('body'))).toEqual([]);
    const pages = await printed(page, `picture-${picture}-${width}`);
    if (picture === 'house') expect(pages).toBeGreaterThan(1);
    else expect(pages).toBe(1);
    // Back on the screen nothing of the paper is left.
    expect(await page.evaluate(`document.body.className + document.getElementById('sheet').style.zoom`)).toBe('');
    expect(errors).toEqual([]);
    await page.close();
  });
});

it.each([...WINDOWS, [1600, 900] as const])('flows in a window of %d × %d', async (width, height) => {
  const lang = width === 1600 ? 'ru' : LANG_OF[width];
  const { page, errors } = await open({ picture: 'flow', tracks: [], lang }, width, height);
  const bands = page.getByTestId('bands').locator('svg');
  await bands.locator('text').first().waitFor();
  await page.screenshot({ path: join(SCREENS, `picture-flow-${width}.png`) });
  expect(await page.evaluate('document.activeElement.id')).toBe('title');
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  const view = flowOf(12, lang);
  // A band for each flow, a name for each channel of a step and for each end, and the same numbers below.
  const { nodes, links } = view;
  expect(await bands.locator('text').count()).toBe(nodes.length);
  expect(await page.getByTestId('flows').locator('tbody tr').count()).toBe(links.length);
  const whole = nodes.find(({ name }) => name.length > 40)?.name ?? '';
  expect(await bands.locator('title').allTextContents()).toContain(whole);
  // No word of the table is broken in two.
  const cells = page.getByTestId('flows').locator('th, td').filter({ hasNotText: /\s/ });
  const lines = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect([...new Set(lines)]).toEqual([1]);
  // The page itself never scrolls sideways; the picture does where it is narrow.
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  const region = page.getByRole('region', { name: view.title });
  const hidden = await region.evaluate((one) => one.scrollWidth - one.clientWidth);
  if (width >= 900) expect(hidden).toBe(0);
  else expect(hidden).toBeGreaterThan(100);
  expect(await printed(page, `picture-flow-${width}`)).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  await page.close();
});

it('a band under the pointer says its number, and a wider window draws the bands anew', async () => {
  const { page } = await open({ picture: 'flow', tracks: [], lang: 'ru' }, 900, 560);
  const bands = page.getByTestId('bands').locator('svg');
  await bands.locator('text').first().waitFor();
  const box = (await bands.boundingBox()) ?? expect.fail('no bands');
  // The first band leaves the first channel of the first step right beside its name.
  await page.mouse.move(box.x + 24, box.y + 24);
  await expect.poll(() => page.getByTestId('flow-said').innerText()).toMatch(/^«Контекст» → «.+»: \d/);
  await page.setViewportSize({ width: 1200, height: 560 });
  await expect.poll(async () => (await bands.boundingBox())?.width ?? 0).toBeGreaterThan(box.width + 200);
  await page.close();
});

it.each(WINDOWS)('briefings in a window of %d × %d: one page of paper each', async (width, height) => {
  const lang = LANG_OF[width];
  const { page, errors } = await open({ picture: 'briefing', tracks: [], lang }, width, height);
  await page.screenshot({ path: join(SCREENS, `picture-briefing-${width}.png`) });
  expect(await page.getByTestId('brief').count()).toBe(3);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  expect(await printed(page, `picture-briefing-${width}`)).toBe(3);
  expect(await page.evaluate(`document.body.className + (document.getElementById('upright') ?? '')`)).toBe('');
  expect(errors).toEqual([]);
  await page.close();
});

it('the longest briefing still has one page, and the server is told whose are wanted', async () => {
  const briefs = briefingsOf(2, 60, 'kk');
  const { page, asked } = await open({ picture: 'briefing', tracks: [], lang: 'kk' }, 900, 560, false, undefined, {
    view: briefs,
    visits: 'shopper:S%201',
  });
  expect(asked[0]?.visits).toEqual({ by: 'shopper', code: 'S 1' });
  expect(await printed(page, 'picture-briefing-long')).toBe(2);
  await page.close();
});

it('a house of 15 × 120 has all its columns in sight, and its headers stay while it moves', async () => {
  const { page } = await open({ picture: 'house', tracks: [], lang: 'ru' }, 1200, 760);
  const area = page.getByRole('region', { name: 'Дом качества' });
  expect(await area.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  const corner = page.getByRole('columnheader', { name: 'Точка контакта', exact: true });
  const before = await corner.boundingBox();
  await area.focus();
  await page.keyboard.press('End');
  await expect.poll(() => area.evaluate((one) => one.scrollTop)).toBeGreaterThan(1000);
  expect(await corner.boundingBox()).toEqual(before);
  expect(await page.getByRole('cell', { name: '9', exact: true }).count()).toBeGreaterThan(100);
  await page.close();
});

it.each(['ru', 'kk', 'en'] as const)('a small house in %s has all its columns in sight', async (lang) => {
  const { page } = await open({ picture: 'house', tracks: [], lang }, 1200, 760, false, [12, 5]);
  const area = page.locator('.scroll');
  expect(await area.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  await page.close();
});

it('a small house breaks no word of its headers, and tells classes with the critical one first', async () => {
  const { page } = await open({ picture: 'house', tracks: [], lang: 'ru' }, 1200, 760, false, [12, 5]);
  const labels = page.locator('.house .result span');
  const heights = await labels.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(24);
  const legend = await page.locator('.legend li').allInnerTexts();
  expect(legend.filter((line) => /важно|критично/.test(line))).toEqual(['▲ критично', '● важно', '▼ менее важно']);
  await page.close();
});

it('other tracks are chosen by keyboard, and Esc closes', async () => {
  const { page, asked } = await open({ picture: 'tracks', tracks: ['S1'], lang: 'ru' }, 1200, 760);
  expect(await page.locator('.only').count()).toBe(0);
  await page.getByLabel('Сравнить с').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('.only').first().waitFor();
  await page.locator('body[data-busy=false]').waitFor();
  expect(await page.evaluate('document.activeElement.id')).toBe('second');
  expect(asked.map(({ tracks }) => tracks)).toEqual([['S1'], ['S1', 'S2']]);
  await page.keyboard.press('Escape');
  await page.locator('body[data-closed=true]').waitFor();
  await page.close();
});

it('where nothing can be drawn it says what to do, and can be tried again', async () => {
  const { page, asked } = await open({ picture: 'journey', tracks: [], lang: 'ru' }, 360, 640, true);
  expect(await page.getByTestId('error').innerText()).toBe('! Рисовать пока нечего.');
  expect((await page.getByTestId('error').boundingBox())?.y).toBeLessThan(150);
  await page.getByTestId('retry').press('Enter');
  await expect.poll(() => asked.length).toBe(2);
  await page.close();
});

const LANGS = ['ru', 'kk', 'en'] as const;

describe.each(WINDOWS)('where money comes from, in a window of %d × %d', (width, height) => {
  it.each(LANGS)('%s: everything opens, is read and printed', async (lang) => {
    const { page, errors } = await open({ picture: 'parents', tracks: [], lang }, width, height);
    const name = `picture-parents-${width}-${lang}`;
    await page.screenshot({ path: join(SCREENS, `${name}.png`) });
    expect(await page.evaluate('document.activeElement.id')).toBe('title');
    expect(await pageFaults(page.locator('body'))).toEqual([]);
    await page.getByTestId('open-all').press('Enter');
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.screenshot({ path: join(SCREENS, `${name}-open.png`) });
    expect(await pageFaults(page.locator('body'))).toEqual([]);
    const area = page.locator('.scroll');
    expect(await area.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await page.getByTestId('open-all').press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(await printed(page, name)).toBeGreaterThan(1);
    // What was opened for paper only is closed again.
    expect(await page.locator('details[open]').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('the tree is walked by keyboard down to a row of a sheet, and the server is told which growth point', async () => {
  const growth = { touchpoint: 'T 1', job: 'J:1' };
  const { page, asked, shown } = await open({ picture: 'parents', tracks: [], lang: 'ru', growth }, 900, 560);
  expect(asked[0]?.growth).toEqual(growth);
  const focused = () => page.evaluate(`document.activeElement.textContent`);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator('summary').first().focus();
  await press('End');
  expect(await focused()).toContain('Разрыв до цели');
  // Opened, then one step in: the target, whose row of the sheet is shown.
  await press('ArrowRight', 'ArrowRight');
  expect(await focused()).toBe('«Точки контакта», строка 2');
  await press('Enter');
  await expect.poll(() => shown).toEqual([{ sheetId: 12, row: 2 }]);
  expect(await page.getByTestId('status').innerText()).toBe('Строка показана на листе за этим окном.');
  await press('ArrowDown');
  expect(await focused()).toContain('Средняя оценка');
  await press('ArrowLeft');
  expect(await focused()).toContain('Разрыв до цели');
  await press('ArrowLeft', 'Home');
  expect(await focused()).toContain('241,92–456,96');
  await press('Enter');
  expect(await page.locator('details[open]').count()).toBe(0);
  await page.close();
});
