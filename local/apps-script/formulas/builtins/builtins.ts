import { ARRAYS } from './arrays';
import type { Builtin } from './Builtin';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { NUMBERS } from './numbers';
import { TEXTS } from './texts';

/** The built-in functions that are available, by name in capitals. README.md beside this lists them with their source. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map(
  [LOGIC, NUMBERS, CONDITIONAL, LOOKUP, ARRAYS, TEXTS, DATES].flatMap((group) => Object.entries(group)),
);
