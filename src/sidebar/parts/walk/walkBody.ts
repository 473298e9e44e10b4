import type { MarkChange, MarksView } from '../../../core/qfdViews';
import type { Say } from '../../desk';
import type { Kept } from '../../qfd/unsent';
import type { KeyWish, Place } from '../../qfd/walk';
import { createWalk } from '../../qfd/walkState';
import { cellCard } from './cellCard';
import { keptList } from './keptList';
import { progressLine } from './progressLine';
import { walkWays } from './walkWays';

/** The walk on the screen. */
interface WalkBody {
  /** The cell and the ways to others. */
  readonly elements: readonly HTMLElement[];
  /** Where cells are told of that somebody else changed. */
  readonly kept: HTMLElement;
  act(wish: KeyWish): void;
  /** Takes over what other people wrote. */
  learn(cells: readonly Kept[], text: string): void;
}

/**
 * Draws the walk.
 * @param save gets each change
 */
export function walkBody(view: MarksView, say: Say, save: (change: MarkChange) => void): WalkBody {
  const walk = createWalk(view);
  const update = () => {
    const { filled, all } = walk.progress();
    progress.show({ filled, all });
    card.show(walk.place(), walk.mark());
    ways.show(walk.place().row, all - filled);
  };
  const go = (step: () => void) => {
    step();
    update();
  };
  const set = (mark: number | null) => {
    const change = walk.set(mark);
    if (change !== undefined) save(change);
    update();
  };
  const progress = progressLine(say);
  const card = cellCard(view, say, set);
  const ways = walkWays(view, say, {
    move: (way) => go(() => walk.move(way)),
    toEmpty: () => go(walk.toEmpty),
    toRow: (row) => go(() => walk.to({ row, column: 0 })),
  });
  const kept = keptList(say);
  const nameAt = ({ row, column }: Place) => ({
    touchpoint: view.touchpoints[row]?.name ?? '',
    factor: view.factors[column]?.name ?? '',
  });
  update();
  return {
    elements: [progress.element, card.element, ways.element],
    kept: kept.element,
    act: (wish) =>
      wish.kind === 'move' ? go(() => walk.move(wish.way)) : set(wish.kind === 'mark' ? wish.mark : null),
    learn(cells, text) {
      const told = cells.flatMap((cell) => {
        const place = walk.learn(cell);
        return place === undefined ? [] : [{ ...nameAt(place), now: cell.now, open: () => go(() => walk.to(place)) }];
      });
      kept.add(told, text);
      update();
    },
  };
}
