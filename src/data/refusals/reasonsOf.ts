import { barrierFinder, type NamedBarrier } from './barrierFinder';

/** No barrier's name has more commas. */
const MOST_PIECES = 6;

/** A reason as a cell has it. */
interface Reason {
  /** `undefined` for one that is no barrier of the list. */
  readonly barrier: NamedBarrier | undefined;
  readonly word: string;
}

/**
 * Makes a reader of cells with reasons: several have semicolons or commas between them, but a name that holds a comma is one. A
 * barrier counts once, however often a cell names it.
 */
export function reasonsOf(barriers: readonly NamedBarrier[]): (cell: string) => readonly Reason[] {
  const find = barrierFinder(barriers);
  const known = new Map<string, readonly Reason[]>();
  const whole = (word: string): Reason => ({ barrier: find(word), word });
  const partsOf = (text: string, sign: string): readonly string[] =>
    text
      .split(sign)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  /** Between commas, the longest run of pieces that is a barrier; a piece alone where there is none. */
  const listed = (part: string): readonly Reason[] => {
    const pieces = partsOf(part, ',');
    const reasons: Reason[] = [];
    for (let from = 0; from < pieces.length; ) {
      let to = Math.min(pieces.length, from + MOST_PIECES);
      while (to > from + 1 && find(pieces.slice(from, to).join(', ')) === undefined) to -= 1;
      reasons.push(whole(pieces.slice(from, to).join(', ')));
      from = to;
    }
    return reasons;
  };
  const read = (cell: string): readonly Reason[] => {
    const reasons = (find(cell) === undefined ? partsOf(cell, ';') : [cell]).flatMap(listed);
    const seen = new Set<string>();
    return reasons.filter(({ barrier, word }) => {
      const key = barrier === undefined ? `?${word.toLowerCase()}` : `=${barrier.code}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  };
  return (cell) => {
    const reasons = known.get(cell) ?? (cell === '' ? [] : read(cell));
    known.set(cell, reasons);
    return reasons;
  };
}
