import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppsScript, Bundle } from './apps-script/appsScript';
import { createAppsScript } from './apps-script/createAppsScript';
import { buildRfm, type Learned, makeDemo } from './terminal/journey';
import { forgetKept, readKept, writeKept } from './terminal/keptState';
import { type Options, readOptions } from './terminal/options';
import { WORDS } from './terminal/words';
import { exportXlsx } from './workbench/exportXlsx';
import { importTable } from './workbench/importTable';
import { startWorkbench } from './workbench/server';

/** Where state and reports are kept, relative to the folder the command runs in. */
const KEPT = '.rosta';

/** Changes are kept at most this often; a keystroke must not write a whole file. */
const KEEP_MS = 2000;

function readBundle(): Bundle {
  const read = (name: string): string => readFileSync(join('dist/addon', name), 'utf8');
  return {
    code: read('Code.js'),
    html: { Sidebar: read('Sidebar.html') },
    manifest: JSON.parse(read('appsscript.json')),
  };
}

interface Opened {
  readonly script: AppsScript;
  readonly learned: Learned;
  readonly path: string;
}

/** The kept spreadsheet, or a new one taken through the first way: data, panel, report, formula. */
function openFile(options: Options): Opened {
  const bundle = readBundle();
  const path = join(KEPT, `${options.file === undefined ? 'demo' : 'own'}-${options.lang}.json`);
  if (options.fresh || options.file !== undefined) forgetKept(path);
  const kept = readKept(path);
  if (kept !== undefined) {
    const script = createAppsScript({ bundle, state: kept.state });
    script.open();
    return { script, learned: kept.learned, path };
  }
  const { locale, zone } = options;
  const words = WORDS[options.lang];
  const name = options.file === undefined ? words.file : basename(options.file);
  const script = createAppsScript({ bundle, file: { name, locale, zone } });
  script.open();
  if (options.file === undefined) makeDemo(script);
  else script.control.activate(importTable(script, basename(options.file), readFileSync(options.file)));
  const learned = buildRfm(script, words.formulaSheet);
  writeKept(path, { state: script.control.save(), learned });
  return { script, learned, path };
}

function printReport({ script, learned }: Opened, options: Options): void {
  mkdirSync(KEPT, { recursive: true });
  const xlsx = join(KEPT, `report-${options.lang}.xlsx`);
  writeFileSync(xlsx, exportXlsx(script));
  console.log(['', ...learned.findings.map((finding) => `  ${finding}`), ''].join('\n'));
  console.log(`${WORDS[options.lang].report}: ${xlsx}`);
}

async function serve({ script, learned, path }: Opened, options: Options): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => writeKept(path, { state: script.control.save(), learned });
  const workbench = await startWorkbench({
    script,
    port: options.port,
    pageDir: 'dist/local/page',
    onChange: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        keep();
      }, KEEP_MS);
    },
  });
  const words = WORDS[options.lang];
  console.log(`${words.address}: ${workbench.address}\n${words.stop}`);
  const stop = (): void => {
    if (timer !== undefined) keep();
    void workbench.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const opened = openFile(options);
  printReport(opened, options);
  if (!options.once) await serve(opened, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
