import type { MarkChange, MarksSavedView } from '../../core/qfdViews';

/** A cell that somebody else changed meanwhile, as it is now. */
export type Kept = MarksSavedView['kept'][number];

/** A change that waits, with the marks of batches whose fate is unknown: the sheet may hold one of them. */
interface Waiting extends MarkChange {
  readonly tried: readonly MarkChange['mark'][];
}

/** Changes the server has not taken, one for each cell. */
interface Unsent {
  put(change: MarkChange): void;
  /** All that waits, as a batch that is under way from now on. */
  take(): readonly MarkChange[];
  /**
   * The batch was answered.
   * @param kept cells the server did not write
   * @returns those of them that somebody else changed; a cell that holds what an earlier, lost batch wrote is sent again
   */
  taken(kept: readonly Kept[]): readonly Kept[];
  /** The batch failed, or its answer was lost: it waits again. */
  failed(): void;
  /** Changes waiting or under way. */
  count(): number;
}

/** Makes an empty one. */
export function createUnsent(): Unsent {
  const waiting = new Map<string, Waiting>();
  let underWay = new Map<string, Waiting>();

  /** A cell that is to hold what it holds anyway needs no sending, unless nobody knows what it holds. */
  const settle = (key: string, change: Waiting) => {
    if (change.mark === change.was && change.tried.length === 0) waiting.delete(key);
    else waiting.set(key, change);
  };
  /** A change under way waits again, or the newer one of its cell instead. */
  const rejoin = (key: string, sent: Waiting, was: MarkChange['was'], tried: Waiting['tried']) => {
    const newer = waiting.get(key);
    const next = { ...(newer ?? sent), was, tried };
    settle(key, next);
  };
  return {
    put(change) {
      const key = keyOf(change);
      const earlier = waiting.get(key);
      const sent = underWay.get(key);
      if (earlier !== undefined) settle(key, { ...earlier, mark: change.mark });
      // Behind a batch under way the cell will hold what that batch writes.
      else settle(key, { ...change, was: sent === undefined ? change.was : sent.mark, tried: [] });
    },
    take() {
      underWay = new Map(waiting);
      waiting.clear();
      return [...underWay.values()].map(({ touchpoint, factor, mark, was }) => ({ touchpoint, factor, mark, was }));
    },
    taken(kept) {
      const others = kept.filter((cell) => {
        const key = keyOf(cell);
        const sent = underWay.get(key);
        if (sent === undefined) return true;
        // A lost answer: the mark had been written after all, this one or one before it.
        if (cell.now === sent.mark) return false;
        if (typeof cell.now !== 'string' && sent.tried.includes(cell.now)) {
          rejoin(key, sent, cell.now, []);
          return false;
        }
        waiting.delete(key);
        return true;
      });
      underWay = new Map();
      return others;
    },
    failed() {
      for (const [key, sent] of underWay) rejoin(key, sent, sent.was, [...sent.tried, sent.mark]);
      underWay = new Map();
    },
    count: () => new Set([...waiting.keys(), ...underWay.keys()]).size,
  };
}

function keyOf({ touchpoint, factor }: Pick<MarkChange, 'touchpoint' | 'factor'>): string {
  return `${touchpoint}\u001f${factor}`;
}
