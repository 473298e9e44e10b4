import { cleanName } from './cleanName';

/** Numbers names by their first appearance, so that the rest of a computation works on whole numbers. */
export interface Interner {
  /** The clean names by number. */
  readonly names: readonly string[];
  /** The number of a name, or −1 when the cell names nobody. A number and its text are one name. */
  code(value: string | number): number;
}

/** An interner without names. */
export function newInterner(): Interner {
  const names: string[] = [];
  // Values as they stand in the cells lead straight to the number: one look-up a row, whatever cleaning costs.
  const codes = new Map<string | number, number>();

  const learn = (value: string | number): number => {
    const name = cleanName(value);
    const code = codes.get(name) ?? (name === '' ? -1 : names.push(name) - 1);
    codes.set(name, code);
    if (name !== value) codes.set(value, code);
    return code;
  };
  return { names, code: (value) => codes.get(value) ?? learn(value) };
}
