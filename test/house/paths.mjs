/** Files and folders that a document names. */
import { dirname, posix } from 'node:path';

/** What the build makes is not there on a fresh checkout. */
const MADE = /^(?:dist|\.rosta|node_modules)(?:\/|$)/;
/** A name with a day in it is an example of a file that a person will make. */
const EXAMPLE = /\d{4}-\d{2}-\d{2}/;

/**
 * Paths in a Markdown text: targets of links, and code spans with a slash. A path with a placeholder such as
 * `src/models/<id>/model.ts` counts up to the folder before it.
 * @param {string} path of the document, relative to the repository
 * @param {string} text
 * @returns {readonly string[]} relative to the repository, each once
 */
export function namedPaths(path, text) {
  const prose = text.replace(/^```[\s\S]*?^```/gm, '');
  const links = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  const own = links.filter((link) => !/^\w+:/.test(link)).map((link) => posix.join(dirname(path), link));
  const named = spans.filter((span) => /^[\w.@-]+(?:\/[\w.@<>-]+)*\/?$/.test(span) && span.includes('/'));
  const whole = [...own, ...named].map((name) => name.replace(/\/[^/]*<.*$/, ''));
  return [...new Set(whole)].filter((name) => !MADE.test(name) && !EXAMPLE.test(name));
}
