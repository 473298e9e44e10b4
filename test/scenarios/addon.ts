import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppsScript, Bundle, CellValue, Execution, NewFile } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { Outcome } from '../../src/contract/api';

const ADDON = join(import.meta.dirname, '../../dist/addon');

/**
 * The add-on as `npm run build` made it.
 * @param folder where the build put it
 */
export function builtBundle(folder = ADDON): Bundle {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.replace('.html', ''), read(name)])),
    manifest: JSON.parse(read('appsscript.json')),
  };
}

/** Files in each language as people have them. */
export const FILES = {
  ru: { name: 'Магазин', locale: 'ru_RU', zone: 'Europe/Moscow' },
  kk: { name: 'Дүкен', locale: 'kk_KZ', zone: 'Asia/Almaty' },
  en: { name: 'Shop', locale: 'en_US', zone: 'America/New_York' },
} as const satisfies Readonly<Record<string, NewFile>>;

/** 22.11.2026, 11:05 UTC. */
const NOW = Date.UTC(2026, 10, 22, 11, 5);

/** A new file with the add-on in it, at a fixed time. */
export function openFile(file: NewFile, extras: Parameters<typeof createAppsScript>[1] = {}): AppsScript {
  const script = createAppsScript({ bundle: builtBundle(), file }, { now: () => NOW, ...extras });
  script.open();
  return script;
}

/**
 * The outcome of a sidebar call.
 * @throws when an exception reached the client, which fails the test
 */
export function outcomeOf<T>(execution: Execution): Outcome<T> {
  if (!execution.ok) throw new Error(`${execution.name} let an exception out: ${execution.error}`);
  // The emulator hands over plain JSON; its shape is what the scenarios then assert.
  return execution.value as Outcome<T>;
}

/**
 * The value of a sidebar call that must succeed.
 * @throws with the error's message when it did not
 */
export function answerOf<T>(execution: Execution): T {
  const outcome = outcomeOf<T>(execution);
  if (!outcome.ok) throw new Error(`${execution.name}: ${outcome.error.message}`);
  return outcome.value;
}

/** The file's id, as Google gives it to a script: asked by a script of our own in a copy of the file. */
export function fileId(script: AppsScript): string {
  const code = 'function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }';
  const probe = createAppsScript({ bundle: { ...builtBundle(), code }, state: script.control.save() });
  return String(probe.run('id', []).value);
}

/** Sheets a person sees: the journal of undo is hidden. */
export function visibleSheets(script: AppsScript): ReturnType<AppsScript['control']['sheets']> {
  return script.control.sheets().filter(({ hidden }) => !hidden);
}

/** Everything a person can see of every sheet, for "nothing was touched". */
export function snapshot(script: AppsScript): Readonly<Record<string, readonly (readonly CellValue[])[]>> {
  return Object.fromEntries(visibleSheets(script).map(({ id, name }) => [name, script.control.values(id)]));
}

/** Calls of making a report besides drawing it: tryLock, flush; marks, heads and snapshot for undo. */
const LOCK_AND_UNDO = 5;
/** Calls of making the journal, once in a file, in place of reading its heads. */
const JOURNAL = 7;

/** What a report of one batch may cost at most: 20 for itself, and what keeps the file safe. */
export const REPORT_CALLS = { first: 20 + LOCK_AND_UNDO + JOURNAL - 1, later: 20 + LOCK_AND_UNDO };
