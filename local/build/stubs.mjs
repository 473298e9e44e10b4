/**
 * Global functions of the bundle. Apps Script finds functions, their parameters and their help only in plain
 * top-level declarations, which esbuild hides in its IIFE; these stubs stand after it and call into it.
 */
import { RUNNERS } from './endpoints.mjs';

/** Name of the object that holds the bundle; the trailing underscore keeps it from being called by a browser. */
export const BUNDLE = 'rosta_';

/**
 * The stub of a custom function with the help that Sheets shows while a formula is typed.
 * @param {import('./definitions.mjs').Definition} definition
 * @param {'ru' | 'kk' | 'en'} lang language of the help; Sheets has no switch for it
 * @returns {string} JSDoc and, on the last line, the function
 * @throws when a name or a text cannot stand in JSDoc
 */
export function functionStub(definition, lang) {
  const { name, params } = definition;
  if (!/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name)) {
    throw new Error(`Custom function ${name}: its name must be Latin capitals, without an underscore at the end.`);
  }
  const tags = params.map((param) => {
    const place = `${name}, parameter ${param.name}`;
    return `@param {${oneLine(param.example, place)}} ${param.name} ${oneLine(param.text[lang], place)}`;
  });
  const lines = [oneLine(definition.text[lang], name), '', ...tags, '@customfunction'];
  const list = params.map((param) => param.name).join(', ');
  return `${comment(lines)}\nfunction ${name}(${list}) { return ${BUNDLE}.${RUNNERS.functions}('${name}', arguments); }`;
}

/**
 * The stub of a function that the menu, a trigger or the sidebar calls.
 * @param {import('./endpoints.mjs').Endpoint} endpoint
 * @returns {string} JSDoc and, on the last line, the function
 */
export function endpointStub({ name, params, doc, onDemand }) {
  const lines = doc.replaceAll('*/', '*\\/').split('\n');
  const call = onDemand ? `${RUNNERS.desk}('${name}', arguments)` : `${name}.apply(this, arguments)`;
  return `${comment(lines)}\nfunction ${name}(${params.join(', ')}) { return ${BUNDLE}.${call}; }`;
}

/** @type {(lines: readonly string[]) => string} */
function comment(lines) {
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

/** @type {(text: string, place: string) => string} */
function oneLine(text, place) {
  if (text.trim() === '')
    throw new Error(`${place}: the text is empty. Sheets shows it as help while a formula is typed.`);
  if (/[\r\n]|\*\//.test(text))
    throw new Error(`${place}: a text for Sheets' help has no line break and no "*/": ${text}`);
  return text;
}
