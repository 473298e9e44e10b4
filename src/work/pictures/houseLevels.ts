import type { Lang } from '../../core/lang';
import type { HouseView } from '../../core/pictureViews';
import { levelsOf } from '../qfd/matrixScales';

/** Signs that houses of quality usually have, by mark. */
const SIGNS: Readonly<Record<number, string>> = { 9: '◉', 3: '○', 1: '△', 0: '·' };

/**
 * The marks of a scale, highest first, with their signs and meaning.
 * @param scale its code among the settings of QFD
 */
export function houseLevels(scale: string, lang: Lang): HouseView['levels'] {
  const levels = levelsOf(scale === 'classic' ? 'classic' : 'seed', lang);
  return [...levels].reverse().map(({ mark, text }) => ({ mark, text, sign: SIGNS[mark] ?? '' }));
}
