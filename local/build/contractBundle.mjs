/**
 * npm run contract:bundle
 * Writes dist/contract/Contract.gs: the contract's cases as one Apps Script file, to be pasted into a new spreadsheet's
 * script editor and run on real Google (docs/verify-on-google.md).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Global functions: what a person runs, what Google calls, what the dialog calls, what formulas name. */
const GLOBALS = [
  'runContract',
  'onOpen',
  'finishContract',
  'contractKeep',
  'contractClient',
  'CONTRACT',
  'CONTRACT_CELLS',
];

/**
 * Text of Contract.gs.
 * @param {string} root folder of the repository
 * @returns {Promise<string>}
 * @throws when a source does not compile
 */
export async function contractBundle(root) {
  const result = await build({
    entryPoints: [join(root, 'test/contract/google/main.ts')],
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    globalName: 'contract_',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const stubs = GLOBALS.map((name) => `function ${name}(...args) { return contract_.${name}(...args); }`);
  // Exists to be refused: a browser must not be able to call it.
  const hidden = 'function contractClient_(...args) { return contract_.contractClient(...args); }';
  return `// Rosta, contract with Apps Script: run runContract in a NEW, EMPTY spreadsheet\n${result.outputFiles[0]?.text ?? ''}\n${[...stubs, hidden].join('\n')}\n`;
}

/** @returns {Promise<void>} */
async function main() {
  const root = join(import.meta.dirname, '../..');
  const out = join(root, 'dist/contract');
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'Contract.gs'), await contractBundle(root));
  console.log('dist/contract/Contract.gs is written; docs/verify-on-google.md says how to run it.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
