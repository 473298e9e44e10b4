/**
 * npm run deploy -- <scriptId> [--lang ru|kk|en]
 * Builds the add-on and pushes it into an Apps Script project of yours, replacing what is there. The id is kept in a
 * git-ignored .clasp.local.json; the next time it may be left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployArgs } from './deployArgs.mjs';
import { prepare } from './prepare.mjs';
import { foreground, SetupError, script } from './run.mjs';

const CLASP = 'node_modules/@google/clasp/build/src/index.js';
const PROJECT = '.clasp.local.json';

script(async (root, args) => {
  const { scriptId, lang } = deployArgs(args);
  prepare(root, lang);
  writeProject(root, scriptId);
  if (!isLoggedIn(root)) {
    throw new SetupError(
      'clasp is not logged in to Google. Run: npx @google/clasp login — then switch on the Apps Script API at ' +
        'script.google.com/home/usersettings and try again.',
    );
  }
  const code = await foreground([CLASP, '--project', PROJECT, 'push', '--force'], root);
  if (code !== 0)
    throw new SetupError('clasp could not push. Check that the id is the one of your script and that you may edit it.');
  console.log('Done. Reload the spreadsheet: the menu of Rosta appears in a few seconds.');
  return code;
});

/** @type {(root: string, scriptId: string | undefined) => void} */
function writeProject(root, scriptId) {
  const path = join(root, PROJECT);
  if (!scriptId) {
    if (existsSync(path)) return;
    throw new SetupError(
      'Which script? npm run deploy -- <scriptId>. In your spreadsheet: Extensions → Apps Script → Project Settings → Script ID.',
    );
  }
  if (!/^[\w-]{20,}$/.test(scriptId)) throw new SetupError(`"${scriptId}" is not the id of a script.`);
  const template = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  writeFileSync(path, `${JSON.stringify({ ...template, scriptId }, null, 2)}\n`);
}

/** @type {(root: string) => boolean} */
function isLoggedIn(root) {
  const { stdout } = spawnSync(process.execPath, [CLASP, 'show-authorized-user', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.replaceAll(/\s/g, '').includes('"loggedIn":true');
}
