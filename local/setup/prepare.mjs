/** Brings a checkout to the point where things can run: the right Node, packages as locked, a build that is not stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpLang } from '../build/helpLine.mjs';
import { npm, run, SetupError } from './run.mjs';

const NODE = { major: 20, minor: 19 };

/** What the build reads; a change in any of it makes the build stale. */
const SOURCES = ['src', 'local', 'test/house', 'build.mjs', 'appsscript.json', 'package-lock.json', 'tsconfig.json'];

/** What the build makes; the stamp notices when one of them is missing or was made by another build. */
const OUTPUTS = ['Code.js', 'Data', 'Help', 'Picture', 'Server', 'Sidebar', 'Touchpoints', 'appsscript.json']
  .map((name) => (name.includes('.') ? name : `${name}.html`))
  .map((name) => `dist/addon/${name}`)
  .concat(
    ['start.js', 'page/index.html', 'page/main.js', 'page/frame.js', 'page/page.css', 'page/form.js'].map(
      (name) => `dist/local/${name}`,
    ),
  );

/**
 * Checks Node, installs what is missing and builds what is stale; says nothing when there is nothing to do.
 * @param {string} root folder of the repository
 * @param {import('../build/helpLine.mjs').HelpLang} [wanted] language of the custom functions' help; the one of the
 *   build that is there when not given, else ru
 * @throws SetupError with what to do
 */
export function prepare(root, wanted) {
  checkNode(process.versions.node);
  if (!isInstalled(root)) {
    console.log('Installing packages (npm ci) …');
    npm(['ci'], root, 'npm ci failed. Check the network and the npm registry, then try again.');
  }
  const built = builtLang(root);
  const lang = wanted ?? built ?? 'ru';
  const stamp = join(root, 'dist/.stamp');
  const sources = sourcesHash(root);
  if (built === lang && existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root, sources)) return;
  run(process.execPath, ['build.mjs', '--lang', lang], root, 'The build failed; its message stands above.');
  writeFileSync(stamp, stampOf(root, sources));
}

/**
 * The language of the build that is there.
 * @param {string} root folder of the repository
 * @returns {import('../build/helpLine.mjs').HelpLang | undefined} `undefined` when there is none
 */
export function builtLang(root) {
  const code = join(root, 'dist/addon/Code.js');
  return existsSync(code) ? helpLang(readFileSync(code, 'utf8')) : undefined;
}

/**
 * What a build is known by: its sources and what it made of them.
 * @param {string} root folder of the repository
 * @param {string} sources hash of the sources
 * @returns {string} differs when an output is missing or changed
 */
export function stampOf(root, sources) {
  return [
    sources,
    hashOf(
      root,
      OUTPUTS.filter((path) => existsSync(join(root, path))),
    ),
  ].join('\n');
}

/**
 * Refuses a Node that is too old for the packages.
 * @param {string} version such as `20.19.0`
 * @throws SetupError when Node is too old
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE.major || (major === NODE.major && minor >= NODE.minor)) return;
  throw new SetupError(
    `Rosta needs Node ${NODE.major}.${NODE.minor} or newer; this is ${version}. Install it from nodejs.org.`,
  );
}

/**
 * Whether node_modules holds the locked versions, by the list that npm keeps inside it.
 * @param {string} root folder of the repository
 * @param {string} [modules] folder of the packages
 * @returns {boolean}
 */
export function isInstalled(root, modules = 'node_modules') {
  const kept = join(root, modules, '.package-lock.json');
  if (!existsSync(kept)) return false;
  const [installed, locked] = [kept, join(root, 'package-lock.json')].map(
    (path) =>
      /** @type {Record<string, { version: string, optional?: boolean }>} */ (
        JSON.parse(readFileSync(path, 'utf8')).packages
      ),
  );
  return Object.entries(locked ?? {}).every(([path, { version, optional }]) => {
    const there = installed?.[path];
    // Optional packages are for other platforms unless they are there.
    return path === '' || (there ? there.version === version : optional === true);
  });
}

/** @type {(root: string) => string} */
function sourcesHash(root) {
  const files = SOURCES.flatMap((name) => filesUnder(root, name));
  return hashOf(
    root,
    files.filter((path) => !/\.test\.ts$/.test(path)),
  );
}

/** @type {(root: string, paths: readonly string[]) => string} */
function hashOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** @type {(root: string, path: string) => string[]} */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
}
