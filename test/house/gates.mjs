/**
 * What the built Code.js and Server.html must keep to, each gate a function that throws with what to do. build.mjs runs them before it
 * writes anything; the tests here prove that each of them can fail.
 */
import { createContext, Script } from 'node:vm';
import { parse } from 'acorn';

/**
 * Bytes that the server's two files may have. A formula evaluates all of Code.js each time Sheets works it out, beside hundreds
 * of others: it has what custom functions and the menu need, with room for the functions of some models more. Server.html is
 * evaluated once a call of the sidebar and once a run of a trigger. `node bench/run.mjs function` measured 4 ms for 117 KB of the
 * one and 31 ms for 796 KB of both, a twentieth of what such a call takes at least.
 */
export const BUDGETS = { 'Code.js': 160_000, 'Server.html': 900_000 };

/**
 * Parses Code.js as Apps Script does: a plain ES2020 script with nothing but declarations at its top level.
 * @param {string} code
 * @returns {readonly { readonly name: string, readonly params: readonly string[] }[]} its global functions
 * @throws when it does not parse, or when a statement stands at its top level
 */
export function readGlobals(code) {
  const globals = [];
  for (const node of parseScript(code).body) {
    if (node.type === 'FunctionDeclaration') {
      globals.push({ name: node.id.name, params: node.params.map((param) => code.slice(param.start, param.end)) });
    } else if (node.type !== 'VariableDeclaration' && !(node.type === 'ExpressionStatement' && node.directive)) {
      throw new Error(
        `Code.js has a ${node.type} at its top level; only declarations may stand there: ` +
          `${code.slice(node.start, node.start + 80)}`,
      );
    }
  }
  return globals;
}

/** @type {(code: string, name?: string) => import('acorn').Program} */
function parseScript(code, name = 'Code.js') {
  try {
    return parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  } catch (error) {
    throw new Error(`${name} is not an ES2020 script, so Apps Script cannot parse it: ${messageOf(error)}`);
  }
}

/**
 * Evaluates Code.js as Google does at the start of every call, with services that must not be touched yet.
 * @param {string} code
 * @param {readonly string[]} services names of Google's globals, see services.mjs
 * @returns {number} milliseconds it took
 * @throws when the top level touches a service or fails without one
 */
export function checkTopLevel(code, services) {
  return evaluated(code, services, 'Code.js').ms;
}

/**
 * Reads and evaluates Server.html as the stubs do, once a call; nothing of it may run before a function of it is called.
 * @param {string} file content of Server.html
 * @param {readonly string[]} services names of Google's globals, see services.mjs
 * @returns {{ names: readonly string[], ms: number }} what it exports, and how long it took
 * @throws when it does not parse as ES2020, when its top level touches a service or fails without one
 */
export function checkServer(file, services) {
  const start = performance.now();
  /** @type {{ readonly code: string }} */
  const { code } = JSON.parse(file);
  const read = performance.now() - start;
  parseScript(code, 'Server.html');
  const { value, ms } = evaluated(code, services, 'Server.html');
  return { names: Object.keys(Object(value)), ms: read + ms };
}

/** @type {(code: string, services: readonly string[], name: string) => { value: unknown, ms: number }} */
function evaluated(code, services, name) {
  /** @type {Record<string, unknown>} */
  const world = {};
  for (const service of services) {
    const get = () => {
      throw new Error(`the top level of ${name} touches ${service}; onOpen may run without any authorisation`);
    };
    Object.defineProperty(world, service, { get });
  }
  const context = createContext(world);
  const start = performance.now();
  try {
    const value = new Script(code, { filename: name }).runInContext(context, { timeout: 5000 });
    return { value, ms: performance.now() - start };
  } catch (error) {
    throw new Error(`${name} cannot be evaluated: ${messageOf(error)}. Move the call into a function.`);
  }
}

/**
 * Holds one of the server's files to its budget.
 * @param {string} text
 * @param {keyof typeof BUDGETS} name
 * @returns {number} its bytes
 * @throws when there are more than BUDGETS allows
 */
export function checkSize(text, name) {
  const bytes = Buffer.byteLength(text);
  if (bytes > BUDGETS[name])
    throw new Error(`${name} has ${bytes} bytes, the budget is ${BUDGETS[name]}: ${ADVICE[name]}`);
  return bytes;
}

/** What to do about a file that is too large. */
const ADVICE = {
  'Code.js':
    'it is evaluated on every call. What formulas and the menu do without belongs to src/server/desk.ts, long texts into .html files.',
  'Server.html': 'each call of the sidebar evaluates it. Move long texts and data into other .html files.',
};

/**
 * The list of globals as it is kept for review: one `NAME(params)` a line, in alphabetical order.
 * @param {readonly { readonly name: string, readonly params: readonly string[] }[]} globals
 * @returns {string}
 */
export function globalsText(globals) {
  const lines = globals.map(({ name, params }) => `${name}(${params.join(', ')})\n`);
  return lines.sort().join('');
}

/**
 * Every global can be called from a browser and every custom function's parameters are a promise, so each change is
 * looked at.
 * @param {string} seen see globalsText
 * @param {string} reviewed content of test/house/globals.txt
 * @throws when they differ
 */
export function checkGlobals(seen, reviewed) {
  if (seen === reviewed) return;
  const [now, before] = [seen, reviewed].map((text) => text.split('\n').filter((line) => line !== ''));
  const added = now?.filter((line) => !before?.includes(line)) ?? [];
  const gone = before?.filter((line) => !now?.includes(line)) ?? [];
  throw new Error(
    `The globals of Code.js are not those of test/house/globals.txt. New: ${added.join(', ') || 'none'}. ` +
      `Gone: ${gone.join(', ') || 'none'}. If this is meant: npm run build -- --accept-globals`,
  );
}

/**
 * The manifest asks for exactly what the code needs: less fails at the user's, more frightens them.
 * @param {unknown} manifest content of appsscript.json
 * @param {ReadonlyMap<string, string>} needed scope → a method that needs it, see scopes.mjs
 * @throws when a scope is missing or too many
 */
export function checkScopes(manifest, needed) {
  const listed =
    typeof manifest === 'object' && manifest !== null && 'oauthScopes' in manifest ? manifest.oauthScopes : [];
  if (!Array.isArray(listed)) throw new Error('appsscript.json: oauthScopes must be a list.');
  const missing = [...needed].filter(([scope]) => !listed.includes(scope)).map(([scope, by]) => `${scope} (${by})`);
  const unused = listed.filter((scope) => !needed.has(scope));
  if (missing.length === 0 && unused.length === 0) return;
  throw new Error(
    `appsscript.json: oauthScopes must be what the called methods need. Missing: ${missing.join(', ') || 'none'}. ` +
      `Not needed: ${unused.join(', ') || 'none'}.`,
  );
}

/** @type {(error: unknown) => string} */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
