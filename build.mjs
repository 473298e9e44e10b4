/**
 * npm run build [-- --lang ru|kk|en] [-- --accept-globals]
 * Makes dist/addon (what goes to Google) and dist/local (the workbench). A gate that fails stops the build before
 * anything is written.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeCode, makeData, makeHelp, makeSidebar } from './local/build/addon.mjs';
import { readDefinitions } from './local/build/definitions.mjs';
import { readEndpoints } from './local/build/endpoints.mjs';
import { serverProgram } from './local/build/program.mjs';
import { buildWorkbench } from './local/build/workbench.mjs';
import { checkGlobals, checkScopes, checkSize, checkTopLevel, globalsText, readGlobals } from './test/house/gates.mjs';
import { calledMethods, neededScopes } from './test/house/scopes.mjs';
import { serviceNames } from './test/house/services.mjs';

/**
 * Builds the add-on into dist/addon.
 * @param {string} root folder of the repository
 * @param {'ru' | 'kk' | 'en'} lang language of the custom functions' help
 * @param {boolean} acceptGlobals whether to write the list of globals instead of holding it to the reviewed one
 * @returns {Promise<{ bytes: number, ms: number, globals: number }>} size, time of evaluation, number of globals
 * @throws when a source does not compile or a gate fails
 */
export async function buildAddon(root, lang, acceptGlobals) {
  const program = serverProgram(root);
  const endpoints = readEndpoints(program, root);
  const { code, help } = await makeCode(root, endpoints, await readDefinitions(root), lang);
  const manifest = await readFile(join(root, 'appsscript.json'), 'utf8');

  const globals = readGlobals(code);
  const bytes = checkSize(code);
  const ms = checkTopLevel(code, serviceNames(root));
  checkScopes(JSON.parse(manifest), neededScopes(calledMethods(program, root), root));
  const reviewed = join(root, 'test/house/globals.txt');
  if (acceptGlobals) await writeFile(reviewed, globalsText(globals));
  else checkGlobals(globalsText(globals), await readFile(reviewed, 'utf8'));

  const files = {
    'Code.js': code,
    'Sidebar.html': await makeSidebar(root),
    'Data.html': await makeData(root),
    'Help.html': makeHelp(help),
    'appsscript.json': manifest,
  };
  const out = join(root, 'dist/addon');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(out, name), text)));
  return { bytes, ms, globals: globals.length };
}

/** @returns {Promise<void>} */
async function main() {
  const { values } = parseArgs({
    options: { lang: { type: 'string', default: 'ru' }, 'accept-globals': { type: 'boolean', default: false } },
  });
  const { lang } = values;
  if (lang !== 'ru' && lang !== 'kk' && lang !== 'en') throw new Error(`--lang is ru, kk or en, not ${lang}.`);
  const root = import.meta.dirname;
  const { bytes, ms, globals } = await buildAddon(root, lang, values['accept-globals']);
  console.log(`dist/addon: Code.js ${bytes} bytes, ${globals} globals, evaluated in ${ms.toFixed(1)} ms.`);
  await buildWorkbench(root);
  console.log('dist/local: the workbench.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(`Build stopped. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
