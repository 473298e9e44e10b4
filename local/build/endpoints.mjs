/** Reads what src/server/main.ts exports: menu functions, triggers and the calls of the sidebar. */
import { join } from 'node:path';
import ts from 'typescript';

/** The export that runs custom functions; it gets no global of its own. */
export const RUNNER = 'callFunction';

/** @typedef {{ readonly name: string, readonly params: readonly string[], readonly doc: string }} Endpoint */

/**
 * The exported functions of src/server/main.ts with their parameter names and the text of their JSDoc.
 * @param {ts.Program} program see program.mjs
 * @param {string} root folder of the repository
 * @returns {readonly Endpoint[]} in the order of the source
 * @throws when an export is no function, has no JSDoc, or the runner is missing
 */
export function readEndpoints(program, root) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, 'src/server/main.ts'));
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error('src/server/main.ts exports nothing; every export of it becomes a global function.');
  const endpoints = checker.getExportsOfModule(module).map((symbol) => readEndpoint(checker, symbol));
  if (!endpoints.some((endpoint) => endpoint.name === RUNNER)) {
    throw new Error(`src/server/main.ts must export ${RUNNER}(name, args), which the custom functions call.`);
  }
  return endpoints.filter((endpoint) => endpoint.name !== RUNNER);
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} exported
 * @returns {Endpoint}
 */
function readEndpoint(checker, exported) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const signature = checker.getTypeOfSymbol(symbol).getCallSignatures()[0];
  if (!signature) {
    throw new Error(`src/server/main.ts exports ${exported.name}, which is no function. Export only functions there.`);
  }
  const doc = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  if (doc === '') {
    throw new Error(
      `${exported.name} in src/server/main.ts has no JSDoc. Say in one sentence what calls it and what it does.`,
    );
  }
  return { name: exported.name, params: signature.parameters.map((param) => param.name), doc };
}
