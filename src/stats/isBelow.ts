/** Chances that differ by less are equal: how far a chance that was counted may be from the true one. */
const EQUAL = 1e-9;

/** Whether a chance is truly below a limit: equality within 1e-9 is not (methods.md §6). */
export function isBelow(chance: number, limit: number): boolean {
  return chance < limit - EQUAL;
}
