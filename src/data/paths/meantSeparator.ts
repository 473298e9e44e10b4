/** What stands between touches in exports of different programs. */
const USUAL = ['→', '->', '=>', '>', '|', '/', ';', ','] as const;
/** In so many of the paths another separator is no chance. */
const MANY = 0.5;

/** Whether a separator stands in a path only as a part of a longer one: ">" in "->". */
const isOnlyPartOf = (path: string, separator: string, longer: string): boolean =>
  path.includes(longer) && !path.split(longer).join('').includes(separator);

/**
 * Which separator was probably meant where the given one stands in no path, or only inside a longer one.
 * @param cells of the paths
 * @returns `undefined` where the given one fits, and where there is nothing to tell it by
 */
export function meantSeparator(cells: readonly unknown[], separator: string): string | undefined {
  const given = separator.trim();
  const paths = cells.flatMap((cell) => (typeof cell === 'string' && cell.trim() !== '' ? [cell] : []));
  const others = USUAL.filter((other) => other !== given);
  const longer = others.filter((other) => other.includes(given));
  const isInside = (path: string): boolean => longer.some((other) => isOnlyPartOf(path, given, other));
  if (paths.some((path) => path.includes(given) && !isInside(path))) return undefined;
  let best: { readonly separator: string; readonly count: number } | undefined;
  for (const other of others) {
    const count = paths.filter((path) => path.includes(other)).length;
    if (count >= paths.length * MANY && count > (best?.count ?? 0)) best = { separator: other, count };
  }
  return best?.separator;
}
