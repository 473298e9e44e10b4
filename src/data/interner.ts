import { cleanName } from './cleanName';

/** Numbers names by their first appearance, so that the rest of a computation works on whole numbers. */
export interface Interner {
  /** The clean names by number. */
  readonly names: readonly string[];
  /** The number of a name, or −1 when the cell names nobody. A number and its text are one name. */
  code(value: string | number): number;
}

/** Customer numbers of up to six digits are found by place instead of by hash; at most 4 MB, whatever the numbers. */
const DENSE_LIMIT = 1_000_000;

/** Numbers of names that are whole numbers below DENSE_LIMIT: the code + 1 at the number's place, 0 where unknown. */
class DenseCodes {
  private places = new Int32Array(0);

  get(value: number): number {
    return this.places[value] ?? 0;
  }

  set(value: number, place: number): void {
    if (value >= this.places.length) {
      const grown = new Int32Array(Math.min(DENSE_LIMIT, Math.max(1024, 2 * value)));
      grown.set(this.places);
      this.places = grown;
    }
    this.places[value] = place;
  }
}

/** An interner without names. */
export function newInterner(): Interner {
  const names: string[] = [];
  // Values as they stand in the cells lead straight to the number: one look-up a row, whatever cleaning costs.
  const codes = new Map<string | number, number>();
  const dense = new DenseCodes();

  const learn = (value: string | number): number => {
    const name = cleanName(value);
    const code = codes.get(name) ?? (name === '' ? -1 : names.push(name) - 1);
    codes.set(name, code);
    if (name !== value) codes.set(value, code);
    return code;
  };
  const codeOfNumber = (value: number): number => {
    if (!(value >= 0 && value < DENSE_LIMIT && Math.floor(value) === value)) return codes.get(value) ?? learn(value);
    const known = dense.get(value);
    if (known > 0) return known - 1;
    const code = learn(value);
    dense.set(value, code + 1);
    return code;
  };
  return {
    names,
    code: (value) => (typeof value === 'number' ? codeOfNumber(value) : (codes.get(value) ?? learn(value))),
  };
}
