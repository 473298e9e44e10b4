/** Makes the add-on's files in memory: nothing is written before the gates have seen them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { coldTexts } from './coldTexts.mjs';
import { helpLine } from './helpLine.mjs';
import { BUNDLE, endpointStub, functionStub } from './stubs.mjs';

/**
 * Code.js: the bundle of src/server/main.ts and the global stubs.
 * Minified whole: Google evaluates every byte on every call. Errors carry codes, so logs stay readable.
 * @param {string} root folder of the repository
 * @param {readonly import('./endpoints.mjs').Endpoint[]} endpoints
 * @param {Awaited<ReturnType<typeof import('./definitions.mjs').readDefinitions>>} definitions
 * @param {'ru' | 'kk' | 'en'} lang language of the custom functions' help
 * @returns {Promise<{ code: string, help: object }>} and what Help.html holds, with the stamp by which Code.js knows its own
 */
export async function makeCode(root, endpoints, { functions, help }, lang) {
  const { texts, plugin } = coldTexts(root);
  const file = { ...help, texts };
  const stamp = createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 12);
  const bundle = await bundleText(root, 'src/server/main.ts', {
    globalName: BUNDLE,
    minify: true,
    plugins: [plugin],
    define: {
      TEXTS_STAMP: JSON.stringify(stamp),
      ROSTA_VERSION: JSON.stringify(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version),
    },
  });
  const stubs = [...endpoints.map(endpointStub), ...functions.map((definition) => functionStub(definition, lang))];
  return { code: `${helpLine(lang)}\n${bundle.trimEnd()}\n\n${stubs.join('\n\n')}\n`, help: { ...file, stamp } };
}

/**
 * Sidebar.html: the page with its style and script inside, since HtmlService serves single files.
 * @param {string} root folder of the repository
 * @returns {Promise<string>}
 * @throws when a placeholder is missing or the style or script would end its own tag
 */
export async function makeSidebar(root) {
  const room = join(root, 'src/sidebar');
  const [page, css, js] = await Promise.all([
    readFile(join(room, 'Sidebar.html'), 'utf8'),
    readFile(join(room, 'sidebar.css'), 'utf8'),
    bundleText(root, 'src/sidebar/main.ts', { minify: true }),
  ]);
  if (/<\/style/i.test(css)) throw new Error('src/sidebar/sidebar.css contains "</style", which would end the style.');
  const script = js
    .trimEnd()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
  const styled = fill(page, '<!-- css -->', css.trim());
  return fill(styled, '<!-- js -->', script);
}

/**
 * Help.html: JSON that the server reads on demand. Signs that mean something in HTML are written as escapes, so that
 * the file passes whatever Google does with pages.
 * @param {object} help
 * @returns {string}
 */
export function makeHelp(help) {
  return JSON.stringify(help).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 */
async function bundleText(root, entry, options) {
  const result = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? '';
}

/** @type {(page: string, placeholder: string, text: string) => string} */
function fill(page, placeholder, text) {
  const parts = page.split(placeholder);
  if (parts.length !== 2) throw new Error(`src/sidebar/Sidebar.html must contain ${placeholder} exactly once.`);
  return parts.join(text);
}
