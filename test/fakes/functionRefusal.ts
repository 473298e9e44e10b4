import type { FileContext } from '../../src/core/table';
import { callFunction } from '../../src/functions/callFunction';

/** What a custom function answers in its cell instead of a result. */
export function functionRefusal(name: string, args: readonly unknown[], file: FileContext): string {
  try {
    callFunction(name, args, file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
}
