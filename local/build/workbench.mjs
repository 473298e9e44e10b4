/** Bundles the workbench: its server for Node and its page for the browser. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Writes dist/local/start.js and dist/local/page.
 * @param {string} root folder of the repository
 * @returns {Promise<void>}
 */
export async function buildWorkbench(root) {
  const out = join(root, 'dist/local');
  const page = join(root, 'local/workbench/page');
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'page'), { recursive: true });
  /** @type {import('esbuild').BuildOptions} */
  const common = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'silent' };
  await Promise.all([
    // Packages stay outside: Node finds them in node_modules, and stack traces keep their names.
    build({
      ...common,
      entryPoints: [join(root, 'local/start.ts')],
      outfile: join(out, 'start.js'),
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
    }),
    // main.js is the page itself, frame.js stands in the sidebar's frame and plays google.script.run, form.js is a form.
    build({
      ...common,
      entryPoints: ['main.ts', 'frame.ts', 'form.ts'].map((name) => join(page, name)),
      outdir: join(out, 'page'),
      target: 'es2022',
      format: 'iife',
      minify: true,
      legalComments: 'none',
    }),
    ...['index.html', 'page.css', 'form.html', 'form.css'].map((name) =>
      copyFile(join(page, name), join(out, 'page', name)),
    ),
  ]);
}
