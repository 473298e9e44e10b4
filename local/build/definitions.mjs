/** Reads the models' help, so that the build and the checks see what the bundle has. */
import { load } from './load.mjs';

/** @typedef {'ru' | 'kk' | 'en'} Lang */
/** @typedef {Readonly<Record<Lang, string>>} Texts */
/** @typedef {{ readonly name: string, readonly optional: boolean, readonly text: Texts, readonly example: string }} Param */
/** @typedef {{ readonly name: string, readonly text: Texts, readonly params: readonly Param[] }} Definition */

/**
 * The custom functions of every model with their help, in the registry's order, and what Help.html holds.
 * @param {string} root folder of the repository
 * @returns {Promise<{ readonly functions: readonly Definition[], readonly help: object }>}
 * @throws when the catalogue does not compile, or something in it has no help
 */
export async function readDefinitions(root) {
  const { HELP_FILE: help } = await load(root, "export * from './src/help/catalogue';");
  if (typeof help?.models !== 'object') throw new Error('src/help/catalogue.ts must export HELP_FILE with models.');
  /** @type {readonly { readonly functions: readonly Definition[] }[]} */
  const models = Object.values(help.models);
  return { functions: models.flatMap(({ functions }) => functions), help };
}

/**
 * The reference of the custom functions: docs/functions, a file per language.
 * @param {string} root folder of the repository
 * @returns {Promise<Readonly<Record<string, string>>>} Markdown by path relative to root
 */
export async function makeReference(root) {
  const { functionReference } = await load(root, "export * from './src/help/reference';");
  /** @type {readonly Lang[]} */
  const langs = ['ru', 'kk', 'en'];
  return Object.fromEntries(langs.map((lang) => [`docs/functions/${lang}.md`, functionReference(lang)]));
}
