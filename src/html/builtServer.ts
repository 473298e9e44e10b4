import { filesMixed, ownFile } from './ownFile';

/** What Server.html holds as JSON. */
interface ServerFile {
  /** An expression that gives what src/server/desk.ts exports. */
  readonly code: string;
  readonly stamp: string;
}

const FILE = 'Server';

/** The stamp of the Server.html this code was built with; build.mjs puts it in. */
declare const SERVER_STAMP: string;

/**
 * The part of the server that Google does not evaluate on every call: read from the bundle's own file and evaluated once
 * per execution, when it is first asked for.
 */
export class BuiltServer<Exports> {
  private made: Exports | undefined;

  /**
   * Its exports.
   * @throws AppError FILES_MIXED when the file is missing, of another build or cannot be evaluated
   */
  exports(): Exports {
    this.made ??= evaluated(ownFile<ServerFile>(FILE, SERVER_STAMP).code) as Exports;
    return this.made;
  }
}

function evaluated(code: string): unknown {
  // Called by another name it evaluates in the global scope, where Google's services are. Strings of code may be
  // evaluated there: Google's own templates are (documented: reference/html/HtmlTemplate, getCode).
  // biome-ignore lint/security/noGlobalEval: the code is our own file's, known by its stamp.
  const inGlobalScope = eval;
  try {
    return inGlobalScope(code);
  } catch {
    throw filesMixed(FILE);
  }
}
