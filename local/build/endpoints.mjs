/** Reads what the server exports: menu functions, triggers and the calls of the sidebar. */
import { join } from 'node:path';
import ts from 'typescript';

/** The export of ALWAYS that runs custom functions, and the one that runs what ON_DEMAND exports; they get no globals. */
export const RUNNERS = { functions: 'callFunction', desk: 'callDesk' };

/** Entry of Code.js, which Google evaluates on every call. */
export const ALWAYS = 'src/server/main.ts';

/** Entry of Server.html, which a call evaluates when it needs it. */
export const ON_DEMAND = 'src/server/desk.ts';

/**
 * A global that is no custom function.
 * @typedef {{ readonly name: string, readonly params: readonly string[], readonly doc: string, readonly onDemand: boolean }} Endpoint
 */

/**
 * The functions that the server exports with their parameter names and the text of their JSDoc. A name that both entries
 * export is that of ALWAYS, which calls the other.
 * @param {ts.Program} program see program.mjs
 * @param {string} root folder of the repository
 * @returns {readonly Endpoint[]} in the order of the sources
 * @throws when an export is no function, has no JSDoc, or a runner is missing
 */
export function readEndpoints(program, root) {
  const always = exportsOf(program, root, ALWAYS);
  for (const runner of Object.values(RUNNERS)) {
    if (!always.some(({ name }) => name === runner)) {
      throw new Error(`${ALWAYS} must export ${runner}(name, args), which the stubs call.`);
    }
  }
  const runners = Object.values(RUNNERS);
  const later = exportsOf(program, root, ON_DEMAND).filter(({ name }) => !always.some((one) => one.name === name));
  return [
    ...always.filter(({ name }) => !runners.includes(name)).map((found) => ({ ...found, onDemand: false })),
    ...later.map((found) => ({ ...found, onDemand: true })),
  ];
}

/** @type {(program: ts.Program, root: string, entry: string) => readonly Omit<Endpoint, 'onDemand'>[]} */
function exportsOf(program, root, entry) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, entry));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} exports nothing; every export of it becomes a global function.`);
  return checker.getExportsOfModule(module).map((symbol) => readEndpoint(checker, symbol, entry));
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} exported
 * @param {string} entry
 * @returns {Omit<Endpoint, 'onDemand'>}
 */
function readEndpoint(checker, exported, entry) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
  if (!signature) {
    throw new Error(`${entry} exports ${exported.name}, which is no function. Export only functions there.`);
  }
  const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  if (doc === '') {
    throw new Error(`${exported.name} in ${entry} has no JSDoc. Say in one sentence what calls it and what it does.`);
  }
  return { name: exported.name, params: signature.parameters.map((param) => param.name), doc };
}
