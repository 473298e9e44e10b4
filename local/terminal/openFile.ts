import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AppsScript, Bundle, Extras, FileState, NewFile } from '../apps-script/appsScript';
import { createAppsScript } from '../apps-script/createAppsScript';
import { importTable } from '../workbench/importTable';
import { buildRfm, type Learned, makeDemo, previewRfm, readReport } from './journey';
import { forgetKept, type Kept, readKept, writeKept } from './keptState';
import type { Options } from './options';
import { WORDS } from './words';

/** A spreadsheet that was taken through the first way, as far as that went. */
export interface Opened {
  readonly script: AppsScript;
  /** What the report said, or why there is none. */
  readonly report: { readonly learned: Learned } | { readonly problem: string };
  /** Where the spreadsheet is kept between starts; a person's own file is read anew each time. */
  readonly kept: (Pick<Kept, 'reportSheetId' | 'ahead'> & { readonly path: string }) | undefined;
}

type Report = Opened['report'];

/** Opens a new file or a kept one with the add-on in it. */
type Start = (from: { readonly file: NewFile } | { readonly state: FileState }) => AppsScript;

/**
 * Opens the demo, as kept or made anew, or a person's own file.
 * @param folder where the demo is kept
 * @param extras what may happen to it while it is open
 * @throws Error with a sentence when the own file cannot be read
 */
export function openFile(options: Options, bundle: Bundle, folder: string, extras: Extras = {}): Opened {
  const start: Start = (from) => {
    const script = createAppsScript({ bundle, ...from }, extras);
    script.open();
    return script;
  };
  return options.file === undefined
    ? openDemo(options, start, join(folder, `demo-${options.lang}.json`))
    : openOwn(options, start, options.file);
}

function openDemo(options: Options, start: Start, path: string): Opened {
  if (options.fresh) forgetKept(path);
  const kept = readKept(path);
  const again = kept && reopened(kept, start);
  if (again) {
    const { state: _, ...beside } = kept;
    // Orders and report may have been edited or deleted since: what stands there now is told.
    const report = reportOf(() => readReport(again, beside.reportSheetId) ?? previewRfm(again));
    return { script: again, report, kept: { path, ...beside } };
  }
  const words = WORDS[options.lang];
  const script = start({ file: newFile(options, words.file) });
  makeDemo(script);
  const { sheetId: reportSheetId, learned } = buildRfm(script, words.formulaSheet);
  writeKept(path, { state: script.control.save(), reportSheetId });
  return { script, report: { learned }, kept: { path, reportSheetId } };
}

/** The kept spreadsheet; one that another version of the program kept, or that is damaged, is as good as none. */
function reopened({ state }: Kept, start: Start): AppsScript | undefined {
  try {
    const script = start({ state });
    // What is missing in the state shows when it is looked at.
    script.control.activeCell();
    script.control.save();
    return script;
  } catch {
    return undefined;
  }
}

function reportOf(learn: () => Learned): Report {
  try {
    return { learned: learn() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What is wrong in a person's own table can be corrected beside it, so it is opened all the same. */
function openOwn(options: Options, start: Start, path: string): Opened {
  const name = basename(path);
  const script = start({ file: newFile(options, name) });
  script.control.activate(importTable(script, name, bytesOf(path, options)));
  const report = reportOf(() => buildRfm(script, WORDS[options.lang].formulaSheet).learned);
  return { script, report, kept: undefined };
}

function newFile({ locale, zone }: Options, name: string): NewFile {
  return { name, locale, zone };
}

function bytesOf(path: string, { lang }: Options): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new Error(isMissing ? WORDS[lang].noFile(path) : WORDS[lang].unreadableFile(path), { cause });
  }
}
