import type { Industry, LibraryTouchpoint } from '../core/touchpointLibrary';

/** Stages by the letter a code begins with. */
const STAGES: Readonly<Record<string, string>> = {
  N: 'need',
  C: 'choice',
  D: 'deal',
  E: 'experience',
  L: 'loyalty',
};

/** Every kind of business. */
export const EVERY: readonly Industry[] = ['retail', 'restaurant', 'fitness', 'services', 'b2b'];
/** Those whose customers are people, mostly with premises of their own. */
export const PUBLIC: readonly Industry[] = ['retail', 'restaurant', 'fitness', 'services'];

/** A text in Russian, Kazakh and English. */
type Texts = readonly [ru: string, kk: string, en: string];

/**
 * A touchpoint of the library, its stage told by its code: what the customer meets in a few words, then what a shopper is asked,
 * to be rated from 1 to 5.
 */
export function point(
  code: string,
  place: LibraryTouchpoint['place'],
  industries: readonly Industry[],
  [ru, kk, en]: Texts,
  [askRu, askKk, askEn]: Texts,
): LibraryTouchpoint {
  return {
    code,
    stage: STAGES[code.slice(0, 1)] ?? '',
    place,
    industries,
    name: { ru, kk, en },
    question: { ru: askRu, kk: askKk, en: askEn },
  };
}
