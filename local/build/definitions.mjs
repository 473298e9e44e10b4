/** Reads the models' help, so that the build and the checks see what the bundle has. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** @typedef {{ readonly ru: string, readonly kk: string, readonly en: string }} Texts */
/** @typedef {{ readonly name: string, readonly optional: boolean, readonly text: Texts, readonly example: string }} Param */
/** @typedef {{ readonly name: string, readonly text: Texts, readonly params: readonly Param[] }} Definition */

/**
 * The custom functions of every model with their help, in the registry's order, and what Help.html holds.
 * @param {string} root folder of the repository
 * @returns {Promise<{ readonly functions: readonly Definition[], readonly help: object }>}
 * @throws when the catalogue does not compile, or something in it has no help
 */
export async function readDefinitions(root) {
  const result = await build({
    entryPoints: [join(root, 'src/help/catalogue.ts')],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]?.text ?? '';
  const loaded = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  if (!Array.isArray(loaded.DOCUMENTED_FUNCTIONS) || typeof loaded.HELP_FILE !== 'object') {
    throw new Error('src/help/catalogue.ts must export DOCUMENTED_FUNCTIONS and HELP_FILE.');
  }
  return { functions: loaded.DOCUMENTED_FUNCTIONS, help: loaded.HELP_FILE };
}
