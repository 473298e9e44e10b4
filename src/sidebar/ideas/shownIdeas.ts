import type { IdeaView } from '../../core/ideasViews';
import { hasWords } from '../hasWords';

/** Places of the ideas to be seen: of one touchpoint, or of all where none is given, that have each word in any wording. */
export function shownIdeas(
  ideas: readonly Pick<IdeaView, 'point' | 'text' | 'others'>[],
  point: number | undefined,
  search: string,
): ReadonlySet<number> {
  const places = ideas.flatMap(({ text, others, ...idea }, at) => {
    const isOfPoint = point === undefined || idea.point === point;
    return isOfPoint && [text, ...others].some((wording) => hasWords(wording, search)) ? [at] : [];
  });
  return new Set(places);
}
