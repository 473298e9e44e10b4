import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An answer that is a file. */
export interface FileAnswer {
  readonly type: string;
  readonly bytes: Buffer;
  /** Given when the browser is to save the file instead of showing it. */
  readonly saveAs?: string;
}

const PAGE_FILES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/main.js': 'main.js',
  '/page.css': 'page.css',
  '/form.js': 'form.js',
  '/form.css': 'form.css',
};

/** The address of a form's page; which form it is, the page reads from it. */
const FORM_PAGE = /^\/form\/[\w-]+$/;

/** Gives the sidebar's frame its google.script.run. @returns text of the script built from page/frame.ts */
export function frameScript(pageDir: string): Promise<string> {
  return readFile(join(pageDir, 'frame.js'), 'utf8');
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * A file of the built page; only the files it consists of are served, and the page of any form.
 * @param path of the request, such as `/main.js`
 * @returns `undefined` when there is no such file
 */
export async function pageFile(pageDir: string, path: string): Promise<FileAnswer | undefined> {
  const name = FORM_PAGE.test(path) ? 'form.html' : PAGE_FILES[path];
  if (name === undefined) return undefined;
  const bytes = await readFile(join(pageDir, name));
  return { bytes, type: TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream' };
}
