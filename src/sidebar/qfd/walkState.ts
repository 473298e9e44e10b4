import type { MarkChange, MarksView } from '../../core/qfdViews';
import type { Kept } from './unsent';
import { firstPlace, isMarked, type Mark, moved, nextEmpty, type Place, progressOf, type Way, withMark } from './walk';

/** A walk through a matrix: where it stands, and what the cells hold as far as the person knows. */
interface WalkState {
  place(): Place;
  mark(): Mark;
  progress(): ReturnType<typeof progressOf>;
  move(way: Way): void;
  /** Goes to the next cell without a mark, if there is one. */
  toEmpty(): void;
  to(place: Place): void;
  /**
   * Marks the cell it stands on. From a cell that had no mark it goes on to the next one without; one that is corrected
   * stays in sight.
   * @returns the change to be saved; `undefined` when there is none
   */
  set(mark: number | null): MarkChange | undefined;
  /** A cell holds something else than the person knew; its place, if the matrix has it. */
  learn(cell: Kept): Place | undefined;
}

/** Begins a walk at the first cell without a mark. */
export function createWalk({ factors, touchpoints, levels, marks: given }: MarksView): WalkState {
  let marks = given;
  let place = firstPlace(marks, levels);
  const markAt = ({ row, column }: Place): Mark => marks[row]?.[column] ?? null;
  return {
    place: () => place,
    mark: () => markAt(place),
    progress: () => progressOf(marks, levels),
    move(way) {
      place = moved(marks, place, way);
    },
    toEmpty() {
      place = nextEmpty(marks, place, levels) ?? place;
    },
    to(next) {
      place = next;
    },
    set(mark) {
      const was = markAt(place);
      const touchpoint = touchpoints[place.row]?.code;
      const factor = factors[place.column]?.code;
      if (mark === was || touchpoint === undefined || factor === undefined) return undefined;
      marks = withMark(marks, place, mark);
      if (mark !== null && !isMarked(was, levels)) place = nextEmpty(marks, place, levels) ?? place;
      return { touchpoint, factor, mark, was };
    },
    learn({ touchpoint, factor, now }) {
      const row = touchpoints.findIndex(({ code }) => code === touchpoint);
      const column = factors.findIndex(({ code }) => code === factor);
      if (row < 0 || column < 0) return undefined;
      marks = withMark(marks, { row, column }, now);
      return { row, column };
    },
  };
}
