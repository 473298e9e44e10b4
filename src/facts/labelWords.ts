import type { Localized } from '../core/lang';
import type { Label } from '../core/table';

/** How far a typed value can be trusted, by code. */
export const LABEL_WORDS: Readonly<Record<Label, Localized>> = {
  measured: { ru: 'измерено', kk: 'өлшенген', en: 'measured' },
  judged: { ru: 'оценка эксперта', kk: 'сарапшы пікірі', en: 'judged' },
  assumed: { ru: 'допущение', kk: 'жорамал', en: 'assumed' },
};
