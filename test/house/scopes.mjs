/** Which scopes the add-on needs: every Google method it calls, looked up in the documented scopes. */
import { relative } from 'node:path';
import ts from 'typescript';
import { documentedScopes, methodKey, TYPES } from './services.mjs';

const AUTH = 'https://www.googleapis.com/auth/';

/** Narrower before broader: of a method's alternatives the first one here is asked for. */
const NARROW_FIRST = [
  'spreadsheets.currentonly',
  'spreadsheets.readonly',
  'spreadsheets',
  'forms.currentonly',
  'forms',
  'script.container.ui',
  'script.send_mail',
  'script.scriptapp',
  'script.external_request',
  'userinfo.email',
  'drive.readonly',
  'drive',
].map((name) => AUTH + name);

/** @typedef {{ readonly method: string, readonly params: number, readonly place: string }} Call */

/**
 * Google's methods that the add-on's sources name, whether they call them or pass them on.
 * @param {ts.Program} program see local/build/program.mjs
 * @param {string} root folder of the repository
 * @returns {readonly Call[]}
 */
export function calledMethods(program, root) {
  const checker = program.getTypeChecker();
  /** @type {Map<string, Call>} */
  const calls = new Map();
  for (const source of program.getSourceFiles().filter((file) => !file.isDeclarationFile)) {
    /** @param {ts.Node} node */
    const visit = (node) => {
      const methods = ts.isIdentifier(node) ? googleMethods(checker, node) : [];
      for (const method of methods) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        const call = { method: methodKey(method), params: method.parameters.length };
        const place = `${relative(root, source.fileName)}:${line + 1}`;
        calls.set(`${call.method}/${call.params}`, { ...call, place });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...calls.values()];
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Identifier} name
 * @returns {readonly ts.MethodSignature[]} the overload that is called; one of each type where the object is of several
 */
function googleMethods(checker, name) {
  const access = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : undefined;
  const type = access && checker.getNonNullableType(checker.getTypeAtLocation(access.expression));
  const types = type === undefined ? [] : type.isUnion() ? type.types : [type];
  const call = access && ts.isCallExpression(access.parent) ? access.parent : undefined;
  const overload = call && checker.getResolvedSignature(call)?.declaration;
  const symbols = types.length > 1 ? types.map((one) => one.getProperty(name.text)) : [];
  const declared =
    symbols.length > 0
      ? symbols.map((symbol) => symbol?.declarations ?? [])
      : [[...(overload ? [overload] : []), ...(checker.getSymbolAtLocation(name)?.declarations ?? [])]];
  return declared.flatMap((nodes) => nodes.find((node) => isGoogleMethod(node, name.text)) ?? []);
}

/**
 * @param {ts.Node} node
 * @param {string} name
 * @returns {node is ts.MethodSignature}
 */
function isGoogleMethod(node, name) {
  return ts.isMethodSignature(node) && node.name.getText() === name && node.getSourceFile().fileName.includes(TYPES);
}

/**
 * The narrowest scopes that let all these calls run.
 * @param {readonly Call[]} calls
 * @param {string} root folder of the repository
 * @returns {ReadonlyMap<string, string>} scope → the first call that needs it
 * @throws when a method or one of its scopes is unknown
 */
export function neededScopes(calls, root) {
  const documented = documentedScopes(root);
  /** @type {Map<string, string>} */
  const needed = new Map();
  /** @type {{ scopes: readonly string[], narrowest: string, first: string }[]} */
  const choices = [];
  for (const { method, params, place } of calls) {
    const overloads = documented.get(method);
    if (!overloads) throw new Error(`${place}: gas-types-detailed does not know ${method}, so its scopes are unknown.`);
    const same = overloads.filter((overload) => overload.params === params);
    for (const { scopes } of same.length > 0 ? same : overloads) {
      if (scopes.length === 0) continue;
      const narrowest = NARROW_FIRST.find((scope) => scopes.includes(scope));
      if (!narrowest) {
        throw new Error(
          `${place}: ${method} needs one of ${scopes.join(', ')}; put it into NARROW_FIRST of scopes.mjs.`,
        );
      }
      choices.push({ scopes, narrowest, first: `${method} in ${place}` });
    }
  }
  // A method that takes one of several scopes asks for none where another method needs one of them anyway.
  choices.sort((one, other) => one.scopes.length - other.scopes.length);
  for (const { scopes, narrowest, first } of choices) {
    if (!scopes.some((scope) => needed.has(scope))) needed.set(narrowest, first);
  }
  return needed;
}
