import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from './apps-script/appsScript';
import { type Learned, openSidebar } from './terminal/journey';
import { writeKept } from './terminal/keptState';
import { type Opened, openFile } from './terminal/openFile';
import { type Options, readOptions } from './terminal/options';
import { WORDS } from './terminal/words';
import { exportXlsx } from './workbench/exportXlsx';
import { startWorkbench, type Workbench } from './workbench/server';
import { Surroundings } from './workbench/surroundings';

/** Where state and reports are kept, relative to the folder the command runs in. */
const KEPT = '.rosta';

/** Changes are kept at most this often; a keystroke must not write a whole file. */
const KEEP_MS = 2000;

function readBundle(): Bundle {
  const read = (name: string): string => readFileSync(join('dist/addon', name), 'utf8');
  const pages = readdirSync('dist/addon').filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.replace('.html', ''), read(name)])),
    manifest: JSON.parse(read('appsscript.json')),
  };
}

function printReport({ script }: Opened, learned: Learned, lang: Options['lang']): void {
  mkdirSync(KEPT, { recursive: true });
  const xlsx = join(KEPT, `report-${lang}.xlsx`);
  writeFileSync(xlsx, exportXlsx(script));
  console.log(['', ...learned.map((line) => `  ${line}`), ''].join('\n'));
  console.log(`${WORDS[lang].report}: ${xlsx}`);
}

/** Keeps the demo after changes, and at once when asked; a copy that was opened of it is not kept. */
function keeper({ script, kept }: Opened, around: Surroundings): { changed: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    timer = undefined;
    if (!kept) return;
    const { reportSheetId } = kept;
    writeKept(kept.path, { state: script.control.save(), reportSheetId, ahead: around.ahead });
  };
  return {
    changed: () => {
      timer ??= setTimeout(keep, KEEP_MS);
    },
    stop: () => {
      if (timer !== undefined) keep();
    },
  };
}

async function serve(opened: Opened, around: Surroundings, { port, lang }: Options): Promise<void> {
  const words = WORDS[lang];
  const keeping = keeper(opened, around);
  openSidebar(opened.script);
  const options = { script: opened.script, around, port, pageDir: 'dist/local/page', onChange: keeping.changed };
  const workbench: Workbench = await startWorkbench(options).catch((cause: unknown) => {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    throw isTaken ? new Error(words.portTaken(port), { cause }) : cause;
  });
  console.log(`${words.address}: ${workbench.address}\n${words.stop}`);
  const stop = (): void => {
    keeping.stop();
    void workbench.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const bundle = readBundle();
  const around = new Surroundings(bundle);
  const opened = openFile(options, bundle, KEPT, around.extras);
  around.catchUp(opened.kept?.ahead ?? 0);
  if ('learned' in opened.report) {
    printReport(opened, opened.report.learned, options.lang);
  } else {
    console.error(opened.report.problem);
    if (options.once) process.exitCode = 1;
    else console.error(WORDS[options.lang].noReport);
  }
  if (!options.once) await serve(opened, around, options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
