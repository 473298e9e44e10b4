/** What customers are sorted by; all columns of one length. */
interface Ranked {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  /** The money that M was scored by. */
  readonly values: Float64Array;
  readonly names: readonly string[];
}

/**
 * Customers by number in the order of reports: R, F, M, money, all descending, then name by code unit, which is the
 * same on every machine.
 */
export function bestFirst({ r, f, m, values, names }: Ranked): Int32Array {
  const score = Int32Array.from(r, (value, i) => (value << 16) | ((f[i] ?? 0) << 8) | (m[i] ?? 0));
  const byName = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
  return Int32Array.from(names.keys()).sort(
    (a, b) =>
      (score[b] ?? 0) - (score[a] ?? 0) || (values[b] ?? 0) - (values[a] ?? 0) || byName(names[a], names[b]),
  );
}
