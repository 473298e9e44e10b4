/**
 * npm test [-- filter …]
 * Prepares the checkout and runs the tests, all of them or those whose path contains a filter. Without a Chromium the
 * browser tests are left out, and a line says so.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { foreground, script } from './run.mjs';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--root', '.'];
const REPORT = ['--reporter=default', '--reporter=json', '--outputFile.json=.rosta/test-report.json'];

script(async (root, args) => {
  prepare(root);
  if (!needsBrowser(root, args)) return foreground([...VITEST, ...REPORT, ...args], root);
  const chromium = await findChromium(root);
  if (chromium) return foreground([...VITEST, ...REPORT, ...args], root, { CHROMIUM_PATH: chromium });
  const code = await foreground([...VITEST, ...REPORT, '--project', '!browser', ...args], root);
  console.log(`\nBrowser tests were left out. ${NO_CHROMIUM}`);
  return code;
});

/** @type {(root: string, filters: readonly string[]) => boolean} */
function needsBrowser(root, filters) {
  const files = readdirSync(join(root, 'test/browser'), { recursive: true }).map((name) => `test/browser/${name}`);
  return filters.length === 0 || filters.some((filter) => files.some((file) => file.includes(filter)));
}
