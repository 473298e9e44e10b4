import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppsScript, Bundle } from '../apps-script/appsScript';
import { createAppsScript } from '../apps-script/createAppsScript';
import { importTable } from '../workbench/importTable';
import { buildRfm, type Learned, makeDemo } from './journey';
import { forgetKept, readKept, writeKept } from './keptState';
import type { Options } from './options';
import { WORDS } from './words';

/** A spreadsheet that was taken through the first way, as far as that went. */
export interface Opened {
  readonly script: AppsScript;
  /** What the report said, or why there is none. */
  readonly report: { readonly learned: Learned } | { readonly problem: string };
  /** Where the spreadsheet is kept between starts; a person's own file is read anew each time. */
  readonly keptAt: string | undefined;
}

/**
 * Opens the demo, as kept or made anew, or a person's own file.
 * @param folder where the demo is kept
 * @throws Error with a sentence when the own file cannot be read
 */
export function openFile(options: Options, bundle: Bundle, folder: string): Opened {
  return options.file === undefined
    ? openDemo(options, bundle, join(folder, `demo-${options.lang}.json`))
    : openOwn(options, bundle, options.file);
}

function openDemo(options: Options, bundle: Bundle, keptAt: string): Opened {
  if (options.fresh) forgetKept(keptAt);
  const kept = readKept(keptAt);
  if (kept !== undefined) {
    const script = createAppsScript({ bundle, state: kept.state });
    script.open();
    return { script, report: { learned: kept.learned }, keptAt };
  }
  const words = WORDS[options.lang];
  const script = newFile(options, bundle, words.file);
  makeDemo(script);
  const learned = buildRfm(script, words.formulaSheet);
  writeKept(keptAt, { state: script.control.save(), learned });
  return { script, report: { learned }, keptAt };
}

/** What is wrong in a person's own table can be corrected beside it, so it is opened all the same. */
function openOwn(options: Options, bundle: Bundle, path: string): Opened {
  const name = basename(path);
  const script = newFile(options, bundle, name);
  script.control.activate(importTable(script, name, bytesOf(path, options)));
  try {
    return { script, report: { learned: buildRfm(script, WORDS[options.lang].formulaSheet) }, keptAt: undefined };
  } catch (error) {
    return { script, report: { problem: error instanceof Error ? error.message : String(error) }, keptAt: undefined };
  }
}

function newFile({ locale, zone }: Options, bundle: Bundle, name: string): AppsScript {
  const script = createAppsScript({ bundle, file: { name, locale, zone } });
  script.open();
  return script;
}

function bytesOf(path: string, { lang }: Options): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Error(isMissing ? WORDS[lang].noFile(path) : WORDS[lang].unreadableFile(path), { cause });
  }
}
