/** docs/licences.md: the packages that stand in what the build makes, with their licences. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { ALWAYS, ON_DEMAND } from './endpoints.mjs';
import { packagesIn } from './packages.mjs';

/** @typedef {import('./packages.mjs').Package} Package */

/** Entries of the files that go to Google. */
const ADDON = {
  'Code.js': [ALWAYS],
  'Server.html': [ON_DEMAND],
  'Sidebar.html': ['src/sidebar/main.ts'],
  'Data.html': ['src/dialog/main.ts'],
  'Picture.html': ['src/picture/main.ts'],
};

/** Entries of the workbench's page. */
const WORKBENCH = ['main', 'frame', 'form'].map((name) => `local/workbench/page/${name}.ts`);

/**
 * The text of docs/licences.md.
 * @param {string} root folder of the repository
 * @returns {Promise<string>} Markdown
 * @throws when something does not compile, or a package's licence is not one we may pass on
 */
export async function makeLicences(root) {
  const addon = await Promise.all(
    Object.entries(ADDON).map(async ([file, entries]) => ({ file, packages: await bundled(root, entries) })),
  );
  const passedOn = new Map(addon.flatMap(({ packages }) => packages).map((one) => [`${one.name} ${one.version}`, one]));
  const files = addon.map(({ file, packages }) => `| ${file} | ${packages.map(named).join(', ') || 'none'} |`);
  const workbench = (await bundled(root, WORKBENCH)).map((one) => `| ${one.name} | ${one.version} | ${one.licence} |`);
  return `${[
    '# Licences',
    'Rosta is under the [MIT licence](../LICENSE). Packages of others stand in what the build makes; only licences that let us\npass them on are accepted, else the build and `npm run docs` refuse. Made by `npm run docs`.',
    '## What goes to Google',
    ['| file of `dist/addon` | packages inside |', '|---|---|', ...files].join('\n'),
    'The same texts stand as a comment in the file itself.',
    ...[...passedOn.values()].map(licenceText),
    '## The workbench, for development',
    'In the page of `dist/local`; it stays on the computer it was built on. What its server uses lies unchanged in\n`node_modules`, each package with its licence.',
    ['| package | version | licence |', '|---|---|---|', ...workbench].join('\n'),
  ].join('\n\n')}\n`;
}

/** @type {(root: string, entries: readonly string[]) => Promise<readonly Package[]>} */
async function bundled(root, entries) {
  const { metafile } = await build({
    entryPoints: entries.map((entry) => join(root, entry)),
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'iife',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return packagesIn(root, metafile);
}

/** @type {(one: Package) => string} */
function named({ name, version, licence }) {
  return `${name} ${version} (${licence})`;
}

/** @type {(one: Package) => string} */
function licenceText({ name, version, licence, text, notice }) {
  const texts = [text, notice].filter((part) => part !== '').map((part) => `\`\`\`text\n${part}\n\`\`\``);
  return [`### ${name} ${version}: ${licence}`, ...texts].join('\n\n');
}
