import type { Localized } from '../core/lang';

/** Classes of importance by code (B4-09). Nothing is ever "unimportant" (B4-10). */
export const CLASS_WORDS: Readonly<Record<string, Localized>> = {
  critical: { ru: 'критично', kk: 'аса маңызды', en: 'critical' },
  important: { ru: 'важно', kk: 'маңызды', en: 'important' },
  less_important: { ru: 'менее важно', kk: 'маңызы төменірек', en: 'less important' },
};

/** The class's header, the same wherever it stands. */
export const CLASS_HEADER: Localized = { ru: 'Класс', kk: 'Класс', en: 'Class' };
