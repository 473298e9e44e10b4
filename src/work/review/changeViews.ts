import type { ReviewVisitView } from '../../core/reviewViews';
import type { Mask } from './ratingViews';
import type { ReviewReply } from './repliesOfVisit';

/**
 * What the shopper changed since the version before, question by question; nothing of a first version.
 * @param replies of all versions
 * @param blank stands for an answer that is not there
 */
export function changeViews(
  replies: readonly ReviewReply[],
  version: number,
  mask: Mask,
  blank: string,
): ReviewVisitView['changes'] {
  const before = Math.max(0, ...replies.map((reply) => reply.version).filter((one) => one < version));
  if (before === 0) return [];
  const of = (wanted: number) => new Map(replies.filter((one) => one.version === wanted).map((one) => [one.item, one]));
  const [old, now] = [of(before), of(version)];
  const shown = (reply: ReviewReply | undefined): string => (reply === undefined ? blank : mask(reply.answer));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((item) => {
    const [was, is] = [old.get(item), now.get(item)];
    if (was?.answer === is?.answer) return [];
    return [{ label: (is ?? was)?.question ?? '', before: shown(was), after: shown(is) }];
  });
}
