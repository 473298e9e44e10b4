import type { LibraryView } from '../../core/qfdViews';
import { hasWords } from '../hasWords';

type Item = LibraryView['items'][number];

/** What of the library is to be seen; an empty code or text leaves nothing out. */
export interface LibraryFilter {
  readonly stage: string;
  readonly industry: string;
  readonly place: string;
  readonly text: string;
}

/** Nothing is left out. */
export const WHOLE_LIBRARY: LibraryFilter = { stage: '', industry: '', place: '', text: '' };

/**
 * Codes of the touchpoints to be seen: each word of the text stands somewhere in the name; capitals and «ё» make no
 * difference.
 */
export function shownCodes(items: readonly Item[], filter: LibraryFilter): ReadonlySet<string> {
  const shown = items.filter(
    ({ stage, industries, place, name }) =>
      (filter.stage === '' || stage === filter.stage) &&
      (filter.industry === '' || industries.includes(filter.industry)) &&
      (filter.place === '' || place === filter.place) &&
      hasWords(name, filter.text),
  );
  return new Set(shown.map(({ code }) => code));
}

/** How many of the chosen ones the filter hides. */
export function hiddenCount(chosen: readonly string[], shown: ReadonlySet<string>): number {
  return chosen.filter((code) => !shown.has(code)).length;
}
