import type { Localized } from '../../core/lang';
import type { ScaleCode } from './types';

/** What the scales are called. */
export const SCALE_WORDS: Readonly<Record<ScaleCode, Localized>> = {
  seed: { ru: 'авторская шкала', kk: 'авторлық шкала', en: 'author’s scale' },
  zero: { ru: 'шкала с нулём', kk: 'нөлі бар шкала', en: 'scale with zero' },
  classic: { ru: 'классическая шкала QFD', kk: 'классикалық QFD шкаласы', en: 'classic QFD scale' },
};
