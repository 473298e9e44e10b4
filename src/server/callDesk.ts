import type { Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import { BuiltServer } from '../html/builtServer';
import { errorText } from '../i18n/errors';
import type * as desk from './desk';
import { edgeFile } from './edgeFile';
import { NOWHERE } from './nowhere';

type Desk = typeof desk;

const SERVER = new BuiltServer<Desk>();

/** Why the desk cannot be called, in the shape of a sidebar's answer; a trigger's answer is read by nobody. */
function refused(cause: unknown): Outcome<never> {
  const error = cause instanceof AppError ? cause : new AppError('INTERNAL', { detail: String(cause) });
  const message = errorText(error, edgeFile(), NOWHERE);
  return { ok: false, error: { code: error.code, message, remedy: null } };
}

/**
 * What every generated stub of a function on demand calls: evaluates Server.html and runs the function in it.
 * @param args the stub's `arguments`
 * @returns the function's answer; without the right Server.html a refusal in words, and nothing was done
 */
export function callDesk<Name extends keyof Desk>(
  name: Name,
  args: ArrayLike<unknown>,
): ReturnType<Desk[Name]> | Outcome<never> {
  let exports: Desk;
  try {
    exports = SERVER.exports();
  } catch (cause) {
    return refused(cause);
  }
  return Reflect.apply(exports[name], undefined, Array.from(args)) as ReturnType<Desk[Name]>;
}
