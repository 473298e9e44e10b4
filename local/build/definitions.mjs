/** Reads the custom functions from the models' registry, so that the build and the checks see what the bundle has. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** @typedef {{ readonly ru: string, readonly kk: string, readonly en: string }} Texts */
/** @typedef {{ readonly name: string, readonly optional: boolean, readonly text: Texts, readonly example: string }} Param */
/** @typedef {{ readonly name: string, readonly text: Texts, readonly params: readonly Param[] }} Definition */

/**
 * The custom functions of every model, in the registry's order.
 * @param {string} root folder of the repository
 * @returns {Promise<readonly Definition[]>}
 * @throws when the registry does not compile or exports no FUNCTIONS
 */
export async function readDefinitions(root) {
  const result = await build({
    entryPoints: [join(root, 'src/models/registry.ts')],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]?.text ?? '';
  const loaded = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  if (!Array.isArray(loaded.FUNCTIONS)) {
    throw new Error('src/models/registry.ts must export FUNCTIONS, the list of custom functions.');
  }
  return loaded.FUNCTIONS;
}
