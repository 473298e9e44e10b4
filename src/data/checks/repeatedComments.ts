import { earlierAlike } from '../similarText';
import type { CheckWorld } from './checkDefinition';
import type { CheckVisit } from './checkInput';
import { hasOwnWords } from './ownWords';
import { letterText } from './plainText';

/** A comment that another visit had before. */
export interface RepeatedComment {
  readonly touchpoint: string;
  readonly comment: string;
  readonly other: CheckVisit;
}

interface Said {
  readonly visit: CheckVisit;
  readonly touchpoint: string;
  readonly comment: string;
  readonly text: number;
}

/** Comments that say something, with the places of their texts among all texts, each of which is there once. */
function commentsOf({ visits, answersOf }: CheckWorld): { said: readonly Said[]; texts: readonly string[] } {
  const places = new Map<string, number>();
  const said: Said[] = [];
  for (const visit of visits) {
    if (visit.purpose === 'rehearsal') continue;
    for (const { kind, touchpoint, answer } of answersOf(visit)) {
      if (kind !== 'idea') continue;
      const text = letterText(answer);
      if (!hasOwnWords(text)) continue;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      said.push({ visit, touchpoint, comment: answer, text: place });
    }
  }
  return { said, texts: [...places.keys()] };
}

/**
 * Comments that repeat one of another visit that came before, word for word or nearly so, by response. Short and stock phrases
 * do not count, nor does a comment that a visit repeats at its own touchpoints.
 */
export function repeatedComments(world: CheckWorld): ReadonlyMap<string, readonly RepeatedComment[]> {
  const { said, texts } = commentsOf(world);
  const alike = earlierAlike(texts);
  const owners = new Map<number, CheckVisit[]>();
  const found = new Map<string, RepeatedComment[]>();
  for (const { visit, touchpoint, comment, text } of said) {
    const before = [...(owners.get(text) ?? []), ...(owners.get(alike[text] ?? -1) ?? [])];
    const other = before.find(({ response }) => response !== visit.response);
    if (other !== undefined) {
      const repeated = found.get(visit.response) ?? [];
      repeated.push({ touchpoint, comment, other });
      found.set(visit.response, repeated);
    }
    const own = owners.get(text);
    // Two owners are enough: one of them is another visit's.
    if (own === undefined) owners.set(text, [visit]);
    else if (own.length === 1 && own[0]?.response !== visit.response) own.push(visit);
  }
  return found;
}
