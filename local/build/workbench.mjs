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
    // main.js is the page itself, frame.js stands in the sidebar's frame and plays google.script.run.
    build({
      ...common,
      entryPoints: [join(page, 'main.ts'), join(page, 'frame.ts')],
      outdir: join(out, 'page'),
      target: 'es2022',
      format: 'iife',
      minify: true,
      legalComments: 'none',
    }),
    copyFile(join(page, 'index.html'), join(out, 'page/index.html')),
    copyFile(join(page, 'page.css'), join(out, 'page/page.css')),
  ]);
}
