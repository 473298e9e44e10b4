import type { Lang } from '../../core/lang';
import type { HouseView } from '../../core/pictureViews';
import type { ScaleCode } from '../../models/qfd/types';
import { HOUSE_TEXTS as TEXTS } from './houseTexts';

type Level = readonly [mark: number, sign: string, text: keyof typeof TEXTS];

const AUTHORS: readonly Level[] = [
  [9, '◉', 'mark9'],
  [3, '○', 'mark3'],
  [1, '△', 'mark1'],
];

const CLASSIC: readonly Level[] = [
  [9, '◉', 'strong'],
  [3, '○', 'middle'],
  [1, '△', 'weak'],
  [0, '·', 'nothing'],
];

/** The marks of a scale, highest first, with the signs that houses of quality usually have and their meaning. */
export function houseLevels(scale: ScaleCode, lang: Lang): HouseView['levels'] {
  return (scale === 'classic' ? CLASSIC : AUTHORS).map(([mark, sign, text]) => ({
    ...{ mark, sign },
    text: TEXTS[text][lang],
  }));
}
