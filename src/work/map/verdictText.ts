import type { Lang } from '../../core/lang';
import { VERDICTS, type Verdict } from '../../facts/experienceMap';
import { fill } from '../../i18n/template';
import { MAP_TEXTS } from './texts';

/** Signs beside the words, so that a column is read at a glance. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  up: '▲',
  down: '▼',
  watch_up: '●',
  watch_down: '●',
  noise: '●',
  few: '–',
};

const isVerdict = (code: string): code is Verdict => code in VERDICTS;

/**
 * A verdict with its sign, in words; empty where there is nothing to test.
 * @param more visits needed where there are too few; `null`: none helps
 */
export function verdictText(code: string, more: number | null, lang: Lang): string {
  if (!isVerdict(code)) return '';
  const word = VERDICTS[code][lang];
  if (code !== 'few') return `${SIGNS[code]} ${word}`;
  return `${SIGNS.few} ${more === null ? MAP_TEXTS.never[lang] : fill(MAP_TEXTS.few, { few: word, more }, lang)}`;
}
