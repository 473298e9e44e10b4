import type { Cell } from '../core/cell';
import { callFunction as call } from '../functions/callFunction';
import { edgeFile } from './edgeFile';

/**
 * What every generated stub of a custom function calls.
 * @param args the stub's `arguments`
 */
export function callFunction(name: string, args: ArrayLike<unknown>): Cell[][] {
  return call(name, Array.from(args), edgeFile());
}
