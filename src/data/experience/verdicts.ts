import type { Verdict } from '../../facts/verdictWords';
import { holm } from '../../stats/holm';
import { isBelow } from '../../stats/isBelow';
import { taroneK } from '../../stats/taroneK';

/** One test among those that are looked at together. */
export interface FamilyCell {
  /** Unadjusted. */
  readonly p: number;
  /** The smallest p that so many visits can reach. */
  readonly smallest: number;
  /** 1 above, −1 below, 0 just there. */
  readonly sign: number;
  /** Too few whatever p can be reached: a wave with fewer than three visits. */
  readonly isFew?: boolean;
}

/** What may be said of a cell among all others of its family. */
export interface CellVerdict {
  /** Blank where there is nothing to test. */
  readonly verdict: Verdict | '';
  /** p by Holm over the cells that can become a signal; `null` for the others. */
  readonly adjusted: number | null;
  /** What p must be able to fall below to be tested at all: α ⁄ K. */
  readonly limit: number;
}

/** The verdict on a cell that is tested. */
function judged({ p, sign }: FamilyCell, adjusted: number, alpha: number): Verdict {
  if (sign === 0 || !isBelow(p, alpha)) return 'noise';
  if (isBelow(adjusted, alpha)) return sign > 0 ? 'up' : 'down';
  return sign > 0 ? 'watch_up' : 'watch_down';
}

/**
 * Verdicts on cells that are tested together, so that fifteen of them do not cry fifteen times as often as one: Tarone's K
 * says which can become a signal at all, Holm shares the error among these (methods.md §6). A cell of its own is a
 * family of one.
 * @param cells all planned cells of the family, whatever a filter shows; `undefined` where there is nothing to test
 * @param alpha between 0 and 1
 * @returns in the same order
 */
export function judgeFamily(cells: readonly (FamilyCell | undefined)[], alpha: number): readonly CellVerdict[] {
  const smallest = cells.map((cell) => (cell === undefined || cell.isFew === true ? 1 : cell.smallest));
  const limit = alpha / taroneK(smallest, alpha);
  const isTested = smallest.map((chance) => isBelow(chance, limit));
  const adjusted = holm(cells.flatMap((cell, i) => (cell !== undefined && isTested[i] === true ? [cell.p] : [])));
  let next = 0;
  return cells.map((cell, i): CellVerdict => {
    if (cell === undefined) return { verdict: '', adjusted: null, limit };
    if (isTested[i] !== true) return { verdict: 'few', adjusted: null, limit };
    const own = adjusted[next++] ?? 1;
    return { verdict: judged(cell, own, alpha), adjusted: own, limit };
  });
}
