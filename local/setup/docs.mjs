/**
 * npm run docs
 * Writes what is generated: the reference of the custom functions in every language (docs/functions) from the models'
 * help, docs/data-model.md from the facts, docs/licences.md from what the build puts into its files.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeDocs } from '../build/docs.mjs';
import { script } from './run.mjs';

script(async (root) => {
  for (const [path, text] of Object.entries(await makeDocs(root))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    console.log(path);
  }
  return 0;
});
