/** The repository's own source files, parsed, for the checks that read them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Source files under some folders, tests included.
 * @param {string} root folder of the repository
 * @param {readonly string[]} folders or files relative to root; a missing one is empty
 * @returns {readonly ts.SourceFile[]} named by their path relative to root
 */
export function sourcesIn(root, folders) {
  return folders
    .flatMap((folder) => pathsUnder(root, folder))
    .map((path) => parseSource(path, readFileSync(join(root, path), 'utf8')));
}

/**
 * Parses one file.
 * @param {string} path
 * @param {string} text
 * @returns {ts.SourceFile}
 */
export function parseSource(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/**
 * Where a node stands, for a message.
 * @param {ts.Node} node
 * @returns {string} such as `src/core/lang.ts:12`
 */
export function placeOf(node) {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/**
 * Calls a visitor for a node and everything in it.
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} visit
 */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** @type {(root: string, folder: string) => string[]} */
function pathsUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  if (!statSync(join(root, folder)).isDirectory()) return /\.(ts|mjs)$/.test(folder) ? [folder] : [];
  return readdirSync(join(root, folder)).flatMap((name) => pathsUnder(root, `${folder}/${name}`));
}
