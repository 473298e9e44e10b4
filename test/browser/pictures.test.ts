import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureRequest, PictureView } from '../../src/core/pictureViews';
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
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  mkdirSync(SCREENS, { recursive: true });
});
afterAll(() => browser.close());

/** The page as Google would show it, over a server that answers at once. */
async function open({ picture, tracks, lang }: PictureRequest, width: number, height: number, isBroken = false) {
  const page = await browser.newPage({ viewport: { width, height } });
  const asked: PictureRequest[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('answer', (_: string, request: PictureRequest) => {
    asked.push(request);
    const error = { code: 'JOURNEY_EMPTY', message: 'Рисовать пока нечего.', remedy: null };
    return isBroken ? { ok: false, error } : { ok: true, value: PICTURES[request.picture](request) };
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
    .replace('data-tracks=""', `data-tracks="${tracks.map(encodeURIComponent).join(',')}"`);
  await page.route('http://dialog.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://dialog.test/');
  await page.locator('body[data-busy=false]').waitFor();
  return { page, asked, errors };
}

/** Number of pages a PDF has. */
async function printed(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: join(SCREENS, `${name}.pdf`) });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const LANG_OF = { 1200: 'ru', 900: 'kk', 360: 'en' } as const;

describe.each(WINDOWS)('in a window of %d × %d', (width, height) => {
  it.each(['house', 'journey', 'tracks'] as const)('%s', async (picture) => {
    const lang = LANG_OF[width];
    const { page, errors } = await open({ picture, tracks: ['S1', 'S2'], lang }, width, height);
    await page.screenshot({ path: join(SCREENS, `picture-${picture}-${width}.png`) });
    await page.screenshot({ path: join(SCREENS, `picture-${picture}-${width}-full.png`), fullPage: true });
    expect(await pageFaults(page.locator('body'))).toEqual([]);
    expect(errors).toEqual([]);
    const pages = await printed(page, `picture-${picture}-${width}`);
    console.log(picture, width, pages);
    if (picture !== 'house') expect(pages).toBe(1);
    await page.close();
  });
});
