import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'dist/addon/Sidebar.html'), 'utf8');
const SCREENS = join(ROOT, '.rosta/screens');

/** The sidebar over a server that a test makes up. */
interface FakePage {
  readonly page: Page;
  /** The functions asked, in order. */
  readonly calls: string[];
  /** Exceptions the page let out; must stay empty. */
  readonly errors: string[];
  settled(): Promise<void>;
  /** The data-testid of the element in focus. */
  focused(): Promise<unknown>;
  /** A picture for people, kept outside the repository's tracked files. */
  picture(name: string): Promise<void>;
}

/**
 * Opens the sidebar as Google would show it, 300 px wide.
 * @param answer what a function answers to its request, as an outcome
 * @param start the screen it opens with; the first one when empty
 */
export async function openSidebar(
  browser: Browser,
  answer: (name: string, request: unknown) => unknown,
  start = '',
): Promise<FakePage> {
  const page = await browser.newPage({ locale: 'ru-RU', viewport: { width: 300, height: 800 } });
  const calls: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.exposeFunction('answer', (name: string, request: unknown) => {
    calls.push(name);
    return answer(name, request);
  });
  await page.addInitScript(`
    const runner = (good) => new Proxy({}, { get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler) :
      name === 'withFailureHandler' ? () => runner(good) :
      (request) => { window.answer(name, request).then(good); } });
    window.google = { script: { run: runner() } };
  `);
  const body = PAGE.replace('data-start=""', `data-start="${start}"`);
  await page.route('http://side.test/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('http://side.test/');
  const settled = () => page.locator('body[data-busy=false]').waitFor();
  await page.locator('main[data-testid]').waitFor();
  await settled();
  return {
    page,
    calls,
    errors,
    settled,
    focused: () => page.evaluate('document.activeElement?.dataset.testid'),
    picture: async (name) => {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, `ru-300-${name}.png`), fullPage: true });
    },
  };
}
