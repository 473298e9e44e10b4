import { LANGS } from '../core/lang';
import { STAGE_WORDS } from '../facts/stageWords';
import { cleanName } from './cleanName';

/**
 * Names of the hourglass's seven stages and of the grades of leads by the stage they belong to (methods.md §Stages; D-04,
 * C-03). "Loyalty" and "sale" by whatever words, in every language.
 */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  need: 'reach, capture, cold, охват, захват, холодный, қамту, контакт алу, суық',
  choice:
    'warmup, warm-up, warm up, semi_cold, semi-cold, warm, прогрев, полухолодный, теплый, жылыту, жартылай суық, жылы',
  deal: 'sale, hot, продажа, горячий, сату, ыстық',
  experience: 'upsell, допродажи, допродажа, қосымша сату',
  loyalty: 'advocacy, рекомендации, рекомендация, достарға ұсыну',
};

/** How names are compared: lower case, ё as е, one space. */
const folded = (name: string): string => cleanName(name).toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');

let known: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(STAGE_WORDS).flatMap(([code, words]) =>
      [code, ...LANGS.map((lang) => words[lang]), ...(OTHER_NAMES[code] ?? '').split(', ')].map(
        (name) => [folded(name), code] as const,
      ),
    ),
  );
}

/**
 * The code of a stage by what people call it: one of the five, of the hourglass's seven, or a grade of leads, in any language.
 * @returns `undefined` for any other name
 * @example stageNamed('Прогрев') // 'choice'
 */
export function stageNamed(name: string): string | undefined {
  known ??= names();
  return known.get(folded(name));
}
