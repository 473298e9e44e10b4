/** What Google's type definitions declare, read from their files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Folder of the type definitions that the code is compiled against. */
export const TYPES = 'node_modules/@types/google-apps-script';

/** Folder of the type definitions whose comments name the scopes of each method. */
const DETAILED = 'node_modules/gas-types-detailed';

/** What validation builders inherit; Google's pages show it in their examples alone, so that the package lacks it. */
const WITHOUT_SCOPES = ['Forms.TextValidationBuilder.build/0', 'Forms.TextValidationBuilder.setHelpText/1'];

/**
 * Names of Google's global services, such as `SpreadsheetApp`.
 * @param {string} root folder of the repository
 * @returns {readonly string[]}
 */
export function serviceNames(root) {
  const names = definitionFiles(join(root, TYPES)).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^declare (?:var|const|let) (\w+)/gm)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)];
}

/**
 * Scopes of each documented method: `Spreadsheet.Range.getValues` → one entry per overload, each the alternatives of
 * which any is enough, empty when the method needs none.
 * @param {string} root folder of the repository
 * @returns {ReadonlyMap<string, readonly { readonly params: number, readonly scopes: readonly string[] }[]>}
 */
export function documentedScopes(root) {
  /** @type {Map<string, { params: number, scopes: string[] }[]>} */
  const methods = new Map();
  for (const overload of WITHOUT_SCOPES) {
    const [key = '', params] = overload.split('/');
    methods.set(key, [{ params: Number(params), scopes: [] }]);
  }
  for (const path of definitionFiles(join(root, DETAILED))) {
    const text = readFileSync(path, 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, true);
    visitMethods(source, (node) => {
      const comment = text.slice(node.getFullStart(), node.getStart());
      const scopes = [...comment.matchAll(/^\s*\* - (https:\/\/www\.googleapis\.com\/auth\/\S+)\s*$/gm)];
      const entry = { params: node.parameters.length, scopes: scopes.map((match) => match[1] ?? '') };
      const key = methodKey(node);
      methods.set(key, [...(methods.get(key) ?? []), entry]);
    });
  }
  return methods;
}

/**
 * Name of a declared method with its service and class, such as `Spreadsheet.Range.getValues`.
 * @param {ts.MethodSignature} node
 * @returns {string}
 */
export function methodKey(node) {
  const names = [node.name.getText()];
  /** @type {ts.Node} */
  let parent = node.parent;
  for (; !ts.isSourceFile(parent); parent = parent.parent) {
    if (!ts.isInterfaceDeclaration(parent) && !ts.isModuleDeclaration(parent)) continue;
    if (parent.name.text !== 'GoogleAppsScript') names.unshift(parent.name.text);
  }
  return names.join('.');
}

/** @type {(node: ts.Node, visit: (method: ts.MethodSignature) => void) => void} */
function visitMethods(node, visit) {
  if (ts.isMethodSignature(node)) visit(node);
  else ts.forEachChild(node, (child) => visitMethods(child, visit));
}

/** @type {(folder: string) => string[]} */
function definitionFiles(folder) {
  const names = readdirSync(folder).filter((name) => /^google-apps-script[.\w-]*\.d\.ts$/.test(name));
  return names.map((name) => join(folder, name));
}
