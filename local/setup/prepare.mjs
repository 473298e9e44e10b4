/** Brings a checkout to the point where things can run: the right Node, packages as locked, a build that is not stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, run, SetupError } from './run.mjs';

const NODE = { major: 20, minor: 19 };

/** What the build reads; a change in any of it makes the build stale. */
const SOURCES = ['src', 'local', 'test/house', 'build.mjs', 'appsscript.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Checks Node, installs what is missing and builds what is stale; says nothing when there is nothing to do.
 * @param {string} root folder of the repository
 * @throws SetupError with what to do
 */
export function prepare(root) {
  checkNode(process.versions.node);
  if (!isInstalled(root)) {
    console.log('Installing packages (npm ci) …');
    npm(['ci'], root, 'npm ci failed. Check the network and the npm registry, then try again.');
  }
  const stamp = join(root, 'dist/.stamp');
  const sources = hashOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  run(process.execPath, ['build.mjs'], root, 'The build failed; its message stands above.');
  writeFileSync(stamp, sources);
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
function hashOf(root) {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((name) => filesUnder(root, name)).filter((path) => !/\.test\.ts$/.test(path));
  for (const path of files) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** @type {(root: string, path: string) => string[]} */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`));
}
