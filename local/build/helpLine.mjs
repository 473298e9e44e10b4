/** The first line of Code.js, by which a build says in which language its custom functions explain themselves. */

/** @typedef {'ru' | 'kk' | 'en'} HelpLang */

/**
 * The line that says a language.
 * @param {HelpLang} lang
 * @returns {string} the line, a comment
 */
export function helpLine(lang) {
  return `// Rosta, help of the custom functions: ${lang}`;
}

/**
 * The language that a build says it is in.
 * @param {string} code text of a Code.js
 * @returns {HelpLang | undefined} `undefined` when it does not say
 */
export function helpLang(code) {
  return /** @type {const} */ (['ru', 'kk', 'en']).find((lang) => code.startsWith(`${helpLine(lang)}\n`));
}
