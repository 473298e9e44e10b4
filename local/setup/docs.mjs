/**
 * npm run docs
 * Writes the reference of the custom functions in every language (docs/functions) from the models' help.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeReference } from '../build/definitions.mjs';
import { script } from './run.mjs';

script(async (root) => {
  for (const [path, text] of Object.entries(await makeReference(root))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(path);
  }
  return 0;
});
