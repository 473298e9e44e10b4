import type { Lang } from './lang';
import type { SheetRef, TaskSeed } from './views';

/** A touchpoint at which something was said; in the order of the visit. */
export interface IdeaPointView {
  readonly name: string;
  /** How many ideas of how many visits, in words. */
  readonly text: string;
  /** Ideas, also those that are not shown. */
  readonly n: number;
}

/** What shoppers say could be better, with everything that says nearly the same folded into it. */
export interface IdeaView {
  /** Place of its touchpoint in `points`. */
  readonly point: number;
  /** As it was typed most often, personal data hidden, shortened where it is long. */
  readonly text: string;
  /** How many visits said it, of which jobs, and when. */
  readonly about: string;
  /** Other ways in which it was said; not all of them where there are many. */
  readonly others: readonly string[];
  /** The open task that was made of it; `null` when there is none. */
  readonly task: { readonly text: string; readonly row: number } | null;
  /** The task that is proposed. */
  readonly seed: TaskSeed;
}

/** The ideas of visits that count, by touchpoint. */
export interface IdeasView {
  readonly lang: Lang;
  /** How many there are, of how many visits; empty while there are none. */
  readonly summary: string;
  /** Why there are none and what to do; empty when there are some. */
  readonly hint: string;
  /** Whether visits wait for a person, without whom none of them counts. */
  readonly isWaiting: boolean;
  readonly points: readonly IdeaPointView[];
  /** By touchpoint, those said most often first. */
  readonly ideas: readonly IdeaView[];
  /** How many are not shown, in words; empty when all are. */
  readonly rest: string;
  /** Where tasks stand; `null` before the first. */
  readonly taskSheet: SheetRef | null;
}
