// Bundles a benchmark and runs it in a process of its own: node bench/run.mjs rfm
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const name = process.argv[2];
if (name === undefined) {
  console.error('Which benchmark? node bench/run.mjs rfm | qfd | channels | barriers | onoff | function');
  process.exit(1);
}
const here = new URL('.', import.meta.url);
const outfile = fileURLToPath(new URL(`../dist/bench/${name}.mjs`, here));
await build({
  entryPoints: [fileURLToPath(new URL(`${name}.bench.ts`, here))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const ran = spawnSync(process.execPath, ['--expose-gc', outfile], { stdio: 'inherit' });
process.exit(ran.status ?? 1);
