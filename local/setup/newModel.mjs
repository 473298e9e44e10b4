/**
 * npm run new:model <id>
 * Makes a small working model to start from: folder, fact, help, tests, its lines in the registry, the list of functions
 * and the catalogue of help; then builds it and writes its reference.
 */
import { scaffoldModel } from './modelFiles.mjs';
import { prepare } from './prepare.mjs';
import { run, SetupError, script } from './run.mjs';

script(async (root, [id, ...rest]) => {
  if (id === undefined || rest.length > 0) throw new SetupError('Which model? npm run new:model value_counts');
  // What cannot be built now would be taken for the new model's fault.
  prepare(root);
  const paths = scaffoldModel(root, id);
  const node = (/** @type {string[]} */ ...args) => run(process.execPath, args, root);
  // Sorts the imports and wraps the lines; names of any length fit then.
  node('node_modules/@biomejs/biome/bin/biome', 'check', '--write', '--config-path', 'test/house/style.json', ...paths);
  node('build.mjs', '--accept-globals');
  node('local/setup/docs.mjs');
  console.log(`\n${paths.join('\n')}\n\nWhat to replace stands in src/models/${id}/README.md. Then: npm test`);
  return 0;
});
