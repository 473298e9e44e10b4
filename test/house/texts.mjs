/** Texts are complete: every text stands in every language, with the same placeholders, and is not a copy. */
import ts from 'typescript';
import { placeOf, walk } from './sources.mjs';

const LANGS = /** @type {const} */ (['ru', 'kk', 'en']);

/**
 * Looks at every object literal whose properties are languages and whose values are strings or lists of strings.
 * @param {ts.SourceFile} source
 * @returns {readonly string[]} one line per fault, with what to do
 */
export function textFaults(source) {
  /** @type {string[]} */
  const faults = [];
  walk(source, (node) => {
    const texts = ts.isObjectLiteralExpression(node) ? localized(node) : undefined;
    if (texts) faults.push(...faultsOf(texts).map((fault) => `${placeOf(node)}: ${fault}`));
  });
  return faults;
}

/**
 * Texts by language, or nothing when the object is something else.
 * @type {(node: ts.ObjectLiteralExpression) => ReadonlyMap<string, readonly string[]> | undefined}
 */
function localized(node) {
  /** @type {Map<string, readonly string[]>} */
  const texts = new Map();
  for (const property of node.properties) {
    const lang = LANGS.find((code) => property.name?.getText() === code);
    if (!lang || !ts.isPropertyAssignment(property)) return undefined;
    const strings = stringsOf(property.initializer);
    if (!strings) return undefined;
    texts.set(lang, strings);
  }
  return texts.size >= 2 ? texts : undefined;
}

/** @type {(node: ts.Expression) => readonly string[] | undefined} */
function stringsOf(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const strings = node.elements.filter((element) => ts.isStringLiteralLike(element));
  return strings.length === node.elements.length ? strings.map((element) => element.text) : undefined;
}

/** @type {(texts: ReadonlyMap<string, readonly string[]>) => string[]} */
function faultsOf(texts) {
  const [ru = '', kk = '', en = ''] = LANGS.map((lang) => texts.get(lang)?.join(' | '));
  const empty = LANGS.filter((lang) => !texts.get(lang)?.length || texts.get(lang)?.some((text) => text.trim() === ''));
  if (empty.length > 0) return [`the text in ${empty.join(', ')} is missing; write it.`];
  const faults = [];
  for (const [lang, text] of /** @type {const} */ ([
    ['ru', ru],
    ['kk', kk],
  ])) {
    if (placeholders(text) !== placeholders(en)) {
      faults.push(
        `${lang} has the placeholders ${placeholders(text) || 'none'}, en has ${placeholders(en) || 'none'}.`,
      );
    }
    if (words(text) > 1 && text === en) faults.push(`${lang} is a copy of en; translate it: "${en}".`);
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      const mixed = /\p{Script=Cyrillic}/u.test(word) && /\p{Script=Latin}/u.test(word);
      if (mixed) faults.push(`${lang} mixes Latin and Cyrillic letters in one word: "${word}".`);
    }
  }
  if (words(kk) > 1 && kk === ru && /\p{Script=Cyrillic}/u.test(kk))
    faults.push(`kk is a copy of ru; translate it: "${ru}".`);
  return faults;
}

/** @type {(text: string) => string} */
function placeholders(text) {
  const names = [...text.matchAll(/\{(\w+)/g)].map((match) => `{${match[1]}}`);
  return [...new Set(names)].sort().join(' ');
}

/** What is called so in every language: tags of links, and a product. */
const NAMES = /utm_(?:source|medium|campaign)|Google Ads/g;

/** Words of two letters and more outside placeholders and names. @type {(text: string) => number} */
function words(text) {
  return (
    text
      .replace(/\{[^}]*\}/g, ' ')
      .replace(NAMES, ' ')
      .match(/[\p{L}-]{2,}/gu)?.length ?? 0
  );
}
