import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import { maskPersonal } from '../checks/personalData';
import { letterText } from '../checks/plainText';
import { earlierAlike } from '../similarText';

/** An open answer of a visit that counts. */
export interface SaidIdea {
  readonly response: string;
  readonly touchpoint: string;
  readonly job: string;
  /** Day of the visit, where it is known. */
  readonly day: CivilDay | undefined;
  readonly text: string;
  readonly lang: Lang;
}

/** An idea with everything that says nearly the same. */
export interface FoldedIdea {
  readonly touchpoint: string;
  /** As it was typed most often, the longest of these; personal data hidden. */
  readonly text: string;
  /** Visits that said it. */
  readonly n: number;
  readonly jobs: readonly string[];
  readonly first: CivilDay | undefined;
  readonly last: CivilDay | undefined;
  /** Other ways in which it was said. */
  readonly others: readonly string[];
}

function folded(touchpoint: string, said: readonly SaidIdea[]): FoldedIdea {
  const counts = new Map<string, number>();
  for (const { text, lang } of said) {
    const masked = maskPersonal(text.trim(), lang);
    counts.set(masked, (counts.get(masked) ?? 0) + 1);
  }
  const [typical, ...others] = [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)
    .map(([text]) => text);
  const days = said.flatMap(({ day }) => (day === undefined ? [] : [day])).sort((a, b) => a - b);
  return {
    ...{ touchpoint, text: typical ?? '', others, first: days[0], last: days[days.length - 1] },
    n: new Set(said.map(({ response }) => response)).size,
    jobs: [...new Set(said.map(({ job }) => job))].sort(),
  };
}

/**
 * Folds open answers that say nearly the same at the same touchpoint. Answers without a letter say nothing.
 * @param said of visits that count (`countedVersion`)
 * @returns the most often said first
 */
export function foldIdeas(said: readonly SaidIdea[]): readonly FoldedIdea[] {
  const byTouchpoint = new Map<string, Map<string, SaidIdea[]>>();
  for (const idea of said) {
    const text = letterText(idea.text);
    if (text === '') continue;
    const texts = byTouchpoint.get(idea.touchpoint) ?? new Map<string, SaidIdea[]>();
    byTouchpoint.set(idea.touchpoint, texts);
    const same = texts.get(text);
    if (same === undefined) texts.set(text, [idea]);
    else same.push(idea);
  }
  const ideas = [...byTouchpoint].flatMap(([touchpoint, texts]) => {
    const alike = earlierAlike([...texts.keys()]);
    const groups: SaidIdea[][] = [];
    [...texts.values()].forEach((same, at) => {
      const group = groups[alike[at] ?? -1] ?? [];
      group.push(...same);
      // Whoever is like this one finds its group here, too.
      groups[at] = group;
    });
    return [...new Set(groups)].map((group) => folded(touchpoint, group));
  });
  return ideas.sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1));
}
