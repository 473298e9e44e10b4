/** The add-on's server side as TypeScript sees it: for parameter names of the globals and for the methods it calls. */
import { join } from 'node:path';
import ts from 'typescript';
import { ALWAYS, ON_DEMAND } from './endpoints.mjs';

/**
 * The program of both bundles of the server, compiled by src/server/tsconfig.json.
 * @param {string} root folder of the repository
 * @returns {ts.Program}
 * @throws when the tsconfig cannot be read
 */
export function serverProgram(root) {
  const path = join(root, 'src/server/tsconfig.json');
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail };
  const config = ts.getParsedCommandLineOfConfigFile(path, {}, host);
  if (!config) throw new Error(`Cannot read ${path}.`);
  return ts.createProgram(
    [ALWAYS, ON_DEMAND].map((entry) => join(root, entry)),
    config.options,
  );
}

/** @type {(diagnostic: ts.Diagnostic) => never} */
function fail(diagnostic) {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}
