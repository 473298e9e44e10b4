/**
 * Codes of the waves that have visits, the newest last, by the order of the waves; one that is not among them counts as the
 * oldest.
 * @param visits those that count
 * @param order codes of the programme's waves
 */
export function visitedWaves(
  visits: readonly { readonly wave: string }[],
  order: readonly string[],
): readonly string[] {
  const seen = new Set(visits.map(({ wave }) => wave));
  const known = order.filter((code) => seen.delete(code));
  return [...[...seen].sort(), ...known];
}
