/**
 * Adjusted p by Holm: the smallest of m times m, the next times m − 1 …, none below the one before, none above 1.
 * @param chances unadjusted p, in any order
 * @returns in the same order; the same as `p.adjust(p, "holm")` of R
 */
export function holm(chances: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(chances.length).fill(1);
  const ascending = chances.map((chance, i) => ({ chance, i })).sort((a, b) => a.chance - b.chance);
  let most = 0;
  ascending.forEach(({ chance, i }, rank) => {
    most = Math.max(most, Math.min(1, chance * (chances.length - rank)));
    adjusted[i] = most;
  });
  return adjusted;
}
