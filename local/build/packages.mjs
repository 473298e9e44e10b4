/** The packages that stand in a bundle, with their licences: what we pass on, we pass on with its terms. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that let us pass a package on inside a program under MIT, by their SPDX ids. */
const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/** Where packages keep the text of their licence, and what else must go with it. */
const LICENCE_FILES = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'license', 'license.txt'];
const NOTICE_FILES = ['NOTICE', 'NOTICE.txt'];

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly text: string, readonly notice: string }} Package */

/**
 * The packages of which something stands in a bundle, by name.
 * @param {string} root folder of the repository
 * @param {Pick<import('esbuild').Metafile, 'outputs'>} metafile what esbuild says of the bundle
 * @returns {readonly Package[]}
 * @throws when a package has no licence that we may pass on, or not its text
 */
export function packagesIn(root, { outputs }) {
  const folders = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [folderOf(path)] : []))
    .filter((folder) => folder !== undefined);
  const packages = [...new Set(folders)].map((folder) => readPackage(root, folder));
  // Two bundles may hold one package from two places.
  const byName = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byName.keys()].sort().flatMap((key) => byName.get(key) ?? []);
}

/**
 * An HTML comment that carries the licences of packages.
 * @param {readonly Package[]} packages
 * @returns {string}
 * @throws when a text would end the comment
 */
export function licenceComment(packages) {
  const parts = packages.map(({ name, version, licence, text, notice }) =>
    [`${name} ${version}, ${licence}`, text, notice].filter((part) => part !== '').join('\n\n'),
  );
  const comment = ['Packages inside this page, and their licences.', ...parts].join('\n\n');
  if (/--!?>/.test(comment)) throw new Error('A licence contains "-->", which would end the comment of Data.html.');
  return `<!--\n${comment}\n-->`;
}

/**
 * The folder of the package a path lies in; the innermost one.
 * @type {(path: string) => string | undefined}
 */
function folderOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** @type {(root: string, folder: string) => Package} */
function readPackage(root, folder) {
  const { name, version, license: licence } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(licence)) {
    throw new Error(`${name} ${version} is under ${licence}; what we pass on is under one of ${ALLOWED.join(', ')}.`);
  }
  const text = readFirst(root, folder, LICENCE_FILES);
  if (text === '') throw new Error(`${name} ${version} (${licence}) brings no text of its licence.`);
  return { name, version, licence, text, notice: readFirst(root, folder, NOTICE_FILES) };
}

/** @type {(root: string, folder: string, names: readonly string[]) => string} */
function readFirst(root, folder, names) {
  const path = names.map((name) => join(root, folder, name)).find((candidate) => existsSync(candidate));
  return path === undefined
    ? ''
    : readFileSync(path, 'utf8')
        .replaceAll('\r\n', '\n')
        .replace(/^\n+|\s+$/g, '');
}
