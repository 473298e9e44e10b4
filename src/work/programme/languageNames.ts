import type { Lang, Localized } from '../../core/lang';

/** Names of the languages, as they stand in prose. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, Localized>> = {
  ru: { ru: 'русский', kk: 'орыс тілі', en: 'Russian' },
  kk: { ru: 'казахский', kk: 'қазақ тілі', en: 'Kazakh' },
  en: { ru: 'английский', kk: 'ағылшын тілі', en: 'English' },
};
