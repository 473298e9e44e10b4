import type { Lang } from '../../core/lang';
import { SEGMENT_ACTIONS, SEGMENT_WORDS } from '../../facts/segmentWords';

/** A segment's name inside a sentence; a person's own word stands as it is. */
export function segmentWords(code: string, lang: Lang): string {
  return SEGMENT_WORDS[code]?.[lang] ?? code;
}

/**
 * A segment's action inside a sentence: our advice begins in lower case there, a person's own words stand as they are.
 * @param action the person's words, or the segment's code for our advice
 */
export function actionWords(code: string, action: string, lang: Lang): string {
  const usual = action === code ? SEGMENT_ACTIONS[code]?.[lang] : undefined;
  return usual === undefined ? action : `${usual.slice(0, 1).toLowerCase()}${usual.slice(1)}`;
}
