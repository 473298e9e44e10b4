/** Modules of src as the build's own scripts see them: `local` imports nothing of `src`, it bundles and runs it. */
import { build } from 'esbuild';

/**
 * Everything a module exports.
 * @param {string} root folder of the repository
 * @param {string} contents TypeScript that exports what is wanted, such as `export * from './src/core/lang'`
 * @returns {Promise<Record<string, any>>}
 * @throws when it does not compile
 */
export async function load(root, contents) {
  const result = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'load.ts', loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const text = result.outputFiles[0]?.text ?? '';
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
