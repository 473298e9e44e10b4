/**
 * Every order in which numbers can stand, n! of them, equal numbers told apart.
 * @param items a few; 7 make 5040
 */
export function arrangements(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first, i) =>
    arrangements([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [first, ...rest]),
  );
}
