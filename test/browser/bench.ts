import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AppsScript, NewFile } from '../../local/apps-script/appsScript';
import { startWorkbench } from '../../local/workbench/server';
import { openFile } from '../scenarios/addon';

const ROOT = join(import.meta.dirname, '../..');
/** Pictures for people, kept outside the repository's tracked files. */
export const SCREENS = join(ROOT, '.rosta/screens');

/** A workbench in a browser. */
export interface Bench {
  readonly script: AppsScript;
  readonly page: Page;
  /** The sidebar's inside. */
  readonly sidebar: FrameLocator;
  /** Exceptions the page let out; must stay empty. */
  readonly errors: string[];
  /** Waits until the page shows what the file holds and the sidebar has its answers. */
  settled(): Promise<void>;
  /** Goes to a cell such as `B2` or `Sheet!B2` and gives what stands in the formula bar. */
  goTo(cell: string): Promise<string>;
  /** Types into the cell gone to. */
  type(text: string): Promise<void>;
  /** A picture for people, kept outside the repository's tracked files. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium; found by `npm test`, which hands its path over. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}

/** Opens a file on the workbench at a window size. */
export async function openBench(browser: Browser, file: NewFile, width: number, height: number): Promise<Bench> {
  const script = openFile(file);
  const server = await startWorkbench({ script, port: 0, pageDir: join(ROOT, 'dist/local/page') });
  const page = await browser.newPage({ viewport: { width, height } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.address);
  // Asked from outside: the page's own policy forbids the evaluation that waiting inside it needs.
  await expect.poll(() => page.evaluate('window.workbench !== undefined'), { timeout: 30_000 }).toBe(true);
  const sidebar = page.frameLocator('[data-testid=sidebar]');
  const settled = async (): Promise<void> => {
    await page.evaluate('window.workbench.idle()');
    if (script.control.sidebar() === undefined) return;
    await sidebar.locator('body[data-busy=false]').waitFor();
    await page.evaluate('window.workbench.idle()');
  };
  const address = page.getByTestId('address');
  const formula = page.getByTestId('formula');
  return {
    script,
    page,
    sidebar,
    errors,
    settled,
    goTo: async (cell) => {
      await address.fill(cell);
      await address.press('Enter');
      await settled();
      return formula.inputValue();
    },
    type: async (text) => {
      await formula.fill(text);
      await formula.press('Enter');
      await settled();
    },
    picture: async (name) => {
      mkdirSync(SCREENS, { recursive: true });
      await page.screenshot({ path: join(SCREENS, `${name}.png`) });
    },
    close: async () => {
      await page.close();
      await server.close();
    },
  };
}

/** What breaks the sidebar of a workbench. */
export async function panelFaults(bench: Bench): Promise<readonly string[]> {
  return pageFaults(bench.sidebar.locator('body'));
}

/** What breaks a 300 px panel: things wider than it, text under 12 px, targets under 32 px. */
export async function pageFaults(page: Locator): Promise<readonly string[]> {
  return page.evaluate((body: HTMLElement) => {
    const faults: string[] = [];
    const root = body.ownerDocument.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`wider than the panel: ${root.scrollWidth}`);
    for (const element of Array.from(body.querySelectorAll<HTMLElement>('*'))) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const name = `${element.tagName} ${element.textContent?.slice(0, 20) ?? ''}`;
      const hasText = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (hasText && Number.parseFloat(getComputedStyle(element).fontSize) < 12) faults.push(`small text: ${name}`);
      if (/^(BUTTON|SELECT|INPUT|SUMMARY)$/.test(element.tagName) && box.height < 31.5) faults.push(`small: ${name}`);
    }
    return faults;
  });
}
