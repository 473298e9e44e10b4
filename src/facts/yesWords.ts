import type { Localized } from '../core/lang';

/** Yes and no by code, where blank means one of them and people say it, too. */
export const YES_WORDS: Readonly<Record<string, Localized>> = {
  yes: { ru: 'да', kk: 'иә', en: 'yes' },
  no: { ru: 'нет', kk: 'жоқ', en: 'no' },
};
