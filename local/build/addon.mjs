/** Makes the add-on's files in memory: nothing is written before the gates have seen them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { coldTexts } from './coldTexts.mjs';
import { ALWAYS, ON_DEMAND } from './endpoints.mjs';
import { helpLine } from './helpLine.mjs';
import { load } from './load.mjs';
import { licenceComment, packagesIn } from './packages.mjs';
import { BUNDLE, endpointStub, functionStub } from './stubs.mjs';

/**
 * Google takes `//` inside a template literal for a comment and cuts the rest of the line off (reported:
 * enuchi/React-Google-Apps-Script#157), so scripts in .html files have none.
 * @type {import('esbuild').BuildOptions}
 */
const NO_TEMPLATES = { supported: { 'template-literal': false } };

/** Style that the dialogs share, from a room beside it. */
const WINDOW = '../client/window.css';
/** Styles of the pictures: what all share, then one for each. */
const PICTURES = [
  'picture.css',
  'house.css',
  'journeyMap.css',
  'tracks.css',
  'briefing.css',
  'parents.css',
  'flow.css',
];

/**
 * The server: Code.js is the bundle of what every call evaluates and the global stubs, Server.html the bundle of the rest.
 * Minified whole: Google evaluates every byte. Errors carry codes, so logs stay readable. Stamps tell files of one build
 * from those of another: both bundles know that of Help.html, Code.js also that of Server.html.
 * @param {string} root folder of the repository
 * @param {readonly import('./endpoints.mjs').Endpoint[]} endpoints
 * @param {Awaited<ReturnType<typeof import('./definitions.mjs').readDefinitions>>} definitions
 * @param {string} library stamp of Touchpoints.html
 * @param {'ru' | 'kk' | 'en'} lang language of the custom functions' help
 * @returns {Promise<{ code: string, server: { code: string, stamp: string }, help: object }>} text of Code.js, what
 *   Server.html and what Help.html hold
 */
export async function makeServer(root, endpoints, { functions, help }, library, lang) {
  const { texts, always: warm, onDemand: cold } = coldTexts(root);
  const file = { ...help, texts };
  const stamp = stampOf(JSON.stringify(file));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const define = { TEXTS_STAMP: JSON.stringify(stamp), ROSTA_VERSION: JSON.stringify(version) };
  const options = { globalName: BUNDLE, minify: true };

  const desk = await bundle(root, ON_DEMAND, {
    ...options,
    ...NO_TEMPLATES,
    plugins: [cold],
    define: { ...define, LIBRARY_STAMP: JSON.stringify(library) },
  });
  const code = `(()=>{${desk.text.trimEnd()}return ${BUNDLE}})()`;
  const server = { code, stamp: stampOf(code) };

  const always = await bundle(root, ALWAYS, {
    ...options,
    plugins: [warm],
    define: { ...define, SERVER_STAMP: JSON.stringify(server.stamp) },
  });
  const stubs = [...endpoints.map(endpointStub), ...functions.map((definition) => functionStub(definition, lang))];
  return {
    code: `${helpLine(lang)}\n${always.text.trimEnd()}\n\n${stubs.join('\n\n')}\n`,
    server,
    help: { ...file, stamp },
  };
}

/**
 * What Touchpoints.html holds: the library, which only those who choose from it need.
 * @param {string} root folder of the repository
 * @returns {Promise<{ touchpoints: readonly object[], stamp: string }>}
 */
export async function makeLibrary(root) {
  const { TOUCHPOINTS: touchpoints } = await load(root, "export * from './src/library/touchpoints';");
  return { touchpoints, stamp: stampOf(JSON.stringify(touchpoints)) };
}

/** @type {(text: string) => string} */
function stampOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * Sidebar.html: the page with its style and script inside, since HtmlService serves single files.
 * @param {string} root folder of the repository
 * @returns {Promise<string>}
 * @throws when a placeholder is missing or the style or script would end its own tag
 */
export async function makeSidebar(root) {
  return (await makePage(root, 'src/sidebar', 'Sidebar.html', ['sidebar.css', 'qfd.css', 'review.css', 'plan.css']))
    .page;
}

/**
 * Data.html: the dialog that exports and restores, made like Sidebar.html; with the licences of the packages inside.
 * @param {string} root folder of the repository
 * @returns {Promise<string>}
 * @throws as makeSidebar, and when a package's licence is not one we may pass on
 */
export async function makeData(root) {
  const { page, metafile } = await makePage(root, 'src/dialog', 'Data.html', [WINDOW, 'dialog.css']);
  return fill(page, '<!-- licences -->', licenceComment(packagesIn(root, metafile)), 'src/dialog/Data.html');
}

/**
 * Picture.html: the large dialog that draws pictures, made like Data.html.
 * @param {string} root folder of the repository
 * @returns {Promise<string>}
 * @throws as makeData
 */
export async function makePicture(root) {
  const { page, metafile } = await makePage(root, 'src/picture', 'Picture.html', [WINDOW, ...PICTURES]);
  return fill(page, '<!-- licences -->', licenceComment(packagesIn(root, metafile)), 'src/picture/Picture.html');
}

/**
 * @param {string} root
 * @param {string} room
 * @param {string} html
 * @param {readonly string[]} styles files of the room that follow page.css
 */
async function makePage(root, room, html, styles) {
  const [skeleton, css, { text: js, metafile }] = await Promise.all([
    readFile(join(root, room, html), 'utf8'),
    Promise.all(['../client/page.css', ...styles].map((name) => readStyle(join(root, room, name)))),
    bundle(root, `${room}/main.ts`, { ...NO_TEMPLATES, minify: true }),
  ]);
  const script = js
    .trimEnd()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--');
  const styled = fill(skeleton, '<!-- css -->', css.join('\n').trim(), `${room}/${html}`);
  return { page: fill(styled, '<!-- js -->', script, `${room}/${html}`), metafile };
}

/** @type {(path: string) => Promise<string>} */
async function readStyle(path) {
  const css = await readFile(path, 'utf8');
  if (/<\/style/i.test(css)) throw new Error(`${path} contains "</style", which would end the style.`);
  return css;
}

/**
 * Help.html, Server.html and Touchpoints.html: JSON that the server reads on demand. Signs that mean something in HTML, and `//`, are
 * written as escapes, so that the file passes whatever Google does with pages.
 * @param {object} content
 * @returns {string}
 */
export function makeJson(content) {
  return JSON.stringify(content)
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    .replace(/(?<=\/)\//g, '\\/');
}

/**
 * A bundle in memory, and what it is made of.
 * @param {string} root
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 */
async function bundle(root, entry, options) {
  const { outputFiles, metafile = { inputs: {}, outputs: {} } } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
    ...options,
  });
  return { text: outputFiles?.[0]?.text ?? '', metafile };
}

/** @type {(page: string, placeholder: string, text: string, path: string) => string} */
function fill(page, placeholder, text, path) {
  const parts = page.split(placeholder);
  if (parts.length !== 2) throw new Error(`${path} must contain ${placeholder} exactly once.`);
  return parts.join(text);
}
