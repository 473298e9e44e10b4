/** Finds a Chromium for the browser tests, and brings one if it may. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { packagePrograms, unpackPackage } from './chromiumPackage.mjs';
import { npm, run } from './run.mjs';

/** Where one from npm is kept. */
const FOLDER = '.rosta/chromium';

/** What to tell a person when there is none. */
export const NO_CHROMIUM =
  'No Chromium was found. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one that is there.';

/**
 * A Chromium that is already on this machine: CHROMIUM_PATH, else the usual places.
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly string[]} paths that exist, best first
 */
export function presentChromiums(env) {
  const given = env['CHROMIUM_PATH'];
  return (given ? [given] : usualPlaces(env)).filter((path) => existsSync(path));
}

/**
 * A Chromium that starts and opens a page. Without CHROMIUM_PATH, one is brought where none is there: from npm into
 * .rosta, else as Debian's package when this is root.
 * @param {string} root folder of the repository
 * @returns {Promise<string | undefined>} path of the program
 */
export async function findChromium(root) {
  const brought = packagePrograms(join(root, FOLDER)).filter((path) => existsSync(path));
  const present = await firstThatStarts(root, [...presentChromiums(process.env), ...brought]);
  if (present || process.env['CHROMIUM_PATH']) return present;
  return (await fromNpm(root)) ?? (await fromDebian(root));
}

/** @type {(root: string, paths: readonly string[]) => Promise<string | undefined>} */
async function firstThatStarts(root, paths) {
  for (const path of paths) if (await starts(root, path)) return path;
  return undefined;
}

/**
 * Whether a program opens a page: a missing library or a wrong platform shows only then.
 * @type {(root: string, path: string) => Promise<boolean>}
 */
async function starts(root, path) {
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core');
  try {
    const browser = await chromium.launch({ executablePath: path, timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ok</p>');
    const text = await page.textContent('p');
    await browser.close();
    return text === 'ok';
  } catch (error) {
    const [reason] = String(error).split('\n');
    console.log(`${path} does not start: ${reason}`);
    return false;
  }
}

/** @type {(root: string) => Promise<string | undefined>} */
async function fromNpm(root) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // An own package.json keeps npm from taking the repository for the place to install to.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  try {
    console.log('Bringing Chromium from npm …');
    npm(['install', '--no-save', '@sparticuz/chromium@143.0.4'], folder, 'Chromium is not to be had from npm.');
    await unpackPackage(folder);
    return await firstThatStarts(root, packagePrograms(folder));
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** @type {(root: string) => Promise<string | undefined>} */
async function fromDebian(root) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  try {
    console.log("Installing Debian's package chromium …");
    run('apt-get', ['update', '-qq'], root);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], root);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
  return firstThatStarts(root, presentChromiums({}));
}

/** @type {(env: NodeJS.ProcessEnv) => string[]} */
function usualPlaces(env) {
  const unix = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
  const mac = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const windows = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((base) =>
    base ? [join(base, 'Google/Chrome/Application/chrome.exe'), join(base, 'Chromium/Application/chrome.exe')] : [],
  );
  return [...unix, '/snap/bin/chromium', ...mac, ...windows, ...playwrightCache(env)];
}

/** Browsers that Playwright downloaded, newest first. @type {(env: NodeJS.ProcessEnv) => string[]} */
function playwrightCache(env) {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'],
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'ms-playwright'),
  ];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    const versions = readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort()
      .reverse();
    return versions.flatMap((version) => programs.map((program) => join(cache, version, program)));
  });
}
