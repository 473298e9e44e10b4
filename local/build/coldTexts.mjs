/**
 * Takes the texts out of the server's bundles that not every call needs: errors, sentences of reports, labels of panels.
 * In Code.js what custom functions show stays: headers and words of facts, and tables in files named so. Server.html reads the list on each call
 * anyway and has none of them. In the sources nothing changes; in the bundles each text becomes `coldText(place)`, and
 * Help.html gets the list.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Rooms whose texts only the sidebar's calls and errors show. */
const COLD_ROOMS = ['data', 'i18n', 'models', 'work'];
/** The room whose texts formulas show, too. */
const FACTS = 'facts';
/** Tables and columns that custom functions give (a formula should not have to read a file for its headers), and one that joins its texts while loading. */
const WARM = /^(?:functionColumns|matrix|movementTables|scoresTable)\.ts$/;
/** What build.mjs puts into Help.html anyway, and the sidebar's own texts. */
const NOT_HERE = /(?:[hH]elp|i18n.shell)\.ts$/;
/** What facts say beside their columns and words: on sheets and in the panel, never in a formula’s result. */
const UNSEEN = /^(?:title|note)$/;
const LANGS = ['ru', 'kk', 'en'];

/** @typedef {{ readonly ru: string, readonly kk: string, readonly en: string }} Texts */

/**
 * Replaces every text of the cold files; places follow the files' names and the order inside them, so that two builds of the
 * same sources are equal.
 * @param {string} root folder of the repository
 * @returns {{ texts: readonly Texts[], always: import('esbuild').Plugin, onDemand: import('esbuild').Plugin }} the list, and
 *   what makes them cold in Code.js and in Server.html
 */
export function coldTexts(root) {
  /** @type {Texts[]} */
  const texts = [];
  const sources = new Map(coldFiles(root).map((path) => [path, cooled(path, root, texts)]));
  const facts = join(root, 'src', FACTS, sep);
  return {
    texts,
    always: pluginOf((path) => {
      const source = sources.get(path);
      return path.startsWith(facts) ? source?.unseen : source?.whole;
    }),
    onDemand: pluginOf((path) => sources.get(path)?.whole),
  };
}

/** @type {(cold: (path: string) => string | undefined) => import('esbuild').Plugin} */
function pluginOf(cold) {
  return {
    name: 'cold texts',
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = cold(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}

/** @type {(root: string) => string[]} */
function coldFiles(root) {
  return [...COLD_ROOMS, FACTS]
    .map((room) => join(root, 'src', room))
    .filter((room) => existsSync(room))
    .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name) && !WARM.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !NOT_HERE.test(path))
    .sort();
}

/**
 * A source with all of its texts cold, and with those only that no formula shows.
 * @type {(path: string, root: string, texts: Texts[]) => { readonly whole: string, readonly unseen: string }}
 */
function cooled(path, root, texts) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  /** @type {{ start: number, end: number, place: number, isUnseen: boolean }[]} */
  const found = [];
  /** @type {(node: ts.Node) => void} */
  const visit = (node) => {
    const text = ts.isObjectLiteralExpression(node) ? localized(node) : undefined;
    if (text) {
      const isUnseen = ts.isPropertyAssignment(node.parent) && UNSEEN.test(node.parent.name.getText());
      found.push({ start: node.getStart(), end: node.end, place: texts.push(text) - 1, isUnseen });
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  const from = relative(dirname(path), join(root, 'src/core/coldText'));
  const line = `import { coldText } from ${JSON.stringify(from.startsWith('.') ? from : `./${from}`)};\n`;
  /** @type {(chosen: typeof found) => string} */
  const without = (chosen) => {
    if (chosen.length === 0) return source.text;
    let code = source.text;
    for (const { start, end, place } of chosen.reverse()) {
      code = `${code.slice(0, start)}coldText(${place})${code.slice(end)}`;
    }
    return line + code;
  };
  return { whole: without([...found]), unseen: without(found.filter(({ isUnseen }) => isUnseen)) };
}

/**
 * The texts of an object literal that has each language once and nothing else.
 * @type {(node: ts.ObjectLiteralExpression) => Texts | undefined}
 */
function localized(node) {
  /** @type {Record<string, string>} */
  const text = {};
  for (const property of node.properties) {
    const lang = property.name?.getText() ?? '';
    if (!LANGS.includes(lang) || !ts.isPropertyAssignment(property)) return undefined;
    if (!ts.isStringLiteralLike(property.initializer)) return undefined;
    text[lang] = property.initializer.text;
  }
  const { ru, kk, en } = text;
  return ru === undefined || kk === undefined || en === undefined ? undefined : { ru, kk, en };
}
