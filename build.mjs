/**
 * npm run build [-- --lang ru|kk|en] [-- --accept-globals]
 * Makes dist/addon (what goes to Google) and dist/local (the workbench). A gate that fails stops the build before
 * anything is written.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeData, makeJson, makeLibrary, makePicture, makeServer, makeSidebar } from './local/build/addon.mjs';
import { readDefinitions } from './local/build/definitions.mjs';
import { readEndpoints } from './local/build/endpoints.mjs';
import { serverProgram } from './local/build/program.mjs';
import { buildWorkbench } from './local/build/workbench.mjs';
import {
  checkGlobals,
  checkScopes,
  checkServer,
  checkSize,
  checkTopLevel,
  globalsText,
  readGlobals,
} from './test/house/gates.mjs';
import { calledMethods, neededScopes } from './test/house/scopes.mjs';
import { serviceNames } from './test/house/services.mjs';

/** @typedef {{ readonly bytes: number, readonly ms: number }} Measured size, and time of evaluation */

/**
 * Builds the add-on into dist/addon.
 * @param {string} root folder of the repository
 * @param {'ru' | 'kk' | 'en'} lang language of the custom functions' help
 * @param {boolean} acceptGlobals whether to write the list of globals instead of holding it to the reviewed one
 * @returns {Promise<{ code: Measured, server: Measured, globals: number }>} the server's two files, number of globals
 * @throws when a source does not compile or a gate fails
 */
export async function buildAddon(root, lang, acceptGlobals) {
  const program = serverProgram(root);
  const endpoints = readEndpoints(program, root);
  const library = await makeLibrary(root);
  const definitions = await readDefinitions(root);
  const { code, server, help } = await makeServer(root, endpoints, definitions, library.stamp, lang);
  const serverFile = makeJson(server);
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8');

  const globals = readGlobals(code);
  const services = serviceNames(root);
  const measured = {
    code: { bytes: checkSize(code, 'Code.js'), ms: checkTopLevel(code, services) },
    server: { bytes: checkSize(serverFile, 'Server.html'), ms: checkServer(serverFile, services).ms },
  };
  checkScopes(JSON.parse(manifest), neededScopes(calledMethods(program, root), root));
  const reviewed = join(root, 'test/house/globals.txt');
  if (acceptGlobals) await writeFile(reviewed, globalsText(globals));
  else checkGlobals(globalsText(globals), await readFile(reviewed, 'utf8'));

  const files = {
    'Code.js': code,
    'Sidebar.html': await makeSidebar(root),
    'Data.html': await makeData(root),
    'Picture.html': await makePicture(root),
    'Help.html': makeJson(help),
    'Server.html': serverFile,
    'Touchpoints.html': makeJson(library),
    'appsscript.json': manifest,
  };
  const out = join(root, 'dist/addon');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(out, name), text)));
  return { ...measured, globals: globals.length };
}

/** @type {(measured: Measured) => string} */
function said({ bytes, ms }) {
  return `${bytes} bytes, evaluated in ${ms.toFixed(1)} ms`;
}

/** @returns {Promise<void>} */
async function main() {
  const { values } = parseArgs({
    options: { lang: { type: 'string', default: 'ru' }, 'accept-globals': { type: 'boolean', default: false } },
  });
  const { lang } = values;
  if (lang !== 'ru' && lang !== 'kk' && lang !== 'en') throw new Error(`--lang is ru, kk or en, not ${lang}.`);
  const root = import.meta.dirname;
  const { code, server, globals } = await buildAddon(root, lang, values['accept-globals']);
  console.log(`dist/addon: Code.js ${said(code)}, ${globals} globals; Server.html ${said(server)}.`);
  await buildWorkbench(root);
  console.log('dist/local: the workbench.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(`Build stopped. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
